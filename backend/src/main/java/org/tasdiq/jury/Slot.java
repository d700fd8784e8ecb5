package org.tasdiq.jury;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** The place of one jury in the calendar; it stays, empty, when the file has to wait for another session. */
@Entity
class Slot {
    /** Whether somebody will come. */
    @Embeddable
    record Answer(boolean coming, String text, Instant answeredAt) {}

    @Id
    private UUID juryId;

    private @Nullable UUID sittingId;
    private String room;
    private LocalTime start;
    private int minutes;
    private int pause;
    private int changes;

    @ElementCollection
    @CollectionTable(name = "summons_answer", joinColumns = @JoinColumn(name = "jury_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Answer> answers = new HashMap<>();

    @Version
    private Long version;

    protected Slot() {}

    Slot(UUID jury) {
        this.juryId = jury;
        this.changes = -1;
    }

    /** A new date: the answers to an earlier one are over. */
    void take(SlotPlan plan) {
        sittingId = plan.sitting().value();
        room = plan.room();
        start = plan.start();
        minutes = plan.minutes();
        pause = plan.pause();
        changes++;
        answers.clear();
    }

    void release() {
        sittingId = null;
        changes++;
        answers.clear();
    }

    void answer(PersonId person, boolean coming, String text, Instant now) {
        answers.put(person.value(), new Answer(coming, text.strip(), now));
    }

    UUID jury() {
        return juryId;
    }

    boolean isTaken() {
        return sittingId != null;
    }

    int changes() {
        return changes;
    }

    /** The present plan, with another reason for being late. */
    SlotPlan plan(SittingId sitting, String lateReason) {
        return new SlotPlan(sitting, room, start, minutes, pause, lateReason);
    }

    SlotSheet sheet(CandidacyId file) {
        return new SlotSheet(
                file,
                new SittingId(java.util.Objects.requireNonNull(sittingId)),
                room,
                start,
                start.plusMinutes(minutes),
                minutes,
                pause,
                changes,
                answers.entrySet().stream()
                        .map(entry -> new SummonsAnswer(
                                new PersonId(entry.getKey()),
                                entry.getValue().coming(),
                                entry.getValue().text(),
                                entry.getValue().answeredAt()))
                        .sorted(java.util.Comparator.comparing(SummonsAnswer::at))
                        .toList());
    }
}
