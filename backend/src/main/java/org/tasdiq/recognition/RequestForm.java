package org.tasdiq.recognition;

import java.util.Set;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;

/**
 * What a learner asks for.
 *
 * @param competencies of the certification, for which the credential is to be recognised: those of a block, or some
 * @param wish in the learner's own words; may be empty
 * @param consent that the credential is verified with its issuer and read by those who evaluate it
 */
public record RequestForm(
        Purpose purpose, CertificationId certification, Set<CompetencyId> competencies, String wish, boolean consent) {}
