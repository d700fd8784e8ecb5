package org.tasdiq.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;

/** The data folder: used by one stack at a time, private to its owner, and nothing else is written anywhere. */
final class Folder implements AutoCloseable {
    static final long NEEDED = 1_000_000_000;

    private final Path path;
    private final FileChannel lock;
    private boolean sealed;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, and stops what a killed predecessor left running in it. */
    static Folder take(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(path.resolve("logs"));
            var room = room(path);
            if (room < NEEDED)
                throw new Trouble(
                        "The disk that holds " + path + " has only " + room / 1_000_000
                                + " MB free; 1000 MB are needed.",
                        "Make room or choose another folder with --data.");
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new Trouble(
                        "The data folder " + path + " is already in use by another run.",
                        "Stop that one first, or choose another folder with --data.");
            }
            var folder = new Folder(path, lock);
            folder.stopLeftovers();
            return folder;
        } catch (IOException e) {
            throw new Trouble(
                    "The data folder " + path + " cannot be used: " + e.getMessage() + ".",
                    "Choose another with --data.",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name.toLowerCase(java.util.Locale.ROOT) + ".log");
    }

    /** The password of that name, made up once and readable by the owner only. */
    String secret(String name) {
        var file = path.resolve(name + ".password");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, Base64.getUrlEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /** Starts a child and notes it, so that a successor can stop it when this process is killed. */
    synchronized Process start(ProcessBuilder builder) throws IOException {
        if (sealed) throw new Trouble("It is being stopped.", "Start again.");
        var process = builder.start();
        Files.writeString(
                children(),
                process.pid() + " " + started(process.toHandle()) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return process;
    }

    /** No child starts any more. */
    synchronized void seal() {
        sealed = true;
    }

    /** The free bytes of its disk. */
    long room() {
        try {
            return room(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long room(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    private void stopLeftovers() throws IOException {
        if (!Files.exists(children())) return;
        for (var line : Files.readAllLines(children())) {
            var words = line.split(" ", 2);
            ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(child -> words.length == 2 && started(child).equals(words[1]))
                    .ifPresent(Child::stop);
        }
        Files.delete(children());
    }

    /** Pids are given out again; together with the instant of the start they are not. */
    private static String started(ProcessHandle child) {
        return child.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Path children() {
        return path.resolve("children");
    }

    /** Empties the folder, for tests that want to begin with nothing. */
    void empty() {
        try (var files = Files.list(path)) {
            for (var file : files.toList()) if (!file.equals(path.resolve("lock"))) delete(file);
            Files.createDirectories(path.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(children());
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
