package org.tasdiq.jury;

import java.util.ArrayList;
import java.util.List;
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
        return links().stream().findFirst();
    }

    /** Every link declared, the gravest first. */
    public List<RecusalReason> links() {
        var links = new ArrayList<RecusalReason>();
        if (accompaniedCandidate) links.add(RecusalReason.ACCOMPANIED_CANDIDATE);
        if (presentProfessionalLink) links.add(RecusalReason.PRESENT_PROFESSIONAL_LINK);
        if (pastProfessionalLink) links.add(RecusalReason.PAST_PROFESSIONAL_LINK);
        if (personalLink) links.add(RecusalReason.PERSONAL_LINK);
        return List.copyOf(links);
    }
}
