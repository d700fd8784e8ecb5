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
    private final VirusScanner scanner;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspection(
            EvidenceRepository items,
            EvidenceText text,
            EvidenceStore store,
            VirusScanner scanner,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.text = text;
        this.store = store;
        this.scanner = scanner;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file that kills the process twice is unreadable; the case goes on. While the virus scanner does not answer, the
     * item keeps waiting: it is picked up again within a minute.
     */
    void inspect(UUID id, InspectionLane lane) {
        var pending = transactions.execute(t -> items.findById(id)
                .filter(e -> e.verdict() == EvidenceVerdict.PENDING)
                .map(e -> new Item(id, e.fileName().extension(), e.bytes(), e.wrappedKey())));
        if (pending == null || pending.isEmpty()) return;
        try {
            var finding =
                    isInfected(pending.get()) ? Finding.refused(VerdictReason.VIRUS) : finding(pending.get(), lane);
            transactions.executeWithoutResult(t -> actors.asSystem(() -> conclude(id, finding)));
        } catch (VirusScanner.Unavailable unavailable) {
            LOG.error("Evidence {} waits: the virus scanner gives no answer", id, unavailable);
            transactions.executeWithoutResult(t -> actors.asSystem(() -> quarantine(id)));
        }
    }

    private boolean isInfected(Item item) throws VirusScanner.Unavailable {
        if (!scanner.isConfigured()) return false;
        try (var content = store.open(item.id, item.wrappedKey)) {
            return scanner.isInfected(content);
        } catch (VirusScanner.Unavailable unavailable) {
            throw unavailable;
        } catch (IOException | UncheckedIOException unreadable) {
            return false; // it cannot be read for its inspection either, which says so
        }
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

    private boolean quarantine(UUID id) {
        var locked = items.findLocked(id).filter(Evidence::quarantine);
        locked.ifPresent(item -> events.publishEvent(new PortfolioEvent.EvidenceQuarantined(item.file(), item.id())));
        return locked.isPresent();
    }

    private boolean conclude(UUID id, Finding finding) {
        Optional<Evidence> locked = items.findLocked(id);
        boolean news = locked.filter(e -> e.conclude(finding, clock.instant())).isPresent();
        if (news) {
            var item = locked.orElseThrow();
            if (!item.isApart()) text.keep(item.file(), item.id(), finding.text());
            events.publishEvent(new PortfolioEvent.EvidenceInspected(
                    item.file(), item.id(), item.kind(), finding.verdict(), finding.reason()));
        }
        return news;
    }
}
