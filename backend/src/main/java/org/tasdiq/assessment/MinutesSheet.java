package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.ProofMeans;
import org.tasdiq.identity.SealSheet;

/**
 * The minutes, who signed them, and the papers they became.
 *
 * @param sha256 of the frozen text, in hexadecimal
 * @param signatures refusals to sign included, in their order
 * @param missing those who still have to sign or to refuse
 * @param signed whether the minutes stand: everybody has answered, and a majority has signed
 * @param papers in each language, once the minutes stand
 */
public record MinutesSheet(
        Minutes minutes,
        String sha256,
        List<Signature> signatures,
        List<PersonId> missing,
        boolean signed,
        List<Paper> papers) {
    /** @param refusal why the member does not sign; empty for a signature */
    public record Signature(PersonId person, String name, Instant at, ProofMeans means, String refusal) {
        public boolean isRefusal() {
            return !refusal.isEmpty();
        }
    }

    /**
     * @param sha256 of the PDF
     * @param sealedBy the subject of the certificate in it
     */
    public record Paper(String language, String sha256, String sealedBy, SealSheet.Origin origin, Instant sealedAt) {}

    public boolean isSigned() {
        return signed;
    }

    /** Everybody has answered, and so many refused that the minutes do not stand. */
    public boolean isWithoutMajority() {
        return missing.isEmpty() && !signed;
    }
}
