package org.tasdiq.candidacy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.Permission;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;

/** What time does to an application: receipt, silence, lapse, end. Each method leaves the same state when done twice. */
@Service
public class AdmissibilityClock {
    private final CandidacyRepository candidacies;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    AdmissibilityClock(CandidacyRepository candidacies, Deadlines deadlines, ApplicationEventPublisher events) {
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** @return {@code new}, or {@code followUp} when granted blocks are carried and admissibility is not asked again */
    @Transactional
    @Permission("candidacy.acknowledgeApplication")
    public String acknowledge(CandidacyId id) {
        var candidacy = candidacies.get(id);
        var today = deadlines.today(candidacy.regime());
        if (candidacy.acknowledge(today)) {
            if (candidacy.isFollowUp()) {
                deadlines.meet(id, "completeness.check");
                events.publishEvent(new CandidacyEvent.DeclaredAdmissible(id, today));
            }
            events.publishEvent(new CandidacyEvent.ApplicationAcknowledged(id, today));
        }
        // A file whose lapse was undone starts anew, and was acknowledged long ago.
        if (candidacy.status() == CandidacyStatus.INCOMPLETE)
            throw new BelongsElsewhere("candidacy.completeApplication");
        if (candidacy.status() == CandidacyStatus.ADMISSIBLE && !candidacy.isFollowUp())
            throw new BelongsElsewhere("portfolio.compilePortfolio");
        return candidacy.isFollowUp() ? "followUp" : "new";
    }

    /** Silence of two months is admissible (L6412-2); another regime may say rejected, or nothing: then it is escalated. */
    @Transactional
    @Permission("candidacy.applySilenceRule")
    public String applySilence(CandidacyId id) {
        var candidacy = candidacies.get(id);
        if (candidacy.status() != CandidacyStatus.COMPLETE) {
            return candidacy.status() == CandidacyStatus.ADMISSIBLE ? "admissible" : "rejected";
        }
        if (!deadlines.expire(id, "admissibility.deadline")) {
            throw new BelongsElsewhere("candidacy.decideAdmissibility");
        }
        var today = deadlines.today(candidacy.regime());
        var begun = deadlines
                .latestOf(id, "admissibility.deadline")
                .map(DeadlineSheet::startedOn)
                .orElse(today);
        var outcome = switch (deadlines.parameter(candidacy.regime(), "admissibility.silenceRule", begun)) {
            case "ADMISSIBLE" -> "admissible";
            case "REJECTED" -> "rejected";
            default -> "escalated";
        };
        switch (outcome) {
            case "admissible" -> {
                candidacy.admit(today, true);
                events.publishEvent(new CandidacyEvent.DeclaredAdmissible(id, today));
            }
            case "rejected" -> candidacy.reject(java.util.Set.of(), today, true);
            default -> deadlines.start(id, candidacy.regime(), "admissibility.deadline", today);
        }
        events.publishEvent(new CandidacyEvent.SilenceRuleApplied(id, outcome));
        return outcome;
    }

    /** The application was never completed; one sent again in the last moment goes on. */
    @Transactional
    @Permission("candidacy.lapseApplication")
    public void lapse(CandidacyId id) {
        var status = candidacies.get(id).status();
        if (status != CandidacyStatus.INCOMPLETE && status != CandidacyStatus.LAPSED) {
            throw new BelongsElsewhere("candidacy.checkCompleteness");
        }
        if (!deadlines.expire(id, "completion.resubmitDelay")) {
            throw new BelongsElsewhere("candidacy.completeApplication");
        }
        lapse(id, "candidacy.completeApplication");
    }

    /** The candidate let the time of that step pass: the file ends. */
    @Transactional
    @Permission("candidacy.lapseApplication")
    public void lapse(CandidacyId id, String step) {
        var candidacy = candidacies.get(id);
        if (candidacy.status() == CandidacyStatus.LAPSED) return;
        candidacy.end(CandidacyStatus.LAPSED, step);
        events.publishEvent(new CandidacyEvent.Lapsed(id, step));
    }

    @Transactional
    @Permission("candidacy.closeWithdrawn")
    public void closeWithdrawn(CandidacyId id) {
        events.publishEvent(new CandidacyEvent.Closed(id, CandidacyStatus.WITHDRAWN));
    }

    /** Nothing can be done any more against the rejection. */
    @Transactional
    @Permission("candidacy.closeRejected")
    public void closeRejected(CandidacyId id) {
        candidacies.get(id).end(CandidacyStatus.REJECTED, "");
        events.publishEvent(new CandidacyEvent.Closed(id, CandidacyStatus.REJECTED));
    }

    /** The board took the rejection away: nobody has to decide once more, and the time for the portfolio begins. */
    @Transactional
    @Permission("candidacy.overruleRejection")
    public void overrule(CandidacyId id, PersonId proposedBy, PersonId confirmedBy) {
        var candidacy = candidacies.get(id);
        var today = deadlines.today(candidacy.regime());
        candidacy.overrule(proposedBy, confirmedBy, today);
        events.publishEvent(new CandidacyEvent.DeclaredAdmissible(id, today));
        events.publishEvent(new CandidacyEvent.RejectionOverruled(id, proposedBy, confirmedBy));
    }

    /** The last letter is out and the appeal window is over. */
    @Transactional
    @Permission("decision.closeFile")
    public void close(CandidacyId id) {
        var candidacy = candidacies.get(id);
        if (candidacy.status() == CandidacyStatus.CLOSED) return;
        candidacy.end(CandidacyStatus.CLOSED, "");
        events.publishEvent(new CandidacyEvent.Closed(id, CandidacyStatus.CLOSED));
    }
}
