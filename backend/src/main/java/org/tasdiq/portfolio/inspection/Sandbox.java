package org.tasdiq.portfolio.inspection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is put before the command of an inspecting process so that whoever takes it over finds no network, no other
 * process, no file but the program's own, and can write nowhere but in its scratch folder. Bubblewrap does it, from
 * Linux namespaces and without privileges; {@code prlimit} bounds processor time, open files and the size of a file.
 */
final class Sandbox {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final int LONGEST_TRIAL = 60;
    private static final long LARGEST_FILE = 1024L * 1024 * 1024;
    private static final List<String> SYSTEM =
            List.of("/usr", "/bin", "/lib", "/lib32", "/lib64", "/nix/store", "/etc/ld.so.cache", "/etc/alternatives");
    /** Text needs no glyphs; a process that finds hundreds of fonts reads all of them first. */
    private static final Path FONTS = Path.of("/usr/share/fonts");

    private final String bubblewrap;
    private final String limits;

    private Sandbox(String bubblewrap, String limits) {
        this.bubblewrap = bubblewrap;
        this.limits = limits;
    }

    /** Only another process: no bubblewrap here, or one that may not make namespaces. */
    static Sandbox none() {
        return new Sandbox("", onPath("prlimit"));
    }

    /** Tries whether an inspecting process comes up inside; where it does not, says so once and does without. */
    static Sandbox find(InspectionSettings settings, Path scratch, ProgramFiles program) {
        var tried = new Sandbox(onPath("bwrap"), onPath("prlimit"));
        if (tried.isClosed() && tried.works(settings, scratch, program)) return tried;
        LOG.warn(
                "No sandbox for the inspection of uploaded files: bubblewrap {}",
                tried.isClosed() ? "may not make namespaces here" : "is not installed");
        return none();
    }

    /** Whether the network and the files of this machine are out of reach inside. */
    boolean isClosed() {
        return !bubblewrap.isEmpty();
    }

    List<String> before(InspectionSettings settings, Path scratch, ProgramFiles program) {
        var command = new ArrayList<String>();
        if (!limits.isEmpty()) {
            command.addAll(List.of(
                    limits,
                    "--core=0",
                    "--nofile=512",
                    "--fsize=" + LARGEST_FILE,
                    "--cpu=" + Math.max(600, 40 * settings.perFile().toSeconds()),
                    "--"));
        }
        if (isClosed()) command.addAll(closed(scratch, program));
        return command;
    }

    private List<String> closed(Path scratch, ProgramFiles program) {
        var command = new ArrayList<>(List.of(
                bubblewrap,
                "--unshare-all",
                "--unshare-user",
                "--uid",
                "65534",
                "--gid",
                "65534",
                "--cap-drop",
                "ALL",
                "--die-with-parent",
                "--new-session",
                "--proc",
                "/proc",
                "--dev",
                "/dev"));
        for (var path : readable(program)) command.addAll(List.of("--ro-bind-try", path, path));
        if (Files.isDirectory(FONTS)) {
            command.addAll(List.of("--tmpfs", FONTS.toString(), "--remount-ro", FONTS.toString()));
        }
        command.addAll(List.of("--bind", scratch.toString(), scratch.toString(), "--chdir", scratch.toString()));
        command.addAll(List.of("--remount-ro", "/", "--"));
        return command;
    }

    private static Set<String> readable(ProgramFiles program) {
        var paths = new LinkedHashSet<>(SYSTEM);
        var etc = new File("/etc").list((folder, name) -> name.startsWith("java"));
        if (etc != null) for (var name : etc) paths.add("/etc/" + name);
        paths.add(System.getProperty("java.home"));
        for (var entry : program.classPath().split(File.pathSeparator)) {
            paths.add(entry);
            // What Spring Boot's extracted layout puts beside its jar.
            if (entry.endsWith(".jar"))
                paths.add(Path.of(entry).resolveSibling("lib").toString());
        }
        return paths;
    }

    private boolean works(InspectionSettings settings, Path scratch, ProgramFiles program) {
        try (var folder = Scratch.in(scratch)) {
            var trial = InspectionProcess.builder(settings, folder.folder(), program, this)
                    .start();
            trial.getOutputStream().close();
            boolean ended = trial.waitFor(LONGEST_TRIAL, TimeUnit.SECONDS);
            if (!ended) trial.destroyForcibly().onExit().join();
            return ended && trial.exitValue() == 0;
        } catch (IOException impossible) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The application stops", stopped);
        }
    }

    private static String onPath(String program) {
        for (var folder : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
            var file = Path.of(folder, program);
            if (file.isAbsolute() && Files.isExecutable(file)) return file.toString();
        }
        return "";
    }
}
