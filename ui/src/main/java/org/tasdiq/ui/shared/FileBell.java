package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.CaseSignal;
import org.tasdiq.desk.NewsFromElsewhere;

/** Rings on the open pages about a file when something has happened to it; what it was the pages ask the rooms. */
@org.springframework.stereotype.Component
public class FileBell {
    private final OpenPages pages;

    FileBell(@Qualifier("applicationTaskExecutor") TaskExecutor threads) {
        pages = new OpenPages(threads);
    }

    /**
     * Does the work on that page at each ring, as long as the page is open. Call it once, before the page is attached.
     *
     * @param about whether the page is about the file with that id at present; asked by other threads
     */
    public void hear(Component page, Predicate<UUID> about, Command work) {
        pages.add(page, about, work);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CaseSignal signal) {
        pages.ring(signal.file().value());
    }

    @EventListener
    void on(NewsFromElsewhere news) {
        pages.ring(news.file());
    }
}
