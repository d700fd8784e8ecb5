package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a partner whose credentials are recognised with one check.
 *
 * @param issuer as its credentials name it, such as {@code did:web:partner.example}
 * @param credential title of the credential it covers
 * @param certification code of the certification for which it holds
 * @param competencies of that certification for which the credential is recognised, by their codes
 * @param until the last day; empty: without end
 * @param act where it was agreed, such as the number of a deliberation
 */
public record PartnershipDraft(
        String issuer,
        String issuerName,
        String credential,
        String certification,
        Set<String> competencies,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String act) {
    public PartnershipDraft {
        competencies = competencies == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(competencies));
    }
}
