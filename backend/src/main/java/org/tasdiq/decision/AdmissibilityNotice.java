package org.tasdiq.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The letter on admissibility went out; once per file. */
@Entity
class AdmissibilityNotice implements Persistable<UUID> {
    @Id
    private UUID fileId;

    private boolean admissible;
    private LocalDate notifiedOn;

    protected AdmissibilityNotice() {}

    AdmissibilityNotice(UUID fileId, boolean admissible, LocalDate notifiedOn) {
        this.fileId = fileId;
        this.admissible = admissible;
        this.notifiedOn = notifiedOn;
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
