package org.tasdiq.portfolio;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.CaseDecided;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;

/** Lets the portfolio follow what happens to the application. */
@Component
class PortfolioKeeping {
    private final PortfolioRepository portfolios;
    private final EvidenceRepository items;
    private final AttestationRepository attestations;
    private final EvidenceStore store;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortfolioKeeping(
            PortfolioRepository portfolios,
            EvidenceRepository items,
            AttestationRepository attestations,
            EvidenceStore store,
            Candidacies candidacies,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portfolios = portfolios;
        this.items = items;
        this.attestations = attestations;
        this.store = store;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void open(CandidacyEvent.Begun begun) {
        portfolios.save(new Portfolio(begun.file()));
    }

    @EventListener
    void admit(CandidacyEvent.DeclaredAdmissible declared) {
        var portfolio = portfolios.lock(declared.file());
        portfolio.reopen();
        portfolio.admit(declared.on());
        var regime = candidacies.sheet(declared.file()).regime();
        deadlines.start(declared.file(), regime, "admissibility.validity", declared.on());
        deadlines.start(declared.file(), regime, Idleness.RULE, declared.on());
        erase(declared.file(), EvidenceKind.Use.IDENTITY);
    }

    @EventListener
    void close(CandidacyEvent.AdmissibilityDecided decided) {
        if (!decided.reasons().isEmpty()) close(decided.file());
    }

    @EventListener
    void close(CandidacyEvent.SilenceRuleApplied applied) {
        if (applied.outcome().equals("rejected")) close(applied.file());
    }

    @EventListener
    void close(CandidacyEvent.Lapsed lapsed) {
        close(lapsed.file());
    }

    @EventListener
    void reopen(CandidacyEvent.LapseUndone undone) {
        portfolios.lock(undone.file()).reopen();
    }

    @EventListener
    void close(CandidacyEvent.Withdrawn withdrawn) {
        close(withdrawn.file());
    }

    @EventListener
    void close(CandidacyEvent.Closed closed) {
        close(closed.file());
    }

    @EventListener
    void eraseExcuses(CaseDecided decided) {
        erase(new CandidacyId(decided.file().value()), EvidenceKind.Use.EXCUSE);
    }

    @EventListener
    void renew(PortfolioEvent.EvidenceAdded added) {
        if (added.by() != null) events.publishEvent(new Idleness.Act(added.file()));
    }

    @EventListener
    void renew(PortfolioEvent.EvidenceRemoved removed) {
        if (removed.by() != null) events.publishEvent(new Idleness.Act(removed.file()));
    }

    @EventListener
    void renew(PortfolioEvent.AttestationAsked asked) {
        events.publishEvent(new Idleness.Act(asked.file()));
    }

    @EventListener
    void endRequests(PortfolioEvent.PortfolioSubmitted submitted) {
        endRequests(submitted.file());
    }

    @EventListener
    void endRequests(PortfolioEvent.PortfolioLapsed lapsed) {
        endRequests(lapsed.file());
    }

    /** Only once it is certain that the row is gone. */
    @TransactionalEventListener
    void deleteBytes(PortfolioEvent.EvidenceRemoved removed) {
        store.delete(removed.evidence().value());
    }

    private void close(CandidacyId file) {
        portfolios.lock(file).close();
        erase(file, EvidenceKind.Use.IDENTITY);
        erase(file, EvidenceKind.Use.EXCUSE);
        erase(file, EvidenceKind.Use.MEMBER_EXCUSE);
        endRequests(file);
    }

    /** Nobody attests for a portfolio that takes nothing in any more. */
    private void endRequests(CandidacyId file) {
        attestations.open(file).forEach(asked -> {
            asked.close(clock.instant());
            events.publishEvent(new PortfolioEvent.AttestationEnded(file, asked.id()));
        });
        attestations.of(file).forEach(Attestation::forgetDraft);
    }

    /**
     * A copy of an identity document has no purpose after the decision on admissibility, the proof of an excuse none after
     * that on the result.
     */
    private void erase(CandidacyId file, EvidenceKind.Use use) {
        items.findLocked(file.value(), EvidenceKind.of(use)).forEach(e -> {
            items.delete(e);
            events.publishEvent(e.removed(null));
        });
    }
}
