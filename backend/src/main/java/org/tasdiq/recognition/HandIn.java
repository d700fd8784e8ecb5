package org.tasdiq.recognition;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.Deliveries;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.PortfolioEvent;

/**
 * Hands the credential of a request in as evidence of the file to which its learner was sent, once, as soon as the portfolio of
 * that file takes evidence. Whoever began the file there asked for it.
 */
@Component
class HandIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandIn.class);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final int LONGEST_TITLE = 200;

    private final RulingRepository rulings;
    private final RequestRepository requests;
    private final PresentedRepository presented;
    private final ShownCredentials shown;
    private final Deliveries deliveries;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandIn(
            RulingRepository rulings,
            RequestRepository requests,
            PresentedRepository presented,
            ShownCredentials shown,
            Deliveries deliveries,
            Actors actors,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rulings = rulings;
        this.requests = requests;
        this.presented = presented;
        this.shown = shown;
        this.deliveries = deliveries;
        this.actors = actors;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction that opens the portfolio; the bytes follow after it. */
    @EventListener
    void await(CandidacyEvent.DeclaredAdmissible declared) {
        rulings.findByFileId(declared.file().value()).ifPresent(ruling -> ruling.awaitHandIn(clock.instant()));
    }

    /** The learner took it out of the portfolio, and can hand it in again. */
    @EventListener
    void forget(PortfolioEvent.EvidenceRemoved removed) {
        rulings.findByEvidenceId(removed.evidence().value()).ifPresent(Ruling::takenOut);
    }

    /** Outside of any transaction: bytes are written. */
    @Scheduled(fixedDelayString = "${tasdiq.recognition.hand-in-round:2s}")
    void work() {
        for (var waiting : rulings.findTop20ByHandInAtLessThanEqualOrderByHandInAt(clock.instant())) {
            try {
                of(waiting);
            } catch (Refusal refused) {
                LOG.info("The credential of request {} is left to its learner: {}", waiting.request(), refused.code());
                change(waiting, Ruling::leaveHandIn);
            } catch (RuntimeException later) {
                LOG.warn("The credential of request {} is not handed in yet", waiting.request(), later);
                change(waiting, ruling -> ruling.awaitHandIn(clock.instant().plus(LATER)));
            }
        }
    }

    private void change(Ruling waiting, Consumer<Ruling> change) {
        transactions.executeWithoutResult(_ -> rulings.findById(waiting.id()).ifPresent(change));
    }

    /** @return the evidence, the same one when asked twice */
    EvidenceId of(Ruling ruling) {
        var before = ruling.evidence();
        if (before != null) return before;
        var file = ruling.file();
        if (file == null) throw Refusal.conflict("recognition.noFile");
        var request = requests.get(ruling.request());
        var title = presented.get(request.id()).facts().told().title();
        var description = new EvidenceDescription(
                EvidenceKind.MICRO_CREDENTIAL,
                title.isEmpty() ? request.reference() : title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                null,
                null);
        var content = Baked.keepable(shown.open(request.id()));
        return actors.asSystem(() -> deliveries.bring(
                file,
                request.learner(),
                description,
                "credential." + Baked.ending(content),
                new ByteArrayInputStream(content),
                evidence -> keep(ruling, evidence)));
    }

    /** In the transaction that keeps the evidence: never one without the other. */
    private void keep(Ruling before, EvidenceId evidence) {
        var ruling = rulings.findById(before.id()).orElseThrow(Refusal.unknown("ruling"));
        ruling.handedIn(evidence);
        var file = ruling.file();
        if (file != null) events.publishEvent(new RequestEvent.CredentialHandedIn(ruling.request(), file, evidence));
    }
}
