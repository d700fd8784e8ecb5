package org.tasdiq.candidacy;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;

/** Files that lapsed, and come back to life where that was a mistake. */
@Service
public class Lapses {
    private static final String VALIDITY = "admissibility.validity";
    private static final String IDLE = "inactivity.close";

    private final CandidacyRepository candidacies;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    Lapses(CandidacyRepository candidacies, Deadlines deadlines, ApplicationEventPublisher events) {
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.events = events;
    }

    /**
     * Takes the lapse back, with a reason: the file waits again at the step where it lapsed, until the end of that day.
     * Not where the candidate has another file on the same certification by now.
     */
    @Transactional
    @Permission("candidacy.undoLapse")
    public void undo(CandidacyId id, LocalDate until, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        var candidacy = candidacies.get(id);
        var step = candidacy.revive();
        if (candidacies
                .findByCandidateIdOrderByBegunAtDesc(
                        candidacy.sheet().candidate().value())
                .stream()
                .anyMatch(candidacy::isRepeatedBy)) throw Refusal.conflict("candidacy.filedAgain");
        if (step.startsWith("portfolio.")) reopenPortfolio(id, until);
        else deadlines.reopen(id, "completion.resubmitDelay", until);
        events.publishEvent(new CandidacyEvent.LapseUndone(id, step, until, reason.strip()));
    }

    /** Where nothing was done for too long, the admissibility is valid as long as it was; otherwise until that day. */
    private void reopenPortfolio(CandidacyId id, LocalDate until) {
        var validity = deadlines.latestOf(id, VALIDITY).orElseThrow(Refusal.unknown("deadline"));
        boolean valid =
                validity.state() != DeadlineState.EXPIRED && validity.dueOn().isAfter(until);
        deadlines.reopen(id, VALIDITY, valid ? validity.dueOn() : until);
        if (deadlines.latestOf(id, IDLE).isPresent()) deadlines.reopen(id, IDLE, until);
    }
}
