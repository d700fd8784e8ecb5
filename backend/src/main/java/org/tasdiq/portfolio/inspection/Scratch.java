package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;

/** A private folder in which one process holds a file while reading it; locked, so that others see that it is in use. */
final class Scratch implements AutoCloseable {
    private static final String LOCK = "in-use";

    private final Path folder;
    private final FileChannel channel;

    private Scratch(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Removes what a crash left behind, then makes a new folder. */
    static Scratch in(Path parent) throws IOException {
        var root = parent.toAbsolutePath();
        makePrivate(root);
        try (var left = Files.list(root)) {
            left.filter(Files::isDirectory).forEach(Scratch::removeUnlessUsed);
        }
        var folder = root.resolve(UUID.randomUUID().toString());
        makePrivate(folder);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Scratch(folder, channel);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        remove(folder);
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void removeUnlessUsed(Path folder) {
        var lock = folder.resolve(LOCK);
        if (Files.notExists(lock)) return; // being made, or being removed
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free != null) remove(folder);
        } catch (OverlappingFileLockException | IOException used) {
            // by another process of this application, or gone in the meantime
        }
    }

    private static void remove(Path folder) {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
