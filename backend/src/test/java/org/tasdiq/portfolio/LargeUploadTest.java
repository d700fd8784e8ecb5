package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.jury.Bench;

/** Half a gigabyte goes in, through the inspection and out again without ever being in memory. */
@DatabaseTest
@TestPropertySource(
        properties = {
            "tasdiq.max-megabytes-per-file=600",
            "tasdiq.inspection.per-file=3m",
            "spring.flyway.locations=classpath:db/migration,classpath:db/large-uploads"
        })
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class LargeUploadTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SIZE = 500 * MEGABYTE;
    /** Of five hundred; the figure itself is printed. What other threads of the application keep meanwhile counts too. */
    private static final long MOST_GROWTH = 24L * MEGABYTE;

    private final Bench.Story file;
    private final Evidences evidences;

    LargeUploadTest(Bench bench, Evidences evidences) {
        file = bench.aFile();
        this.evidences = evidences;
    }

    @Test
    void theHeapDoesNotGrowWithTheFile() throws IOException {
        long before = live();
        var handedIn = new Lines();
        var id = asCandidate(() -> evidences.add(
                file.file(), new EvidenceDescription(EvidenceKind.LOG, "Log", null, null), "log.txt", handedIn));
        await().atMost(Duration.ofMinutes(6))
                .until(() -> asCandidate(() -> evidences.progress(file.file())).isDone());
        var sheet = asCandidate(() -> evidences.sheet(file.file(), id));
        assertThat(sheet.bytes()).isEqualTo(SIZE);
        assertThat(sheet.verdict()).as("%s", sheet.verdictReason()).isEqualTo(EvidenceVerdict.CLEAN);
        assertThat(sheet.textCut()).isTrue();
        var out = new Measured();
        try (var content = asCandidate(() -> evidences.open(file.file(), id))) {
            content.stream().transferTo(out);
        }
        assertThat(out.count).isEqualTo(SIZE);
        System.out.printf(
                "Heap in use beyond the beginning: %.1f MB going in, %.1f MB going out%n",
                (handedIn.most - before) / (double) MEGABYTE, (out.most - before) / (double) MEGABYTE);
        assertThat(handedIn.most - before).as("going in").isLessThan(MOST_GROWTH);
        assertThat(out.most - before).as("going out").isLessThan(MOST_GROWTH);
        file.as(file.candidate(), () -> evidences.remove(file.file(), id));
    }

    private <T> T asCandidate(Supplier<T> act) {
        return file.as(file.candidate(), act);
    }

    /** What is reachable, not what waits to be collected. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** So much text, made while it is read; weighs the heap every fifty megabytes. */
    private static final class Lines extends InputStream {
        private final byte[] line = "a line of a log that has very many of them\n".getBytes(StandardCharsets.US_ASCII);
        private long at;
        private long most;

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == SIZE) return -1;
            int count = (int) Math.min(length, SIZE - at);
            for (int i = 0; i < count; i++) into[offset + i] = line[(int) ((at + i) % line.length)];
            most = weighedAt(at, at + count, most);
            at += count;
            return count;
        }
    }

    private static final class Measured extends OutputStream {
        private long count;
        private long most;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            most = weighedAt(count, count + length, most);
            count += length;
        }
    }

    private static long weighedAt(long from, long to, long most) {
        return from / (50 * MEGABYTE) == to / (50 * MEGABYTE) ? most : Math.max(most, live());
    }
}
