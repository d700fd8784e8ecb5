package org.tasdiq.jury;

import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;

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
        if (plan.slotMinutes() < SHORTEST || plan.slotMinutes() > LONGEST) {
            throw Refusal.invalid("slotMinutes", "jury.slotMinutes", SHORTEST, LONGEST);
        }
        if (plan.place().isBlank() && plan.videoLink().isBlank()) throw Refusal.invalid("place", "jury.placeMissing");
        if (!plan.videoLink().isBlank() && !deadlines.flag(regime, "jury.remoteAllowed")) {
            throw Refusal.invalid("videoLink", "jury.remoteNotAllowed");
        }
        var limit = deadlines.latestOf(file, "jury.deadline").map(DeadlineSheet::dueOn);
        if (plan.lateReason().isBlank() && limit.filter(plan.date()::isAfter).isPresent()) {
            throw Refusal.invalid("date", "jury.afterLegalLimit", limit.get().toString());
        }
    }

    void check(String regime, Jury jury, HearingRecord hearing) {
        var session = jury.session();
        if (session != null && deadlines.today(regime).isBefore(session.date())) {
            throw Refusal.conflict("jury.sessionNotYet", session.date().toString());
        }
        switch (hearing.result()) {
            case HEARD -> {
                if (hearing.minutes() < 1) throw Refusal.invalid("minutes", "required");
            }
            case EXCUSED, POSTPONED -> {
                if (hearing.notes().isBlank()) throw Refusal.invalid("notes", "jury.excuseMissing");
            }
            case ABSENT -> {}
        }
    }

    boolean isQuorate(String regime, Jury jury) {
        var voters = jury.voters();
        var present =
                jury.seats().stream().filter(s -> voters.contains(s.person())).toList();
        return Quorum.valueOf(deadlines.parameter(regime, "jury.quorum"))
                .isMet(present, jury.members().size());
    }
}
