package org.tasdiq.recognition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;

/**
 * What was found out of the credential of a request.
 *
 * @param checkedAt empty while it waits for its verification
 * @param grade of the verification; empty while it waits
 * @param told what it says of itself, to be believed as far as the findings go
 * @param sealedBy whose electronic seal it bears; empty where it bears none
 * @param about whether it speaks of the learner
 */
public record CredentialFacts(
        @Nullable Instant checkedAt,
        @Nullable Grade grade,
        List<Finding> findings,
        String issuer,
        Told told,
        String sealedBy,
        Finding.Answer about) {
    /** The learning outcomes where it lists several; one text alone is no list. */
    public List<String> outcomes() {
        var lines = told.says(DescriptorField.LEARNING_OUTCOMES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return lines.size() > 1 ? lines : List.of();
    }

    /** In words, else as the credential names it. */
    String namedIssuer() {
        return told.issuer().isEmpty() ? issuer : told.issuer();
    }
}
