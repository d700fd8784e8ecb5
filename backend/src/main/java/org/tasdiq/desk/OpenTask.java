package org.tasdiq.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;

/** A step that waits for people; it mirrors one parked job of the engine. */
@Entity
class OpenTask {
    enum State {
        OPEN,
        DONE,
        /** Another path of the diagram took over: time passed, or a message came. */
        SUPERSEDED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CaseKind caseKind;

    private UUID fileId;
    private UUID institutionId;
    private String step;
    private String roles;
    private long jobKey;
    private long elementInstanceKey;
    private long processInstanceKey;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private @Nullable String outcome;

    protected OpenTask() {}

    OpenTask(InstitutionId institution, ParkedJob job, Instant now) {
        this.id = UUID.randomUUID();
        this.caseKind = CaseKind.of(job.file());
        this.fileId = job.file().value();
        this.institutionId = institution.value();
        this.step = job.step();
        this.roles = String.join(",", job.roles());
        this.jobKey = job.jobKey();
        this.elementInstanceKey = job.elementInstanceKey();
        this.processInstanceKey = job.processInstanceKey();
        this.state = State.OPEN;
        this.openedAt = now;
    }

    OpenTaskId id() {
        return new OpenTaskId(id);
    }

    CaseId file() {
        return caseKind.id(fileId);
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    String step() {
        return step;
    }

    List<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
    }

    Instant openedAt() {
        return openedAt;
    }

    ParkedJob job() {
        return new ParkedJob(file(), step, List.of(roles.split(",")), jobKey, elementInstanceKey, processInstanceKey);
    }

    Visit visit() {
        return new Visit(step, openedAt, closedAt, outcome == null ? "" : outcome, state.name());
    }
}
