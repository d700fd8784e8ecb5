package org.tasdiq.process;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the engine what the outbox holds: right after commit, per file in order, again with back-off until it is heard. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Relay {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    /** So many attempts take about a minute; a shorter pause of the engine is nobody's business. */
    private static final int UNHEARD_AFTER = 8;

    private final EngineCommandRepository commands;
    private final CaseProcess process;
    private final FaultBook faults;
    private final Deployment deployment;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Relay(
            EngineCommandRepository commands,
            CaseProcess process,
            FaultBook faults,
            Deployment deployment,
            TransactionTemplate transaction,
            Clock clock) {
        this.commands = commands;
        this.process = process;
        this.faults = faults;
        this.deployment = deployment;
        this.transaction = transaction;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CommandWritten written) {
        threads.execute(() -> tellAll(written.file()));
    }

    /** What a crash, a lost connection or back-pressure left behind. */
    @Scheduled(fixedDelayString = "${tasdiq.engine.relay-every:1s}")
    void tellWaiting() {
        if (!deployment.isDone()) return;
        commands.waiting(clock.instant()).forEach(file -> threads.execute(() -> tellAll(file)));
    }

    private void tellAll(UUID file) {
        try {
            while (deployment.isDone() && Boolean.TRUE.equals(transaction.execute(_ -> tellNext(file)))) {}
        } catch (RuntimeException interrupted) {
            LOG.warn("The engine could not be told of file {} yet: {}", file, interrupted.toString());
        }
    }

    /** The row stays locked while it is told: a second relay, or a second application, passes it over. */
    private boolean tellNext(UUID file) {
        var next = commands.next(file);
        if (next.isEmpty()) return false;
        var command = next.get();
        try {
            process.tell(command);
            command.done(clock.instant());
            if (command.attempts() >= UNHEARD_AFTER) faults.heard(command);
            return true;
        } catch (RuntimeException unheard) {
            command.failed(String.valueOf(unheard.getMessage()), clock.instant());
            if (command.attempts() >= UNHEARD_AFTER) faults.unheard(command, String.valueOf(unheard.getMessage()));
            return false;
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
