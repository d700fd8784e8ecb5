package org.tasdiq.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.Sha256;
import org.tasdiq.identity.Actors;

/**
 * Compares every stored file with its checksum once a day, at a bounded pace: disks forget, and a jury must not be the
 * first to notice.
 */
@Component
class StoreComparison {
    private static final Logger LOG = LoggerFactory.getLogger(StoreComparison.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final long BYTES_A_ROUND = 4L * 1024 * 1024 * 1024;
    private static final Limit FILES_A_ROUND = Limit.of(20_000);

    private record Item(UUID id, String wrappedKey, String sha256, long bytes) {}

    private final EvidenceRepository items;
    private final EvidenceStore store;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoreComparison(
            EvidenceRepository items,
            EvidenceStore store,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Every hour, those not compared for a day, the longest waiting first. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void goRound() {
        long left = BYTES_A_ROUND;
        for (var id : items.toCompare(clock.instant().minus(EVERY), FILES_A_ROUND)) {
            left -= compare(id);
            if (left < 0 || Thread.currentThread().isInterrupted()) return;
        }
    }

    /** @return how many bytes were read */
    private long compare(UUID id) {
        var found = items.findById(id).map(e -> new Item(id, e.wrappedKey(), e.sha256(), e.bytes()));
        if (found.isEmpty()) return 0;
        boolean whole = isWhole(found.get());
        transactions.executeWithoutResult(t -> actors.asSystem(() -> keep(id, whole)));
        return found.get().bytes();
    }

    private boolean isWhole(Item item) {
        var digest = Sha256.digest();
        try (var content = new DigestInputStream(store.open(item.id, item.wrappedKey), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return Sha256.sum(digest.digest()).equals(item.sha256);
        } catch (IOException | UncheckedIOException damaged) {
            LOG.error("The stored file of evidence {} cannot be read", item.id, damaged);
            return false;
        }
    }

    private boolean keep(UUID id, boolean whole) {
        var news = items.findLocked(id).filter(item -> item.compared(whole, clock.instant()));
        news.ifPresent(item -> events.publishEvent(
                whole
                        ? new PortfolioEvent.EvidenceRestored(item.file(), item.id())
                        : new PortfolioEvent.EvidenceDamaged(item.file(), item.id())));
        return news.isPresent();
    }
}
