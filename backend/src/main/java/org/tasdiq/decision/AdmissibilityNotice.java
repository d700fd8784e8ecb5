package org.tasdiq.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.tasdiq.Refusal;

/** The letter on admissibility went out; once per file. A rejection can be contested from then on. */
@Entity
class AdmissibilityNotice implements Persistable<UUID>, Contestable {
    @Id
    private UUID fileId;

    private boolean admissible;
    private LocalDate notifiedOn;
    private @Nullable LocalDate receivedOn;
    private boolean annulled;
    private @Nullable Instant closedAt;

    @Version
    private long version;

    protected AdmissibilityNotice() {}

    AdmissibilityNotice(UUID fileId, boolean admissible, LocalDate notifiedOn) {
        this.fileId = fileId;
        this.admissible = admissible;
        this.notifiedOn = notifiedOn;
    }

    @Override
    public int round() {
        return REJECTION;
    }

    /** A rejection that holds. */
    @Override
    public boolean isActive() {
        return !admissible && !annulled;
    }

    @Override
    public boolean isClosed() {
        return closedAt != null;
    }

    @Override
    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    boolean isRejection() {
        return !admissible;
    }

    @Override
    public void receive(LocalDate on) {
        receivedOn = on;
    }

    @Override
    public void annul() {
        if (!isActive()) throw Refusal.conflict("decision.over");
        annulled = true;
    }

    @Override
    public void close(Instant at) {
        closedAt = at;
    }

    @Override
    public UUID getId() {
        return fileId;
    }

    /** Always an insert: a second notice must break the key, not overwrite the first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
