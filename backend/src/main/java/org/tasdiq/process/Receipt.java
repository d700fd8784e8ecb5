package org.tasdiq.process;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The proof that an automatic step was done for a job; a job handed out again finds it and does nothing twice. */
@Entity
@Table(name = "engine_receipt")
class Receipt implements Persistable<Long> {
    @Id
    private Long jobKey;

    private UUID fileId;
    private String step;
    private String outcome;
    private Instant workedAt;

    protected Receipt() {}

    Receipt(long jobKey, UUID file, String step, String outcome, Instant workedAt) {
        this.jobKey = jobKey;
        this.fileId = file;
        this.step = step;
        this.outcome = outcome;
        this.workedAt = workedAt;
    }

    @Override
    public Long getId() {
        return jobKey;
    }

    /** Always inserted, never merged: the primary key is what refuses the second effect. */
    @Override
    public boolean isNew() {
        return true;
    }

    String step() {
        return step;
    }

    String outcome() {
        return outcome;
    }

    Instant workedAt() {
        return workedAt;
    }
}
