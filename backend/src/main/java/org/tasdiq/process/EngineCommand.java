package org.tasdiq.process;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.desk.CaseKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of the outbox: what the engine must hear, written in the transaction of the change it tells of. */
@Entity
class EngineCommand {
    enum Kind {
        COMPLETE,
        START,
        MESSAGE,
        /** A failed step begins anew. */
        RETRY,
        /** The file goes on under another version of the diagram. */
        MOVE
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private CaseKind caseKind;

    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private long jobKey;
    private String variables;
    private Instant writtenAt;
    private int attempts;
    private Instant notBefore;

    @Column(length = 500)
    private @Nullable String lastError;

    private @Nullable Instant doneAt;

    protected EngineCommand() {}

    EngineCommand(Kind kind, CaseId file, String name, long jobKey, Map<String, Object> variables, Instant now) {
        this.kind = kind;
        this.caseKind = CaseKind.of(file);
        this.fileId = file.value();
        this.name = name;
        this.jobKey = jobKey;
        this.variables = JSON.writeValueAsString(variables);
        this.writtenAt = now;
        this.notBefore = now;
    }

    /** Waits 0.1 s, 0.2 s, 0.4 s … at most 30 s; it is never given up. */
    void failed(String error, Instant now) {
        attempts++;
        lastError = error.substring(0, Math.min(error.length(), 500));
        var wait = Duration.ofMillis(100L << Math.min(attempts, 12));
        notBefore = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** Is told at the next round, however long it would have waited. */
    void hurry(Instant now) {
        notBefore = now;
    }

    void done(Instant now) {
        doneAt = now;
    }

    long id() {
        return id == null ? 0 : id;
    }

    CaseId file() {
        return caseKind.id(fileId);
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    long jobKey() {
        return jobKey;
    }

    int attempts() {
        return attempts;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Map<String, Object> variables() {
        return JSON.readValue(variables, new TypeReference<Map<String, Object>>() {});
    }
}
