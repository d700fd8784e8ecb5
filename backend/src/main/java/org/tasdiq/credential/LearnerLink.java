package org.tasdiq.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** The personal link of one credential of an award, until its learner has taken that into an account, or its last day. */
@Entity
class LearnerLink {
    @Id
    private UUID credentialId;

    private int number;
    private String tokenHash;
    private String tokenSealed;
    private LocalDate lastDay;
    private @Nullable UUID takenBy;
    private @Nullable Instant takenAt;

    @Version
    private long version;

    protected LearnerLink() {}

    LearnerLink(CredentialId credential, ShareToken token, LocalDate lastDay) {
        this.credentialId = credential.value();
        renew(token, lastDay);
    }

    /** The link before opens nothing any more. */
    void renew(ShareToken token, LocalDate until) {
        number++;
        tokenHash = token.hash();
        tokenSealed = token.sealed();
        lastDay = until;
    }

    boolean isOpen(LocalDate today) {
        return !isTaken() && !today.isAfter(lastDay);
    }

    boolean isTaken() {
        return takenAt != null;
    }

    void take(PersonId by, Instant at) {
        takenBy = by.value();
        takenAt = at;
    }

    CredentialId credential() {
        return new CredentialId(credentialId);
    }

    int number() {
        return number;
    }

    String tokenSealed() {
        return tokenSealed;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
