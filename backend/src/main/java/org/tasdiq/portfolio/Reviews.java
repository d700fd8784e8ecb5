package org.tasdiq.portfolio;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Pause;
import org.tasdiq.identity.Actors;

/** The review of a submitted portfolio, item by item, and the correction of just the items that were sent back. */
@Service
public class Reviews {
    private final PortfolioRepository portfolios;
    private final EvidenceRepository items;
    private final QualityMarkRepository marks;
    private final Uploads uploads;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            PortfolioRepository portfolios,
            EvidenceRepository items,
            QualityMarkRepository marks,
            Uploads uploads,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portfolios = portfolios;
        this.items = items;
        this.marks = marks;
        this.uploads = uploads;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Gives one item its verdict; it can be changed until the review is finished. */
    @Transactional
    @Permission("portfolio.reviewEvidence")
    public void review(CandidacyId file, EvidenceId id, ItemReview review) {
        portfolios.lock(file).requireSubmitted();
        items.lock(file, id).review(review);
        events.publishEvent(
                new PortfolioEvent.EvidenceReviewed(file, id, review.status(), review.reason(), actors.person()));
    }

    /** Says whether an item has a quality; the value of a rule gives way to it until it is taken back. */
    @Transactional
    @Permission("portfolio.reviewEvidence")
    public void assess(CandidacyId file, EvidenceId id, Quality quality, QualityFinding finding) {
        portfolios.lock(file).requireSubmitted();
        items.get(file, id).requireProof();
        var value = finding.value();
        if (value == null) {
            marks.deleteById(new QualityMark.Key(id.value(), quality));
        } else {
            marks.save(new QualityMark(id, quality, value, finding.comment(), actors.person(), clock.instant()));
        }
        events.publishEvent(new PortfolioEvent.QualityAssessed(
                file, id, quality, value, value == null ? "" : finding.comment(), actors.person()));
    }

    /**
     * Accepts the portfolio, or sends it back for the items that wait for a correction: then the certifier's clocks
     * stand still. Refused while an item has no verdict.
     */
    @Transactional
    @Permission("portfolio.reviewEvidence")
    public void finish(CandidacyId file) {
        var portfolio = portfolios.lock(file);
        portfolio.requireSubmitted();
        if (having(file, EvidenceStatus.TRANSMITTED).findAny().isPresent()) {
            throw Refusal.conflict("portfolio.itemWithoutVerdict");
        }
        Set<EvidenceId> toCorrect =
                having(file, EvidenceStatus.WAITING).map(Evidence::id).collect(Collectors.toSet());
        if (toCorrect.isEmpty()) {
            portfolio.accept(clock.instant());
            deadlines.meet(file, "evidence.review");
        } else {
            portfolio.sendBack();
            startCorrection(file);
        }
        events.publishEvent(new PortfolioEvent.ReviewFinished(file, actors.person(), toCorrect));
    }

    /** Hands in another file for an item that was sent back; claims that rest on the item follow it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.correctPortfolio")
    public EvidenceId replace(CandidacyId file, EvidenceId id, String fileName, InputStream content) {
        return uploads.replace(file, id, FileName.of(fileName), content);
    }

    /** Explains an item that was sent back, and leaves it as it is. */
    @Transactional
    @Permission("portfolio.correctPortfolio")
    public void answer(CandidacyId file, EvidenceId id, String text) {
        portfolios.lock(file).requireCorrection();
        items.lock(file, id).answer(text);
    }

    /** The items the candidate still has to replace or to explain. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public List<EvidenceSheet> toCorrect(CandidacyId file) {
        return having(file, EvidenceStatus.WAITING).map(Evidence::sheet).toList();
    }

    /** Hands the correction in; every item that was sent back has to be replaced or explained. */
    @Transactional
    @Permission("portfolio.correctPortfolio")
    public void submitCorrection(CandidacyId file) {
        var portfolio = portfolios.lock(file);
        portfolio.takeBack();
        if (having(file, EvidenceStatus.WAITING).findAny().isPresent()) {
            throw Refusal.conflict("portfolio.itemNotCorrected");
        }
        endCorrection(file);
        events.publishEvent(new PortfolioEvent.CorrectionSubmitted(
                file, deadlines.today(candidacies.sheet(file).regime())));
    }

    /** The time for the correction passed: the review goes on without the items. Done twice, it changes nothing. */
    @Transactional
    @Permission("portfolio.closeCorrection")
    public void closeCorrection(CandidacyId file) {
        var portfolio = portfolios.lock(file);
        if (portfolio.status() != PortfolioStatus.CORRECTION) return;
        if (!deadlines.expire(file, "portfolio.correction")) throw new BelongsElsewhere("portfolio.correctPortfolio");
        portfolio.takeBack();
        var late = having(file, EvidenceStatus.WAITING).toList();
        late.forEach(Evidence::giveUpCorrection);
        endCorrection(file);
        events.publishEvent(new PortfolioEvent.CorrectionClosed(
                file, late.stream().map(Evidence::id).collect(Collectors.toSet())));
    }

    private java.util.stream.Stream<Evidence> having(CandidacyId file, EvidenceStatus status) {
        return items.reviewed(file).filter(e -> e.status() == status);
    }

    private void startCorrection(CandidacyId file) {
        var regime = candidacies.sheet(file).regime();
        deadlines.pause(file, Pause.CORRECTION);
        deadlines.start(file, regime, "portfolio.correction", deadlines.today(regime));
    }

    private void endCorrection(CandidacyId file) {
        deadlines.meet(file, "portfolio.correction");
        deadlines.goOn(file, Pause.CORRECTION);
    }
}
