package org.tasdiq.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One program of the local stack; may be stopped, or killed, and started again with the same data and ports. */
public abstract sealed class Server implements AutoCloseable permits MariaDb, Zeebe, Application {
    private final CompletableFuture<Trouble> death = new CompletableFuture<>();
    private @Nullable Child child;

    /** Returns when it is ready to work. */
    public final void start() {
        var started = begin();
        try {
            started.await(this::ready, patience());
        } catch (Trouble e) {
            close();
            throw e;
        }
        var _ = started.death().thenAccept(death::complete);
    }

    private synchronized Child begin() {
        if (child != null) throw new IllegalStateException("already started");
        var begun = launch();
        child = begun;
        return begun;
    }

    /** Stops it in good order, also while it starts; nothing happens when it does not run. */
    @Override
    public final synchronized void close() {
        if (child != null) child.close();
        child = null;
    }

    /** Ends it with SIGKILL, as a crash would; for drills. */
    public final synchronized void kill() {
        if (child != null) child.kill();
        child = null;
    }

    /** Completes when it ends without having been told to. */
    public final CompletableFuture<Trouble> death() {
        return death.copy();
    }

    /** The process, for those who measure or end it from outside. */
    public final synchronized ProcessHandle process() {
        if (child == null) throw new IllegalStateException("not started");
        return child.handle();
    }

    /** What people call it. */
    abstract String name();

    abstract Child launch();

    abstract boolean ready();

    abstract Duration patience();
}
