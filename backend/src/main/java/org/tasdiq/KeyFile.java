package org.tasdiq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/** A file that holds a key and that only its owner can read: never in the database, nor in its backup. */
public final class KeyFile {
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    /** The key of that file in the folder; made now, if it is not there, by whichever instance comes first. */
    public static byte[] readOrMake(Path folder, String name) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) make(folder, file);
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A folder that only its owner can enter. */
    public static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        if (isPosix(folder)) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) sync(parent);
    }

    /** Brings what was made or renamed in the folder to the disk. */
    public static void sync(Path folder) throws IOException {
        if (!isPosix(folder)) return; // Windows writes directory entries through
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        makePrivate(folder);
        var attributes = isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var made = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        try (var channel =
                FileChannel.open(made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(fresh));
            channel.force(true);
        }
        try {
            // A link fails where a rename would overwrite the key another instance made in the same moment.
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException theOtherWasFirst) {
            // its key is read
        } finally {
            Files.delete(made);
        }
        sync(folder);
    }

    private static boolean isPosix(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }
}
