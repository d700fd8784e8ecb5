package org.tasdiq.portfolio;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tasdiq.KeyFile;
import org.tasdiq.Refusal;
import org.tasdiq.SealedBytes;
import org.tasdiq.Sha256;

/** Keeps evidence as encrypted files in a folder: temporary file, fsync, rename, fsync of the folder; then it is there. */
@Component
class EncryptedFolder implements EvidenceStore {
    private static final long MEGABYTE = 1024 * 1024;
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final MasterKey master;

    EncryptedFolder(PortfolioSettings settings) throws IOException {
        folder = settings.evidence();
        boolean firstStart = Files.notExists(folder) || all().isEmpty();
        KeyFile.makePrivate(folder);
        master = MasterKey.in(settings.keys(), firstStart);
    }

    @Override
    public Stored put(UUID name, InputStream content, long limit) {
        var key = SealedBytes.newKey();
        var place = place(name);
        var unfinished = place.resolve(name + UNFINISHED);
        try {
            KeyFile.makePrivate(place);
            var digest = Sha256.digest();
            var counted = new Counted(new DigestInputStream(content, digest), limit);
            write(counted, unfinished, key, name);
            if (counted.count == 0) throw Refusal.invalid("file", "portfolio.emptyFile");
            Files.move(unfinished, path(name), StandardCopyOption.ATOMIC_MOVE);
            KeyFile.sync(place);
            return new Stored(master.wrap(key, name), Sha256.sum(digest.digest()), counted.count);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(unfinished);
        }
    }

    @Override
    public InputStream open(UUID name, String wrappedKey) {
        try {
            var sealed = new BufferedInputStream(Files.newInputStream(path(name)));
            return SealedFile.read(sealed, master.unwrap(wrappedKey, name), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reckoned from the key of this store; see {@link MasterKey#secret}. */
    byte[] secret(String name) {
        return master.secret(name);
    }

    @Override
    public void delete(UUID name) {
        remove(path(name));
    }

    /** Files older than an hour that were never finished, or that no row knows: left behind by a crash. */
    @Override
    public int sweep(Predicate<UUID> isKnown) {
        int swept = 0;
        try {
            var probe = Files.createTempFile(folder, "clock", UNFINISHED);
            var hourAgo = Files.getLastModifiedTime(probe).toInstant().minus(Duration.ofHours(1));
            Files.delete(probe);
            for (var file : all()) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(hourAgo)) continue;
                var name = file.getFileName().toString();
                if (name.endsWith(UNFINISHED) || !isKnown.test(UUID.fromString(name))) {
                    remove(file);
                    swept++;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return swept;
    }

    private List<Path> all() throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static void write(InputStream plain, Path to, javax.crypto.SecretKey key, UUID name) throws IOException {
        try (var channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            SealedFile.write(plain, out, key, name);
            out.flush();
            channel.force(true);
        }
    }

    private Path path(UUID name) {
        return place(name).resolve(name.toString());
    }

    /** 256 folders, so that none holds too many files. */
    private Path place(UUID name) {
        return folder.resolve(name.toString().substring(0, 2));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops at the limit instead of storing what is refused anyway. */
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long count;

        Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) add(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) add(read);
            return read;
        }

        private void add(int read) {
            count += read;
            if (count > limit) throw Refusal.invalid("file", "portfolio.tooLarge", limit / MEGABYTE);
        }
    }
}
