package org.tasdiq.jury;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;

/** Gives juries their places in sessions, and takes them back. The jury is held by whoever asks. */
@Component
class Slots {
    private static final int LONGEST_PAUSE = 60;

    private final SittingRepository sittings;
    private final SlotRepository slots;
    private final JurorRepository jurors;
    private final Lawfulness lawfulness;
    private final Diary diary;
    private final Deadlines deadlines;

    Slots(
            SittingRepository sittings,
            SlotRepository slots,
            JurorRepository jurors,
            Lawfulness lawfulness,
            Diary diary,
            Deadlines deadlines) {
        this.sittings = sittings;
        this.slots = slots;
        this.jurors = jurors;
        this.lawfulness = lawfulness;
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /** Takes the place, in the place of an earlier one of the same jury. */
    SessionPlan take(Jury jury, CandidacySheet file, SlotPlan plan) {
        var sitting = sittings.held(plan.sitting().value(), file.institution().value())
                .orElseThrow(Refusal.unknown("sitting"));
        var slot = slots.findById(jury.id()).orElseGet(() -> new Slot(jury.id()));
        boolean another = !slot.isTaken() || !slot.sheet(file.id()).sitting().equals(sitting.id());
        if (another
                && slots.countBySittingId(sitting.id().value())
                        >= sitting.plan().capacity()) {
            throw Refusal.invalid("sitting", "jury.sittingFull", sitting.plan().capacity());
        }
        return take(jury, file, sitting, slot, plan);
    }

    /**
     * The same, in a session that is held already and has room. A jury that is not lawful any more, or a member whom the
     * register says to be away that day, is refused.
     */
    SessionPlan take(Jury jury, CandidacySheet file, Sitting sitting, Slot slot, SlotPlan plan) {
        if (plan.start().getMinute() % Diary.STEP != 0 || plan.start().getSecond() != 0) {
            throw Refusal.invalid("start", "jury.fiveMinutes");
        }
        if (plan.pause() < 0 || plan.pause() > LONGEST_PAUSE) {
            throw Refusal.invalid("pause", "jury.pauseMinutes", LONGEST_PAUSE);
        }
        sitting.require(plan.room(), plan.start(), plan.minutes());
        requireAbleToSit(jury, file, sitting.plan().date());
        diary.release(jury.id());
        diary.take(
                jury.id(),
                subjects(jury, file, sitting, plan.room()),
                start(file, sitting, plan.start()),
                Duration.ofMinutes(plan.minutes() + plan.pause()),
                zone(file));
        slot.take(plan);
        slots.save(slot);
        return sitting.session(plan);
    }

    /**
     * Gives a date of before there were places its own, in a session of its own. Where somebody or the room is taken
     * nobody is booked, and the date stays in the list of double bookings until it is moved.
     */
    void adopt(Jury jury, CandidacySheet file) {
        var session = jury.session();
        if (session == null || slots.existsById(jury.id())) return;
        var end = session.start().plusMinutes(session.slotMinutes());
        var sitting = sittings.save(new Sitting(
                file.institution(),
                new SittingPlan(
                        session.date(),
                        session.start(),
                        end.isAfter(session.start()) ? end : LocalTime.of(23, 59),
                        session.place(),
                        session.videoLink(),
                        List.of(),
                        1)));
        var slot = new Slot(jury.id());
        slot.take(new SlotPlan(sitting.id(), "", session.start(), session.slotMinutes(), 0, session.lateReason()));
        slots.save(slot);
        var from = onTheGrid(start(file, sitting, session.start()));
        var length = Duration.between(
                from, start(file, sitting, session.start()).plus(Duration.ofMinutes(session.slotMinutes())));
        try {
            diary.take(jury.id(), subjects(jury, file, sitting, ""), from, length, zone(file));
        } catch (Refusal taken) {
            diary.release(jury.id());
        }
    }

    /** Who and which room is taken by others while that jury, for which nobody is booked, is to sit. */
    List<String> taken(Jury jury, CandidacySheet file) {
        var slot = taken(jury).orElseThrow().sheet(file.id());
        var sitting = sittings.findById(slot.sitting().value()).orElseThrow(Refusal.unknown("sitting"));
        var subjects = subjects(jury, file, sitting, slot.room());
        var start = start(file, sitting, slot.start());
        var end = start.plus(Duration.ofMinutes(slot.minutes() + slot.pause()));
        return diary.taken(jury.id(), subjects.keySet(), onTheGrid(start), end).keySet().stream()
                .map(subject -> subjects.getOrDefault(subject, ""))
                .sorted()
                .toList();
    }

    /** An old date could begin at any minute. */
    private static Instant onTheGrid(Instant moment) {
        long step = Duration.ofMinutes(Diary.STEP).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), step) * step);
    }

    private void requireAbleToSit(Jury jury, CandidacySheet file, LocalDate day) {
        lawfulness
                .check(file, jury, jury.members(), CheckOccasion.SCHEDULING)
                .verdict()
                .blocking()
                .ifPresent(rule -> {
                    throw Refusal.conflict("jury.notToSit", file.reference());
                });
        requirePresent(file, members(jury, file), day);
    }

    private static void requirePresent(CandidacySheet file, List<JurorSheet> members, LocalDate day) {
        var away = members.stream()
                .filter(juror -> !juror.profile().isAvailable(day))
                .map(JurorSheet::name)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!away.isEmpty()) throw Refusal.invalid("date", "jury.memberAway", file.reference(), away);
    }

    /** What the registers know of the members. */
    List<JurorSheet> members(Jury jury, CandidacySheet file) {
        return jurors.informed(file.institution(), jury.members());
    }

    /** Nobody joins who is away on the day of the session, by what the registers say; without a date nothing is asked. */
    void requirePresent(Jury jury, CandidacySheet file, Set<PersonId> joining) {
        var session = jury.session();
        if (session != null) requirePresent(file, jurors.informed(file.institution(), joining), session.date());
    }

    /** Those who joined after the date was set must be there and free then; without a date nothing is asked. */
    void join(Jury jury, CandidacySheet file, Set<PersonId> joined) {
        requirePresent(jury, file, joined);
        taken(jury).ifPresent(slot -> {
            var sheet = slot.sheet(file.id());
            var sitting = sittings.findById(sheet.sitting().value()).orElseThrow(Refusal.unknown("sitting"));
            diary.take(
                    jury.id(),
                    names(jury, joined),
                    start(file, sitting, sheet.start()),
                    Duration.ofMinutes(sheet.minutes() + sheet.pause()),
                    zone(file));
        });
    }

    void leave(Jury jury, PersonId member) {
        diary.release(jury.id(), member.value());
    }

    /** Everybody and the room become free, while the place is only moved. */
    void leaveAll(Jury jury) {
        diary.release(jury.id());
    }

    /** The file waits for another session. */
    void release(Jury jury) {
        diary.release(jury.id());
        taken(jury).ifPresent(Slot::release);
    }

    /** The date does not hold any more. */
    Optional<JuryEvent.SessionCancelled> cancel(CandidacySheet file, Jury jury, Set<PersonId> summoned) {
        var plan = jury.session();
        if (plan == null) return Optional.empty();
        release(jury);
        int changes = slots.findById(jury.id()).map(Slot::changes).orElse(0);
        jury.loseSession();
        var concerned = new HashSet<>(summoned);
        if (!summoned.isEmpty()) concerned.add(file.candidate());
        return Optional.of(new JuryEvent.SessionCancelled(file.id(), jury.round(), plan, concerned, changes));
    }

    Optional<Slot> taken(Jury jury) {
        return slots.findById(jury.id()).filter(Slot::isTaken);
    }

    /** The first moment in the session at which everybody and one of the rooms is free; empty when there is none. */
    @Nullable
    SlotOption firstFree(Jury jury, CandidacySheet file, Sitting sitting, int left, int minutes, int pause) {
        var plan = sitting.plan();
        var rooms = plan.rooms().isEmpty() ? List.of("") : plan.rooms();
        var people = names(jury, jury.members()).keySet();
        var subjects = Stream.concat(
                        Stream.concat(
                                people.stream(), Stream.of(file.candidate().value())),
                        rooms.stream().map(sitting::subject))
                .toList();
        var from = start(file, sitting, plan.opens());
        var to = start(file, sitting, plan.closes()).plus(Duration.ofMinutes(pause));
        var taken = diary.taken(jury.id(), subjects, from, to);
        for (var at = plan.opens(); !at.plusMinutes(minutes).isAfter(plan.closes()); at = at.plusMinutes(Diary.STEP)) {
            if (at.plusMinutes(minutes).isBefore(at)) return null;
            var begin = start(file, sitting, at);
            if (!begin.isBefore(to)) return null;
            for (var room : rooms) {
                var asked = Stream.concat(
                        Stream.concat(
                                people.stream(), Stream.of(file.candidate().value())),
                        Stream.of(sitting.subject(room)));
                if (asked.allMatch(s -> isFree(taken.getOrDefault(s, Set.of()), begin, minutes + pause))) {
                    return new SlotOption(sitting.id(), plan, room, at, left);
                }
            }
        }
        return null;
    }

    private static boolean isFree(Set<Instant> taken, Instant from, int minutes) {
        for (int passed = 0; passed < minutes; passed += Diary.STEP) {
            if (taken.contains(from.plus(Duration.ofMinutes(passed)))) return false;
        }
        return true;
    }

    private Map<UUID, String> subjects(Jury jury, CandidacySheet file, Sitting sitting, String room) {
        var subjects = names(jury, jury.members());
        subjects.put(file.candidate().value(), file.candidateName());
        var plan = sitting.plan();
        subjects.put(
                sitting.subject(room),
                !room.isEmpty() ? room : plan.place().isEmpty() ? plan.videoLink() : plan.place());
        return subjects;
    }

    private static Map<UUID, String> names(Jury jury, Set<PersonId> members) {
        var names = new HashMap<UUID, String>();
        jury.seats().stream()
                .filter(seat -> members.contains(seat.person()))
                .forEach(seat -> names.put(seat.person().value(), seat.name()));
        return names;
    }

    private Instant start(CandidacySheet file, Sitting sitting, LocalTime at) {
        return LocalDateTime.of(sitting.plan().date(), at).atZone(zone(file)).toInstant();
    }

    private ZoneId zone(CandidacySheet file) {
        return deadlines.zone(file.regime());
    }
}
