package org.tasdiq.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.AssessmentEvent.AllSheetsSealed;
import org.tasdiq.assessment.Reliability;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/** The quality auditors hear of a jury that agrees weakly, once in its round, when the last sheet is sealed; of no mark. */
@Component
class AgreementNotices {
    private final Secretariat secretariat;
    private final CaseReader reader;
    private final Audience audience;
    private final Agreements agreements;
    private final Actors actors;

    AgreementNotices(
            Secretariat secretariat, CaseReader reader, Audience audience, Agreements agreements, Actors actors) {
        this.secretariat = secretariat;
        this.reader = reader;
        this.audience = audience;
        this.agreements = agreements;
        this.actors = actors;
    }

    @EventListener
    void on(AllSheetsSealed event) {
        var figures = actors.asSystem(() -> agreements.of(event.file())).figures();
        var alpha = figures.ordinal();
        if (alpha == null || figures.reading() != Reliability.WEAK) return;
        var facts = reader.facts(event.file());
        actors.asSystem(() -> audience.holding(facts, Role.QUALITY_AUDITOR)).stream()
                .filter(auditor -> !auditor.id().equals(facts.candidate().id()))
                .forEach(auditor -> secretariat.tell(
                        facts,
                        "weakAgreement",
                        event.round(),
                        auditor,
                        "candidacy.readFile",
                        cut(alpha),
                        Reliability.TENTATIVE_FROM));
    }

    /** To three places, never up: what is below the limit must not read like the limit. */
    private static double cut(double alpha) {
        return Math.floor(alpha * 1000) / 1000;
    }
}
