package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** Minutes that too few members signed, or that a recusal took away, as they were frozen; set once and never again. */
@Entity
@IdClass(UnadoptedMinutes.Key.class)
class UnadoptedMinutes {
    record Key(UUID assessmentId, int position) implements Serializable {}

    @Id
    private UUID assessmentId;

    @Id
    private int position;

    private String minutes;
    private String minutesSha256;
    private @Nullable UUID reopenedBy;
    private Instant reopenedAt;
    private String reason;

    protected UnadoptedMinutes() {}

    /** @param by the president who reopened, with a reason; nobody where a recusal took the minutes away */
    UnadoptedMinutes(Assessment assessment, int position, @Nullable PersonId by, String reason, Instant now) {
        var frozen = assessment.minutes();
        this.assessmentId = assessment.id();
        this.position = position;
        this.minutes = frozen.json();
        this.minutesSha256 = frozen.sha256();
        this.reopenedBy = by == null ? null : by.value();
        this.reopenedAt = now;
        this.reason = reason;
    }

    FrozenMinutes minutes() {
        return new FrozenMinutes(minutes, minutesSha256);
    }

    MinutesSheet.Reopening reopening() {
        return new MinutesSheet.Reopening(reopenedBy == null ? null : new PersonId(reopenedBy), reopenedAt, reason);
    }
}
