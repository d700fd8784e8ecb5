package org.tasdiq.jury;

import java.util.Optional;

/**
 * What a member declares before the first page opens (code du travail D6412-6: no present or past link, professional
 * or personal, with the candidate).
 *
 * @param text what the member adds
 */
public record IndependenceDeclaration(
        boolean presentProfessionalLink,
        boolean pastProfessionalLink,
        boolean personalLink,
        boolean accompaniedCandidate,
        String text) {
    /** No link of any kind. */
    public static IndependenceDeclaration independent() {
        return new IndependenceDeclaration(false, false, false, false, "");
    }

    public boolean isIndependent() {
        return link().isEmpty();
    }

    /** The first link declared. */
    public Optional<RecusalReason> link() {
        if (accompaniedCandidate) return Optional.of(RecusalReason.ACCOMPANIED_CANDIDATE);
        if (presentProfessionalLink) return Optional.of(RecusalReason.PRESENT_PROFESSIONAL_LINK);
        if (pastProfessionalLink) return Optional.of(RecusalReason.PAST_PROFESSIONAL_LINK);
        return personalLink ? Optional.of(RecusalReason.PERSONAL_LINK) : Optional.empty();
    }
}
