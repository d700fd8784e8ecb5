package org.tasdiq.credential;

import java.time.Instant;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonId;

/**
 * What screens and REST show of a request to revoke a single credential.
 *
 * @param number of the credential
 * @param words beside the reason; may be empty
 */
public record RecallSheet(
        CaseId file,
        CredentialId credential,
        String number,
        StatusReason reason,
        String words,
        PersonId askedBy,
        Instant askedAt,
        RecallState state) {}
