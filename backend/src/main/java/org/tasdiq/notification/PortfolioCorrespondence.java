package org.tasdiq.notification;

import static org.tasdiq.notification.LetterWriter.day;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.portfolio.PortfolioEvent.ReviewFinished;

/** What the candidate hears of the portfolio: corrections, acceptance. */
@Component
class PortfolioCorrespondence {
    private final Secretariat secretariat;
    private final CaseReader reader;

    PortfolioCorrespondence(Secretariat secretariat, CaseReader reader) {
        this.secretariat = secretariat;
        this.reader = reader;
    }

    @EventListener
    void on(ReviewFinished event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        if (event.toCorrect().isEmpty()) {
            secretariat.tell(facts, "portfolioAccepted", 1, candidate, "");
            return;
        }
        int round = reader.deadline(event.file(), "portfolio.correction")
                .map(DeadlineSheet::round)
                .orElse(1);
        var until = reader.lastDay(facts, "portfolio.correction");
        secretariat.tell(
                facts, "correction", round, candidate, "portfolio.correctPortfolio", day(until, candidate.language()));
    }
}
