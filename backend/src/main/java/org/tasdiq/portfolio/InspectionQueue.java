package org.tasdiq.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What waits to be inspected: right after it was handed in, and again after a restart, since the rows themselves say
 * what is pending.
 */
@Component
class InspectionQueue implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(InspectionQueue.class);

    private final Inspection inspection;
    private final EvidenceRepository items;
    private final EvidenceStore store;
    private final PortfolioSettings settings;
    private final Clock clock;
    private final LinkedBlockingQueue<UUID> waiting = new LinkedBlockingQueue<>();
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private final List<InspectionLane> lanes = new ArrayList<>();

    InspectionQueue(
            Inspection inspection,
            EvidenceRepository items,
            EvidenceStore store,
            PortfolioSettings settings,
            Clock clock) {
        this.inspection = inspection;
        this.items = items;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before the runners: the trial's files wait for their inspection there. */
    @EventListener(ApplicationStartedEvent.class)
    void start() {
        if (!threads.isEmpty()) return;
        for (int lane = 1; lane <= settings.inspection().lanes(); lane++) {
            var process = new InspectionLane(settings.inspection(), settings.scratch());
            lanes.add(process);
            threads.add(Thread.ofPlatform().daemon().name("inspection-" + lane).start(() -> work(process)));
        }
        pickUp();
    }

    @TransactionalEventListener
    void enqueue(PortfolioEvent.EvidenceAdded added) {
        enqueue(added.evidence().value());
    }

    /** What a crash, or another instance that ended, left pending. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void pickUp() {
        items.pending(clock.instant()).forEach(this::enqueue);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        int swept = store.sweep(items::existsById);
        if (swept > 0) LOG.info("Removed {} files that no row knows", swept);
    }

    private void enqueue(UUID id) {
        if (known.add(id)) waiting.add(id);
    }

    private void work(InspectionLane lane) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var next = waiting.poll(settings.inspection().idle().toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) lane.end();
                else inspect(next, lane);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lane.end();
        }
    }

    private void inspect(UUID id, InspectionLane lane) {
        try {
            inspection.inspect(id, lane);
        } catch (RuntimeException failed) {
            // The row stays pending: it is picked up again within a minute, or after the next start.
            if (!Thread.currentThread().isInterrupted()) LOG.error("Evidence {} could not be inspected", id, failed);
        } finally {
            known.remove(id);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        lanes.forEach(InspectionLane::stop);
        for (var thread : threads) thread.join(TimeUnit.SECONDS.toMillis(5));
    }
}
