package org.tasdiq.desk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.AssessmentEvent;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.catalogue.OfferEvent;
import org.tasdiq.jury.JuryEvent;
import org.tasdiq.recognition.RequestEvent;

/** Takes people off a task as soon as it no longer waits for them, and puts those on who come later. */
@Component
class DeskNews {
    private final OpenTasks tasks;

    DeskNews(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(AssessmentEvent.SheetSealed sealed) {
        tasks.doneBy(sealed.file(), "assessment.scorePortfolio", sealed.juror());
    }

    @EventListener
    void on(AssessmentEvent.SignatureGiven signed) {
        tasks.follow(signed.file(), "assessment.signMinutes");
    }

    @EventListener
    void on(AssessmentEvent.SignatureRefused refused) {
        tasks.follow(refused.file(), "assessment.signMinutes");
    }

    @EventListener
    void on(JuryEvent.MemberLeft left) {
        tasks.remove(left.file(), left.member());
        tasks.follow(left.file(), "assessment.signMinutes");
    }

    @EventListener
    void on(JuryEvent.MembersReplaced replaced) {
        if (replaced.convened()) tasks.add(replaced.file(), "assessment.scorePortfolio", replaced.joined());
    }

    @EventListener
    void on(CandidacyEvent.Withdrawn withdrawn) {
        tasks.closeAll(withdrawn.file());
    }

    @EventListener
    void on(OfferEvent.OfferWithdrawn withdrawn) {
        tasks.closeAll(withdrawn.file());
    }

    @EventListener
    void on(RequestEvent.RequestWithdrawn withdrawn) {
        tasks.closeAll(withdrawn.file());
    }

    @EventListener
    void on(CandidacyEvent.Closed closed) {
        tasks.closeAll(closed.file());
    }
}
