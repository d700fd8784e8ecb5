package org.tasdiq.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;

/** One round of one rule on one file. */
@Entity
class Deadline {
    private record File(UUID value) implements CaseId {}

    @Id
    private UUID id;

    private UUID fileId;
    private @Nullable UUID institutionId;
    private String regime;
    private String rule;
    private int ruleVersion;
    private int round;
    private LocalDate startedOn;
    private Instant due;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private @Nullable Instant stoppedSince;
    private long stoodMicros;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Deadline() {}

    Deadline(CaseId file, @Nullable UUID institution, DeadlineRule rule, int round, LocalDate from, Instant due) {
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.institutionId = institution;
        this.regime = rule.regime();
        this.rule = rule.rule();
        this.ruleVersion = rule.version();
        this.round = round;
        this.startedOn = from;
        this.due = due;
        this.state = DeadlineState.RUNNING;
    }

    boolean isOpen() {
        return state == DeadlineState.RUNNING || state == DeadlineState.STOPPED;
    }

    void meet(Instant now) {
        end(DeadlineState.MET, now);
    }

    void lift(Instant now) {
        if (!isOpen()) throw Refusal.conflict("deadline.ended", rule);
        end(DeadlineState.LIFTED, now);
    }

    /** Whether it was running and over, and is expired now. */
    boolean expire(Instant now) {
        if (state != DeadlineState.RUNNING || due.isAfter(now)) return false;
        end(DeadlineState.EXPIRED, now);
        return true;
    }

    void stop(Instant now) {
        state = DeadlineState.STOPPED;
        stoppedSince = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs again; what was left when the clock stopped is left now, to the microsecond. */
    void resume(Instant now) {
        var stood = Duration.between(stoppedSince, now.truncatedTo(ChronoUnit.MICROS));
        due = due.plus(stood);
        stoodMicros += stood.toNanos() / 1000;
        stoppedSince = null;
        state = DeadlineState.RUNNING;
    }

    void extend(Instant newDue) {
        if (!isOpen()) throw Refusal.conflict("deadline.ended", rule);
        if (!newDue.isAfter(due)) throw Refusal.invalid("dueOn", "deadline.notLater");
        due = newDue;
    }

    /** From now on it stands under that version of its rule, with its end and its standstills. */
    void reckon(DeadlineRule law, Outlook outlook) {
        ruleVersion = law.version();
        due = outlook.due();
        stoodMicros = outlook.stood().toNanos() / 1000;
        stoppedSince = outlook.standsSince();
        state = stoppedSince == null ? DeadlineState.RUNNING : DeadlineState.STOPPED;
    }

    private void end(DeadlineState end, Instant now) {
        state = end;
        stoppedSince = null;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    CaseId file() {
        return new File(fileId);
    }

    @Nullable
    UUID institution() {
        return institutionId;
    }

    String regime() {
        return regime;
    }

    String rule() {
        return rule;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    int round() {
        return round;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Instant due() {
        return due;
    }

    DeadlineState state() {
        return state;
    }

    @Nullable
    Instant stoppedSince() {
        return stoppedSince;
    }

    Duration stood() {
        return Duration.of(stoodMicros, ChronoUnit.MICROS);
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
