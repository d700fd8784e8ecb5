package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;

/** A day and a place at which juries of one institution sit. */
@Entity
class Sitting {
    private static final int MOST_FILES = 100;

    @Id
    private UUID id;

    private UUID institutionId;
    private LocalDate heldOn;
    private LocalTime opens;
    private LocalTime closes;
    private String place;
    private String videoLink;

    @Convert(converter = Lines.class)
    private List<String> rooms;

    private int capacity;

    @Version
    private Long version;

    protected Sitting() {}

    Sitting(InstitutionId institution, SittingPlan plan) {
        this.id = UUID.randomUUID();
        this.institutionId = institution.value();
        write(plan);
    }

    final void write(SittingPlan plan) {
        if (!plan.opens().isBefore(plan.closes())) throw Refusal.invalid("closes", "jury.sittingHours");
        if (plan.capacity() < 1 || plan.capacity() > MOST_FILES) {
            throw Refusal.invalid("capacity", "jury.sittingCapacity", 1, MOST_FILES);
        }
        heldOn = plan.date();
        opens = plan.opens();
        closes = plan.closes();
        place = plan.place().strip();
        videoLink = plan.videoLink().strip();
        rooms = plan.rooms().stream()
                .map(String::strip)
                .filter(room -> !room.isEmpty())
                .distinct()
                .toList();
        capacity = plan.capacity();
    }

    /** Whether a file can sit there then. */
    void require(String room, LocalTime start, int minutes) {
        if (rooms.isEmpty() ? !room.isEmpty() : !rooms.contains(room)) {
            throw Refusal.invalid("room", "jury.roomUnknown");
        }
        var end = start.plusMinutes(minutes);
        if (start.isBefore(opens) || end.isAfter(closes) || !end.isAfter(start)) {
            throw Refusal.invalid("start", "jury.outsideSitting", opens.toString(), closes.toString());
        }
    }

    SittingId id() {
        return new SittingId(id);
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    /** What nobody else can use at the same time. A session by video takes no room from anybody. */
    UUID subject(String room) {
        var name = place.isEmpty() ? id + "|" + room : institutionId + "|" + place + "|" + room;
        return UUID.nameUUIDFromBytes(
                name.toLowerCase(java.util.Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    SittingPlan plan() {
        return new SittingPlan(heldOn, opens, closes, place, videoLink, rooms, capacity);
    }

    /** What one file hears of it. */
    SessionPlan session(SlotPlan slot) {
        var where = place.isEmpty() || slot.room().isEmpty() ? place : place + ", " + slot.room();
        return new SessionPlan(heldOn, slot.start(), slot.minutes(), where, videoLink, slot.lateReason());
    }
}
