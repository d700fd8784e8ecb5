package org.tasdiq.process;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An automatic step that failed; an administrator sees it once the engine has no retries left. */
@Entity
@Table(name = "engine_fault")
class Fault {
    @Id
    private Long jobKey;

    private UUID fileId;
    private String step;
    private String message;
    private int retries;
    private Instant happenedAt;

    protected Fault() {}

    Fault(long jobKey, UUID file, String step, String message, int retries, Instant happenedAt) {
        this.jobKey = jobKey;
        this.fileId = file;
        this.step = step;
        this.message = message.substring(0, Math.min(message.length(), 500));
        this.retries = retries;
        this.happenedAt = happenedAt;
    }

    FaultSheet sheet() {
        return new FaultSheet(jobKey, fileId, step, message, retries, happenedAt);
    }
}
