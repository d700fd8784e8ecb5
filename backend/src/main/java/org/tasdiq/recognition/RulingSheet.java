package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;

/**
 * The decision on a request.
 *
 * @param coverage of the target's learning outcomes, of a hundred; the lower of two
 * @param partnership the act it rests on; empty otherwise
 * @param attestation number; empty where none was issued
 * @param notifiedOn empty until it is
 * @param annulled by an appeal
 * @param file of prior learning that was begun; empty where none was
 * @param evidence the credential in the portfolio of that file; empty where it is not there
 */
public record RulingSheet(
        int round,
        Basis basis,
        Conclusion conclusion,
        List<CriterionMark> differences,
        int coverage,
        String partnership,
        LocalDate decidedOn,
        String attestation,
        @Nullable LocalDate notifiedOn,
        boolean annulled,
        @Nullable CandidacyId file,
        @Nullable EvidenceId evidence) {
    /** As it was before the appeal that annulled it, for whom the answer is yet to be notified to. */
    RulingSheet standing() {
        return new RulingSheet(
                round,
                basis,
                conclusion,
                differences,
                coverage,
                partnership,
                decidedOn,
                attestation,
                notifiedOn,
                false,
                file,
                evidence);
    }
}
