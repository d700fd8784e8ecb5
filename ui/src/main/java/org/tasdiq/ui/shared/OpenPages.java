package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/** Work that waits on pages, as long as they are open, for something that happens to a file elsewhere. */
public final class OpenPages {
    private record Waiting(Predicate<UUID> about, Runnable work) {}

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final Executor threads;

    public OpenPages(Executor threads) {
        this.threads = threads;
    }

    /** From now on, while the page is open, the work is done there at each ring for a file it is about. */
    public void add(Component page, Predicate<UUID> about, Command work) {
        page.addAttachListener(attached -> {
            var there = new Waiting(about, () -> Later.on(attached.getUI(), work));
            waiting.add(there);
            page.addDetachListener(detached -> {
                waiting.remove(there);
                detached.unregisterListener();
            });
        });
    }

    /** Who rings does not wait for the pages. */
    public void ring(UUID file) {
        waiting.stream()
                .filter(page -> page.about().test(file))
                .map(Waiting::work)
                .forEach(threads::execute);
    }
}
