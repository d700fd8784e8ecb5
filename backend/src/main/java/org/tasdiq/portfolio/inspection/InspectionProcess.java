package org.tasdiq.portfolio.inspection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tasdiq.portfolio.VerdictReason;

/** The child process that reads files, seen from the application. It is killed when it takes too long. */
public final class InspectionProcess implements AutoCloseable {
    /** A cold machine needs its time for a first start; a file's own limit runs from then. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** Found once, at the first start. */
    private static final Map<ProgramFiles, Sandbox> SANDBOXES = new ConcurrentHashMap<>();

    private final InspectionSettings settings;
    private final Scratch scratch;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private int files;

    private InspectionProcess(InspectionSettings settings, Scratch scratch, ProgramFiles program, Sandbox sandbox)
            throws IOException {
        this.settings = settings;
        this.scratch = scratch;
        process = builder(settings, scratch.folder(), program, sandbox).start();
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * @param scratch where the process may write while it reads a file; emptied at the end
     * @throws IllegalStateException when it does not start: a fault of the installation, which says nothing of a file
     */
    public static InspectionProcess start(InspectionSettings settings, Path scratch) {
        return start(settings, scratch, ProgramFiles.ofThisProcess());
    }

    static InspectionProcess start(InspectionSettings settings, Path scratch, ProgramFiles program) {
        return start(
                settings,
                scratch,
                program,
                SANDBOXES.computeIfAbsent(program, found -> Sandbox.find(settings, scratch, found)));
    }

    /** The thread that calls must outlive the process: bubblewrap takes its end for the parent's. */
    static InspectionProcess start(InspectionSettings settings, Path scratch, ProgramFiles program, Sandbox sandbox) {
        if (settings.sandbox() == InspectionSettings.SandboxUse.REQUIRED && !sandbox.isClosed()) {
            throw new IllegalStateException("tasdiq.inspection.sandbox=required, and there is no sandbox");
        }
        InspectionProcess started = null;
        try {
            started = new InspectionProcess(settings, Scratch.in(scratch), program, sandbox);
            var child = started;
            if (child.within(LONGEST_START, child.answers::readInt) != Wire.READY) throw new IOException("not ready");
            return child;
        } catch (IOException | InspectionFailure failed) {
            if (started != null) started.close();
            throw new IllegalStateException("The inspecting process does not start", failed);
        }
    }

    /** @throws InspectionFailure when the process died or was killed; close it then */
    public Finding inspect(String extension, long bytes, InputStream content) throws InspectionFailure {
        files++;
        return within(settings.perFile(), () -> {
            questions.writeUTF(extension);
            questions.writeLong(bytes);
            content.transferTo(questions);
            questions.flush();
            return Wire.read(answers);
        });
    }

    public boolean isWorn() {
        return files >= settings.recycleAfter();
    }

    public long pid() {
        return process.pid();
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        scratch.close();
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    /** Pipes know no time limit of their own: the process is killed, and then they end. */
    private <T> T within(Duration limit, Talk<T> talk) throws InspectionFailure {
        var done = new AtomicBoolean();
        var tooLong = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> {
            try {
                boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
                if (!ended && done.compareAndSet(false, true)) {
                    tooLong.set(true);
                    process.destroyForcibly();
                }
            } catch (InterruptedException finished) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            var answer = talk.talk();
            if (!done.compareAndSet(false, true)) throw new IOException("killed while it answered");
            return answer;
        } catch (IOException died) {
            throw new InspectionFailure(
                    tooLong.get() ? VerdictReason.TOOK_TOO_LONG : VerdictReason.INSPECTION_FAILED, died);
        } finally {
            watch.interrupt();
        }
    }

    static ProcessBuilder builder(InspectionSettings settings, Path scratch, ProgramFiles program, Sandbox sandbox) {
        var builder = new ProcessBuilder(command(settings, scratch, program, sandbox));
        builder.directory(scratch.toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD); // a hostile file could flood a log
        return builder;
    }

    private static List<String> command(
            InspectionSettings settings, Path scratch, ProgramFiles program, Sandbox sandbox) {
        var command = new ArrayList<>(sandbox.before(settings, scratch, program));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.memory() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=inspection/silent.xml",
                "-Djava.io.tmpdir=" + scratch));
        command.addAll(program.arguments());
        command.add(scratch.toString());
        command.add(String.valueOf(settings.perFile().plusSeconds(5).toSeconds()));
        return command;
    }
}
