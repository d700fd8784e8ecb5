package org.tasdiq.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.inspection.Finding;
import org.tasdiq.portfolio.inspection.InspectionFailure;

/** Inspects one item and keeps what was found, once. */
@Component
class Inspection {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final int TRIES = 2;

    private record Item(UUID id, String extension, long bytes, String wrappedKey) {}

    private final EvidenceRepository items;
    private final EvidenceText text;
    private final EvidenceStore store;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspection(
            EvidenceRepository items,
            EvidenceText text,
            EvidenceStore store,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.text = text;
        this.store = store;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** A file that kills the process twice is unreadable; the case goes on. */
    void inspect(UUID id, InspectionLane lane) {
        var pending = transactions.execute(t -> items.findById(id)
                .filter(e -> e.verdict() == EvidenceVerdict.PENDING)
                .map(e -> new Item(id, e.fileName().extension(), e.bytes(), e.wrappedKey())));
        if (pending == null || pending.isEmpty()) return;
        var finding = finding(pending.get(), lane);
        transactions.executeWithoutResult(t -> actors.asSystem(() -> conclude(id, finding)));
    }

    private Finding finding(Item item, InspectionLane lane) {
        var reason = VerdictReason.INSPECTION_FAILED;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var process = lane.process();
            try (var content = store.open(item.id, item.wrappedKey)) {
                return process.inspect(item.extension, item.bytes, content);
            } catch (InspectionFailure failure) {
                reason = failure.reason();
                LOG.warn("Inspection of evidence {} failed: {}", item.id, reason);
                lane.end();
            } catch (IOException | UncheckedIOException unreadable) {
                LOG.error("Evidence {} cannot be read from the store", item.id, unreadable);
                lane.end();
            }
        }
        lane.requireGoingOn();
        return Finding.unreadable(reason);
    }

    private boolean conclude(UUID id, Finding finding) {
        Optional<Evidence> locked = items.findLocked(id);
        boolean news = locked.filter(e -> e.conclude(finding, clock.instant())).isPresent();
        if (news) {
            var item = locked.orElseThrow();
            text.keep(item.file(), item.id(), finding.text());
            events.publishEvent(
                    new PortfolioEvent.EvidenceInspected(item.file(), item.id(), finding.verdict(), finding.reason()));
        }
        return news;
    }
}
