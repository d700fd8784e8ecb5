package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a credential that somebody shows.
 *
 * @param findings one for each side, in their order; only the first where the signature does not hold
 * @param issuer as the credential names it; empty where it names none
 * @param credential what it says; empty where the file could not be read. Trust it only as far as the findings go
 * @param seal that it bears; empty where it bears none
 */
public record Verification(
        List<Finding> findings,
        String issuer,
        @Nullable JsonObject credential,
        @Nullable Seal seal) {
    Verification(Finding only) {
        this(List.of(only), "", null, null);
    }

    /** Signed or published by the issuer it names, in force, and every side speaks for it, but for a schema we do not know. */
    public boolean holds() {
        return findings.size() > 1
                && findings.stream()
                        .allMatch(finding -> finding.answer() == Finding.Answer.YES || finding == Finding.SCHEMA_OTHER);
    }

    public CredentialVerdict verdict() {
        if (holds())
            return findings.contains(Finding.STATUS_NONE) ? CredentialVerdict.GENUINE : CredentialVerdict.HOLDS;
        return findings.stream().anyMatch(finding -> finding.answer() == Finding.Answer.NO)
                ? CredentialVerdict.NO
                : CredentialVerdict.UNKNOWN;
    }
}
