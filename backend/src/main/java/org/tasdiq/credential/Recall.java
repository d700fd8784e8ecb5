package org.tasdiq.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** One authority asks that a single credential be revoked; another confirms, or the request is given up. */
@Entity
@Table(name = "credential_recall")
class Recall {
    @Id
    private UUID id;

    private UUID credentialId;
    private UUID fileId;
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private StatusReason reason;

    private String words;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RecallState state = RecallState.ASKED;

    /** Nothing instead of false: the database allows one that waits for each credential. */
    private @Nullable Boolean waits = true;

    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;

    @Version
    private long version;

    protected Recall() {}

    Recall(
            CredentialSheet credential,
            InstitutionId institution,
            StatusReason reason,
            String words,
            PersonId by,
            Instant at) {
        reason.requireFor(StatusReason.forRevocation(), words);
        this.id = UUID.randomUUID();
        this.credentialId = credential.id().value();
        this.fileId = credential.file().value();
        this.institutionId = institution.value();
        this.reason = reason;
        this.words = words.strip();
        this.askedBy = by.value();
        this.askedAt = at;
    }

    /** Four eyes: whoever asked cannot agree with themselves. */
    void confirm(PersonId by, Instant at) {
        if (by.value().equals(askedBy)) throw Refusal.forbidden("credential.fourEyes");
        settle(RecallState.CONFIRMED, by.value(), at);
    }

    void withdraw(PersonId by, Instant at) {
        settle(RecallState.WITHDRAWN, by.value(), at);
    }

    void overtake(Instant at) {
        settle(RecallState.OVERTAKEN, null, at);
    }

    private void settle(RecallState settled, @Nullable UUID by, Instant at) {
        state = settled;
        waits = null;
        settledBy = by;
        settledAt = at;
    }

    UUID credential() {
        return credentialId;
    }

    StatusReason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    RecallSheet sheet(CredentialSheet credential) {
        return new RecallSheet(
                credential.file(), credential.id(), credential.number(), reason, words, askedBy(), askedAt, state);
    }
}
