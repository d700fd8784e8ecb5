package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.portfolio.PortfolioEvent.EvidenceDamaged;
import org.tasdiq.portfolio.PortfolioEvent.ReviewFinished;

/** What the candidate hears of the portfolio: corrections, acceptance; and the administrator of its files: damage. */
@Component
class PortfolioCorrespondence {
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Audience audience;
    private final Actors actors;

    PortfolioCorrespondence(
            Secretariat secretariat, Courier courier, CaseReader reader, Audience audience, Actors actors) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.audience = audience;
        this.actors = actors;
    }

    /** Once a day at most for each item: it may be repaired, and break again. */
    @EventListener
    void on(EvidenceDamaged event) {
        var facts = reader.facts(event.file());
        for (var person : actors.asSystem(() -> audience.holding(facts, Role.ADMINISTRATOR))) {
            var message = secretariat.message(
                    facts, "evidenceDamaged", 1, person, "", event.evidence().toString());
            courier.send(message.about(event.evidence() + " " + facts.today()));
        }
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
