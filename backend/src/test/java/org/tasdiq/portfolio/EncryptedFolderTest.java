package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.inspection.InspectionSettings;

class EncryptedFolderTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path data;

    private PortfolioSettings settings;
    private EncryptedFolder store;

    @BeforeEach
    void open() throws IOException {
        settings = new PortfolioSettings(
                data,
                500,
                new InspectionSettings(
                        1,
                        Duration.ofSeconds(25),
                        100,
                        256,
                        Duration.ofSeconds(60),
                        InspectionSettings.SandboxUse.AUTO,
                        ""));
        store = new EncryptedFolder(settings);
    }

    @Test
    void fiftyMegabytesComeBackAsTheyWereWithoutEverBeingInMemory() throws Exception {
        var name = UUID.randomUUID();
        var handedIn = new Noise(50 * MEGABYTE + 7);
        var stored = store.put(name, handedIn, 51 * MEGABYTE);
        assertThat(stored.bytes()).isEqualTo(50 * MEGABYTE + 7);
        assertThat(handedIn.largestRead).as("asked for in small pieces").isLessThanOrEqualTo(64 * 1024);
        var digest = MessageDigest.getInstance("SHA-256");
        try (var content = new DigestInputStream(store.open(name, stored.wrappedKey()), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(stored.sha256());
    }

    @Test
    void everyLengthAroundASegmentComesBack() throws IOException {
        for (int length : List.of(1, 65_535, 65_536, 65_537, 131_072, 131_073)) {
            var name = UUID.randomUUID();
            var bytes = new Noise(length).readAllBytes();
            var stored = store.put(name, new ByteArrayInputStream(bytes), MEGABYTE);
            try (var content = store.open(name, stored.wrappedKey())) {
                assertThat(content.readAllBytes()).as("%d bytes", length).isEqualTo(bytes);
            }
        }
    }

    @Test
    void onDiskNothingCanBeRead() throws IOException {
        var secret = "the name of a patient ".repeat(10_000);
        put(secret);
        for (var file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("patient");
        }
        assertThat(Files.getPosixFilePermissions(settings.keys().resolve("evidence.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileWithoutItsKeyOrUnderAnotherNameStaysClosed() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var first = store.put(one, text("one"), MEGABYTE);
        store.put(other, text("other"), MEGABYTE);
        assertThatThrownBy(() -> store.open(other, first.wrappedKey()).readAllBytes())
                .hasMessageContaining(other.toString());
    }

    @Test
    void aChangedSwappedOrCutFileIsNoticed() throws IOException {
        var name = UUID.randomUUID();
        var stored = store.put(name, new Noise(200_000), MEGABYTE);
        var file = files().getFirst();
        var sealed = Files.readAllBytes(file);
        var changed = sealed.clone();
        changed[100_000] ^= 1;
        var cut = java.util.Arrays.copyOf(sealed, 12 + 2 * (65_536 + 16));
        var swapped = sealed.clone();
        System.arraycopy(sealed, 12, swapped, 12 + 65_552, 65_552);
        System.arraycopy(sealed, 12 + 65_552, swapped, 12, 65_552);
        for (var wrong : List.of(changed, cut, swapped)) {
            Files.write(file, wrong);
            assertThatThrownBy(() -> store.open(name, stored.wrappedKey()).readAllBytes())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void tooMuchAndNothingAreRefusedAndLeaveNoTrace() throws IOException {
        assertThatThrownBy(() -> store.put(UUID.randomUUID(), new Noise(2 * MEGABYTE + 1), 2 * MEGABYTE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("portfolio.tooLarge"));
        assertThatThrownBy(() -> store.put(UUID.randomUUID(), InputStream.nullInputStream(), MEGABYTE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("portfolio.emptyFile"));
        assertThat(files()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNoTrace() throws IOException {
        var breaking = new SequenceInputStream(new Noise(100_000), new FilterInputStream(text("")) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        });
        assertThatThrownBy(() -> store.put(UUID.randomUUID(), breaking, MEGABYTE))
                .hasMessageContaining("dead");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatACrashLeftIsSweptAfterAnHourAndNothingElse() throws IOException {
        var kept = UUID.randomUUID();
        store.put(kept, text("kept"), MEGABYTE);
        put("orphan");
        var unfinished =
                Files.createDirectories(settings.evidence().resolve("00")).resolve(UUID.randomUUID() + ".part");
        Files.writeString(unfinished, "half");
        assertThat(store.sweep(kept::equals)).as("too young").isZero();
        for (var file : files()) {
            Files.setLastModifiedTime(
                    file,
                    FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(2))));
        }
        assertThat(store.sweep(kept::equals)).isEqualTo(2);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasFileName(kept.toString()));
    }

    @Test
    void theKeyOutlivesARestartAndIsNeverReplaced() throws IOException {
        var name = UUID.randomUUID();
        var stored = store.put(name, text("kept"), MEGABYTE);
        try (var content = new EncryptedFolder(settings).open(name, stored.wrappedKey())) {
            assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("kept");
        }
        Files.delete(settings.keys().resolve("evidence.key"));
        assertThatThrownBy(() -> new EncryptedFolder(settings)).hasMessageContaining("is missing");
    }

    private void put(String content) {
        store.put(UUID.randomUUID(), text(content), MEGABYTE);
    }

    private List<Path> files() throws IOException {
        try (var tree = Files.walk(settings.evidence())) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    /** So many seeded random bytes, made while they are read. */
    private static final class Noise extends InputStream {
        private final Random random = new Random(8);
        private long left;
        private int largestRead;

        Noise(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) return -1;
            largestRead = Math.max(largestRead, length);
            var piece = new byte[(int) Math.min(left, length)];
            random.nextBytes(piece);
            System.arraycopy(piece, 0, into, offset, piece.length);
            left -= piece.length;
            return piece.length;
        }
    }
}
