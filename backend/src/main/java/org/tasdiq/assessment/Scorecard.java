package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** The sheet of one juror; nobody but its owner writes on it, and nobody at all after it is sealed. */
@Entity
class Scorecard {
    @Id
    private UUID id;

    private UUID assessmentId;
    private UUID jurorId;
    private String jurorName;
    private boolean required;

    /** Kept by the vault; without it nobody reads the marks again. */
    private @Nullable String markKey;

    private @Nullable Instant sealedAt;

    @Version
    private long version;

    protected Scorecard() {}

    Scorecard(UUID assessment, PersonId juror, String jurorName, MarkSeal seal) {
        this.id = UUID.randomUUID();
        this.markKey = seal.newKey(id);
        this.assessmentId = assessment;
        this.jurorId = juror.value();
        this.jurorName = jurorName;
        this.required = true;
    }

    void requireOpen() {
        if (sealedAt != null) throw Refusal.conflict("assessment.alreadySealed");
        if (!required) throw Refusal.forbidden("permission");
    }

    void seal(Instant now) {
        requireOpen();
        sealedAt = now;
    }

    /** The juror was recused: the marks stay in the file and count for nothing. */
    void dismiss() {
        required = false;
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    UUID id() {
        return id;
    }

    PersonId juror() {
        return new PersonId(jurorId);
    }

    String jurorName() {
        return jurorName;
    }

    @Nullable
    String markKey() {
        return markKey;
    }

    @Nullable
    Instant sealedAt() {
        return sealedAt;
    }
}
