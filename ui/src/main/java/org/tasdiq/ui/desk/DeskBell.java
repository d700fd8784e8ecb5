package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.StepDone;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.ui.shared.Later;

/** Rings on every open desk when a step begins to wait for people or is done, so that nobody has to load the page again. */
@org.springframework.stereotype.Component
public class DeskBell {
    private final Set<Runnable> desks = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Does the work on that page at each ring, as long as the page is open. */
    public void hear(Component page, Command work) {
        page.addAttachListener(attached -> {
            Runnable ring = () -> Later.on(attached.getUI(), work);
            desks.add(ring);
            page.addDetachListener(detached -> {
                desks.remove(ring);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TaskOpened opened) {
        ring();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(StepDone done) {
        ring();
    }

    private void ring() {
        desks.forEach(threads::execute);
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
