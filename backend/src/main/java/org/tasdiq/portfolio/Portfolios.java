package org.tasdiq.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.referential.CompetencyId;

/** What the candidate compiles: the account of the path, a claim per competency, and the submission. */
@Service
public class Portfolios {
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final EvidenceRepository items;
    private final AttestationRepository attestations;
    private final EvidenceSight sight;
    private final Matrix matrix;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Portfolios(
            PortfolioRepository portfolios,
            ClaimRepository claims,
            EvidenceRepository items,
            AttestationRepository attestations,
            EvidenceSight sight,
            Matrix matrix,
            Candidacies candidacies,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portfolios = portfolios;
        this.claims = claims;
        this.items = items;
        this.attestations = attestations;
        this.sight = sight;
        this.matrix = matrix;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public PortfolioSheet sheet(CandidacyId file) {
        return portfolios.get(file).sheet(claims.sheets(file), sight.sheets(file));
    }

    /** Keeps the account written so far; called while the candidate types. */
    @Transactional
    @Permission("portfolio.claimCompetency")
    public void tell(CandidacyId file, String narrative) {
        portfolios.lock(file).tell(narrative);
        events.publishEvent(new Idleness.Act(file));
    }

    /** Keeps what is written so far on one competency of the targeted blocks; called while the candidate types. */
    @Transactional
    @Permission("portfolio.claimCompetency")
    public void claim(
            CandidacyId file,
            CompetencyId competency,
            @Nullable Position position,
            String text,
            List<EvidenceLink> evidence) {
        portfolios.lock(file).requireCompiling();
        if (!matrix.targets(file, competency)) throw Refusal.invalid("competency", "portfolio.competencyNotTargeted");
        evidence.forEach(link -> items.get(file, link.evidence()).requireProof(link));
        claims.on(file, competency).say(position, text, withConfirmations(file, competency, evidence), clock.instant());
        events.publishEvent(new Idleness.Act(file));
    }

    /** What an attester has confirmed stays beside the claim while the item is there, also when it came while one typed. */
    private List<EvidenceLink> withConfirmations(
            CandidacyId file, CompetencyId competency, List<EvidenceLink> evidence) {
        var confirmed = attestations.confirming(file, competency).stream().map(EvidenceLink::whole);
        return Stream.concat(evidence.stream(), confirmed).toList();
    }

    /** Which evidence proves which competency, with what is missing. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public MatrixSheet matrix(CandidacyId file) {
        return matrix.of(file);
    }

    /** Hands the portfolio in; the certifier's time for the jury starts to run (three months, R6412). */
    @Transactional
    @Permission("portfolio.compilePortfolio")
    public void submit(CandidacyId file, SubmissionStatement statement) {
        var portfolio = portfolios.lock(file);
        var count = items.reviewed(file).count();
        portfolio.submit(statement, matrix.of(file), count, clock.instant());
        var regime = candidacies.sheet(file).regime();
        var today = deadlines.today(regime);
        deadlines.meet(file, "admissibility.validity");
        deadlines.meet(file, Idleness.RULE);
        deadlines.start(file, regime, "evidence.review", today);
        deadlines.start(file, regime, "jury.deadline", today);
        events.publishEvent(new PortfolioEvent.PortfolioSubmitted(file, today, (int) count));
    }

    /**
     * Admissibility lost its validity before anything was submitted, or nothing was done for too long. Done twice, it changes nothing; what was submitted in
     * the last moment goes on.
     */
    @Transactional
    @Permission("portfolio.lapsePortfolio")
    public void lapse(CandidacyId file) {
        var portfolio = portfolios.lock(file);
        if (portfolio.status() == PortfolioStatus.CLOSED) return;
        if (portfolio.status() != PortfolioStatus.OPEN) throw new BelongsElsewhere("portfolio.inspectEvidence");
        boolean invalid = deadlines.expire(file, "admissibility.validity");
        boolean idle = deadlines.expire(file, Idleness.RULE);
        if (!invalid && !idle) throw new BelongsElsewhere("portfolio.compilePortfolio");
        portfolio.close();
        events.publishEvent(new PortfolioEvent.PortfolioLapsed(file));
    }
}
