package org.tasdiq.desk;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.CaseSignal;
import org.tasdiq.StepDone;

/**
 * Between the instances of the application on one database: what happens to a file here is heard there within about a
 * second. Only open pages depend on it; a message that is lost is made up for by the next click.
 */
@Component
class NewsWire {
    private record Item(long id, UUID instance, NewsFromElsewhere news) {}

    private static final Logger LOG = LoggerFactory.getLogger(NewsWire.class);
    /** Numbers are given before commits: a lower one may show after a higher one. */
    private static final int OVERLAP = 200;

    private final UUID instance = UUID.randomUUID();
    private final NavigableSet<Long> heard = new TreeSet<>();
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TaskExecutor threads;

    NewsWire(
            JdbcClient database,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") TaskExecutor threads) {
        this.database = database;
        this.events = events;
        this.threads = threads;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CaseSignal signal) {
        boolean tasks = signal instanceof TaskOpened || signal instanceof StepDone;
        threads.execute(() -> tell(signal.file().value(), tasks));
    }

    private void tell(UUID file, boolean tasks) {
        try {
            database.sql("insert into news (instance, file_id, tasks) values (?, ?, ?)")
                    .params(instance.toString(), file.toString(), tasks)
                    .update();
        } catch (DataAccessException unreachable) {
            LOG.debug("Other instances do not hear about {}", file, unreachable);
        }
    }

    /** The first round only learns where the others are. */
    @Scheduled(fixedDelayString = "${tasdiq.news.round:1s}")
    synchronized void listen() {
        boolean first = heard.isEmpty();
        var since = first ? latest() : heard.last();
        for (var item : after(since - OVERLAP)) {
            if (heard.add(item.id()) && !first && !item.instance().equals(instance)) events.publishEvent(item.news());
        }
        if (heard.isEmpty()) heard.add(since);
        heard.headSet(heard.last() - OVERLAP).clear();
    }

    @Scheduled(fixedDelayString = "${tasdiq.news.forget:1m}")
    void forget() {
        database.sql("delete from news where at < current_timestamp - interval 5 minute")
                .update();
    }

    private long latest() {
        return database.sql("select coalesce(max(id), 0) from news")
                .query(Long.class)
                .single();
    }

    private List<Item> after(long id) {
        return database.sql("select id, instance, file_id, tasks from news where id > ? order by id")
                .param(id)
                .query((row, number) -> new Item(
                        row.getLong("id"),
                        UUID.fromString(row.getString("instance")),
                        new NewsFromElsewhere(UUID.fromString(row.getString("file_id")), row.getBoolean("tasks"))))
                .list();
    }
}
