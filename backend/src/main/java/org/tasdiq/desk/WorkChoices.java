package org.tasdiq.desk;

import java.util.List;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.referential.CertificationSheet;

/**
 * What a list of files can be filtered by: what occurs among the reader's files.
 *
 * @param officers who may look after files there
 */
public record WorkChoices(
        List<InstitutionSheet> institutions,
        List<CertificationSheet> certifications,
        List<String> steps,
        List<PersonSheet> jurors,
        List<PersonSheet> officers,
        List<String> labels) {}
