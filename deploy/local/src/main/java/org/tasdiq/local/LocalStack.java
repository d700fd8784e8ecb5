package org.tasdiq.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** MariaDB and Zeebe with their data in one folder, which nobody else can use meanwhile. */
public final class LocalStack implements AutoCloseable {
    private final Folder folder;
    private final MariaDb mariaDb;
    private final Zeebe zeebe;

    private LocalStack(Folder folder, Ports ports, boolean controlledClock) {
        this.folder = folder;
        this.mariaDb = new MariaDb(folder, ports);
        this.zeebe = new Zeebe(folder, ports, controlledClock);
    }

    /** Takes the folder; starts nothing yet. A controlled clock lets the broker's time be moved. */
    public static LocalStack in(Path data, Ports ports, boolean controlledClock) {
        return new LocalStack(Folder.take(data), ports, controlledClock);
    }

    /** For tests: an empty folder, free ports, a clock that can be moved; starts nothing yet. */
    public static LocalStack fresh(Path data) {
        var folder = Folder.take(data);
        folder.empty();
        return new LocalStack(folder, Ports.free(), true);
    }

    /** Starts both servers and returns when both are ready. */
    public LocalStack start() {
        try {
            start(List.of(mariaDb, zeebe), _ -> {});
            return this;
        } catch (Trouble e) {
            close();
            throw e;
        }
    }

    /** Starts them at the same time; tells of each when it is ready, and gives up as soon as one fails. */
    static void start(List<? extends Server> servers, Consumer<Server> ready) {
        var firstFailure = new CompletableFuture<@Nullable Void>();
        var starts = new ArrayList<CompletableFuture<?>>();
        for (var server : servers)
            starts.add(CompletableFuture.runAsync(() -> begin(server, ready)).whenComplete((_, failure) -> {
                if (failure != null) firstFailure.completeExceptionally(failure);
            }));
        try {
            var all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Trouble trouble) throw trouble;
            throw e;
        }
    }

    private static void begin(Server server, Consumer<Server> ready) {
        server.start();
        ready.accept(server);
    }

    public MariaDb mariaDb() {
        return mariaDb;
    }

    public Zeebe zeebe() {
        return zeebe;
    }

    Folder folder() {
        return folder;
    }

    @Override
    public void close() {
        folder.seal();
        zeebe.close();
        mariaDb.close();
        folder.close();
    }
}
