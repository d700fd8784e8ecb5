package org.tasdiq.jury;

import java.util.Set;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;

/**
 * What the secretary writes into the register about a juror.
 *
 * @param languages language tags, such as {@code fr}
 */
public record JurorEntry(
        PersonId person,
        InstitutionId institution,
        Quality quality,
        boolean woman,
        JurorProfile profile,
        Set<CertificationId> qualifiedFor,
        Set<String> languages) {}
