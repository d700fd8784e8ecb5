package org.tasdiq.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One server as a child process: started, awaited, watched and stopped. */
final class Child implements AutoCloseable {
    private static final long LOG_LIMIT = 10_000_000;
    private static final int KILLED = 128 + 9;

    private final String name;
    private final Path log;
    private final Process process;
    private final CompletableFuture<Trouble> death = new CompletableFuture<>();
    private volatile boolean stopping;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        var _ = process.onExit().thenAccept(ended -> {
            if (!stopping) death.complete(died(ended.exitValue()));
        });
    }

    static Child start(String name, Folder folder, List<String> command, Map<String, String> environment) {
        var log = folder.log(name);
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT)
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            // Ctrl-C reaches the whole process group; the children leave it to their parent to stop them in order.
            var words = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", name));
            words.addAll(command);
            var builder = new ProcessBuilder(words)
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, log, folder.start(builder));
        } catch (IOException e) {
            throw new Trouble(name + " could not be started: " + e.getMessage() + ".", "Look at " + log + ".", e);
        }
    }

    /** Waits until it answers; tells at once when it dies before. */
    void await(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw died(process.exitValue());
                if (System.nanoTime() > deadline)
                    throw new Trouble(
                            name + " did not answer within " + limit.toSeconds() + " seconds.",
                            "The machine may be too busy; its log is " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Starting " + name + " was interrupted.", "Start again.", e);
        }
    }

    /** Completes when it ends without having been told to. */
    CompletableFuture<Trouble> death() {
        return death;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void kill() {
        stopping = true;
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, and insists after half a minute. */
    @Override
    public void close() {
        stopping = true;
        stop(process.toHandle());
    }

    static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(ProcessHandle::destroyForcibly)
                .join();
        process.onExit().join();
    }

    private Trouble died(int code) {
        var how = code == KILLED ? "was killed" : "stopped by itself with exit code " + code;
        var last = lastWords();
        if (last.contains("No space left on device"))
            return new Trouble(name + " " + how + " because the disk is full.", "Make room and start again.");
        return new Trouble(
                name + " " + how + (last.isEmpty() ? "." : " after saying: " + last),
                "What it stored is kept: start again; its log is " + log + ".");
    }

    private String lastWords() {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.matches(".*(ERROR|Exception|error:|No space left).*"))
                    .reduce("", (before, line) -> line)
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }
}
