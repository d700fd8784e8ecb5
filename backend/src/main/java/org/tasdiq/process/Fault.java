package org.tasdiq.process;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.desk.CaseKind;
import org.tasdiq.desk.CaseSheet;

/** What keeps a file from going on, until it goes on. */
@Entity
@Table(name = "engine_fault")
class Fault {
    /** Where the engine stands with the step of a fault; nothing where no job of it is known. */
    record Place(String element, long elementInstanceKey, long processInstanceKey) {
        static final Place NOWHERE = new Place("", 0, 0);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private FaultKind kind;

    private long subject;

    @Enumerated(EnumType.STRING)
    private CaseKind caseKind;

    private UUID fileId;
    private UUID institutionId;
    private String reference;
    private String step;
    private String element;
    private long elementInstanceKey;
    private long processInstanceKey;
    private String message = "";
    private int attempts;
    private int retries;
    private Instant since;
    private Instant happenedAt;
    private @Nullable Instant retriedAt;
    private @Nullable Instant settledAt;

    protected Fault() {}

    Fault(FaultKind kind, long subject, CaseSheet file, String step, Place place, Instant since) {
        this.kind = kind;
        this.subject = subject;
        this.caseKind = CaseKind.of(file.id());
        this.fileId = file.id().value();
        this.institutionId = file.institution().value();
        this.reference = file.reference();
        this.step = step;
        this.element = place.element();
        this.elementInstanceKey = place.elementInstanceKey();
        this.processInstanceKey = place.processInstanceKey();
        this.since = since;
        this.happenedAt = since;
    }

    void failed(String error, int retriesLeft, Instant now) {
        attempts++;
        retries = retriesLeft;
        message = error.substring(0, Math.min(error.length(), 500));
        happenedAt = now;
        retriedAt = null;
    }

    /** The same trouble as before an administrator had it tried again. */
    void goesOnFrom(Fault earlier) {
        since = earlier.since;
        attempts += earlier.attempts;
    }

    void retry(Instant now) {
        if (retriedAt != null) throw Refusal.conflict("process.alreadyTried");
        if (!mayRetry()) throw Refusal.conflict("process.triesByItself");
        retriedAt = now;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    private boolean mayRetry() {
        return settledAt == null
                && retriedAt == null
                && (kind == FaultKind.UNHEARD || (kind == FaultKind.STEP_FAILED && retries == 0));
    }

    FaultKind kind() {
        return kind;
    }

    long subject() {
        return subject;
    }

    CaseId file() {
        return caseKind.id(fileId);
    }

    String step() {
        return step;
    }

    Place place() {
        return new Place(element, elementInstanceKey, processInstanceKey);
    }

    FaultSheet sheet() {
        return new FaultSheet(
                id == null ? 0 : id,
                kind,
                file(),
                reference,
                step,
                message,
                attempts,
                retries,
                since,
                happenedAt,
                retriedAt,
                settledAt,
                mayRetry());
    }
}
