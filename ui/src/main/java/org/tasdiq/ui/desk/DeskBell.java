package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.StepDone;
import org.tasdiq.desk.NewsFromElsewhere;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.ui.shared.OpenPages;

/** Rings on every open desk when a step begins to wait for people or is done, so that nobody has to load the page again. */
@org.springframework.stereotype.Component
public class DeskBell {
    private final OpenPages desks;

    DeskBell(@Qualifier("applicationTaskExecutor") TaskExecutor threads) {
        desks = new OpenPages(threads);
    }

    /** Does the work on that page at each ring, as long as the page is open. */
    public void hear(Component page, Command work) {
        desks.add(page, anyFile -> true, work);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TaskOpened opened) {
        desks.ring(opened.file().value());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(StepDone done) {
        desks.ring(done.file().value());
    }

    @EventListener
    void on(NewsFromElsewhere news) {
        if (news.tasks()) desks.ring(news.file());
    }
}
