package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;

/** The rules of date, place, attendance and quorum, with the regime's parameters. */
@Component
class SessionPolicy {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;

    private final Deadlines deadlines;

    SessionPolicy(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void check(CandidacyId file, String regime, SessionPlan plan) {
        if (plan.date().isBefore(deadlines.today(regime))) throw Refusal.invalid("date", "jury.dateInThePast");
        checkMinutes(plan.slotMinutes());
        requirePlace(regime, plan.place(), plan.videoLink());
        var limit = limit(file);
        if (plan.lateReason().isBlank() && limit.filter(plan.date()::isAfter).isPresent()) {
            throw Refusal.invalid("date", "jury.afterLegalLimit", limit.get().toString());
        }
    }

    /** The reason for another date is also that for a date after the legal limit; within it none is kept. */
    SlotPlan explained(CandidacyId file, SlotPlan plan, LocalDate date, String reason) {
        boolean late = limit(file).filter(date::isAfter).isPresent();
        var why = !late ? "" : plan.lateReason().isBlank() ? reason : plan.lateReason();
        return new SlotPlan(plan.sitting(), plan.room(), plan.start(), plan.minutes(), plan.pause(), why);
    }

    private Optional<LocalDate> limit(CandidacyId file) {
        return deadlines.latestOf(file, "jury.deadline").map(DeadlineSheet::dueOn);
    }

    void checkMinutes(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Refusal.invalid("slotMinutes", "jury.slotMinutes", SHORTEST, LONGEST);
        }
    }

    /** A session without files yet. */
    void check(String regime, SittingPlan plan) {
        if (plan.date().isBefore(deadlines.today(regime))) throw Refusal.invalid("date", "jury.dateInThePast");
        requirePlace(regime, plan.place(), plan.videoLink());
    }

    private void requirePlace(String regime, String place, String videoLink) {
        if (place.isBlank() && videoLink.isBlank()) throw Refusal.invalid("place", "jury.placeMissing");
        if (!videoLink.isBlank() && !deadlines.flag(regime, "jury.remoteAllowed")) {
            throw Refusal.invalid("videoLink", "jury.remoteNotAllowed");
        }
    }

    void check(String regime, Jury jury, HearingRecord hearing) {
        var session = jury.session();
        if (session != null && deadlines.today(regime).isBefore(session.date())) {
            throw Refusal.conflict("jury.sessionNotYet", session.date().toString());
        }
        requireAttendance(jury, hearing.attendance());
        switch (hearing.result()) {
            case HEARD -> {
                if (hearing.minutes() < 1) throw Refusal.invalid("minutes", "required");
            }
            case EXCUSED, POSTPONED -> {
                if (hearing.notes().isBlank()) throw Refusal.invalid("notes", "jury.excuseMissing");
            }
            case ABSENT, EXCUSED_WITH_PROOF -> {}
        }
    }

    /** Once attendance is written down, nobody is left out. */
    private static void requireAttendance(Jury jury, @Nullable List<Attendance> attendance) {
        if (attendance == null) return;
        var named = attendance.stream().map(Attendance::person).toList();
        if (!jury.members().containsAll(named)) throw Refusal.invalid("present", "jury.strangerPresent");
        if (named.stream().distinct().count() != jury.members().size()
                || named.size() != jury.members().size()) {
            throw Refusal.invalid("present", "jury.attendanceIncomplete");
        }
        for (var one : attendance) {
            var arrived = one.arrived();
            var left = one.left();
            boolean away = one.presence() != Presence.PRESENT && (arrived != null || left != null);
            if (away || (arrived != null && left != null && !arrived.isBefore(left))) {
                throw Refusal.invalid("present", "jury.attendanceTimes");
            }
        }
    }

    boolean isQuorate(String regime, Jury jury, Set<PersonId> voters) {
        var present =
                jury.seats().stream().filter(s -> voters.contains(s.person())).toList();
        return Quorum.valueOf(deadlines.parameter(regime, "jury.quorum"))
                .isMet(present, jury.members().size());
    }
}
