package org.tasdiq.credential;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.portfolio.EvidenceId;

/**
 * What was found out of a credential from elsewhere.
 *
 * @param checkedAt empty while it waits for its check
 * @param issuer as the credential names it
 * @param told what it says of itself, to be believed as far as the findings go
 * @param sealedBy whose electronic seal it bears; empty where it bears none
 * @param about whether it speaks of the candidate
 */
public record ImportedSheet(
        EvidenceId evidence,
        @Nullable Instant checkedAt,
        List<Finding> findings,
        String issuer,
        Told told,
        String sealedBy,
        Finding.Answer about) {
    /** Whether the file is a credential at all, whatever was found. */
    public boolean isCredential() {
        return !findings.equals(List.of(Finding.FILE_UNREADABLE));
    }
}
