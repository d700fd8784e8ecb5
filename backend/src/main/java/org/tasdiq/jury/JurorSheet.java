package org.tasdiq.jury;

import java.util.List;
import java.util.Set;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;

/** One entry of the register of jurors. */
public record JurorSheet(
        PersonId person,
        String name,
        InstitutionId institution,
        Quality quality,
        boolean woman,
        String discipline,
        String employer,
        List<String> pastEmployers,
        Set<CertificationId> qualifiedFor,
        Set<String> languages) {}
