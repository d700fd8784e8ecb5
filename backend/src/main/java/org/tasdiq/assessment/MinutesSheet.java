package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param lost so many refuse that the minutes can no longer stand
 * @param reopening set once the jury deliberates again: these minutes are not adopted
 * @param papers in each language, once the minutes stand
 */
public record MinutesSheet(
        Minutes minutes,
        String sha256,
        List<Signature> signatures,
        List<PersonId> missing,
        boolean signed,
        boolean lost,
        @Nullable Reopening reopening,
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

    /** The president took the deliberation up again. */
    public record Reopening(@Nullable PersonId by, Instant at, String reason) {}

    static MinutesSheet notAdopted(FrozenMinutes minutes, List<Signature> answers, Reopening reopening) {
        return new MinutesSheet(
                minutes.read(), minutes.sha256(), answers, List.of(), false, true, reopening, List.of());
    }

    public boolean isSigned() {
        return signed;
    }

    /** Whether that member has signed. */
    public boolean isSignedBy(PersonId member) {
        return signatures.stream().anyMatch(s -> s.person().equals(member) && !s.isRefusal());
    }
}
