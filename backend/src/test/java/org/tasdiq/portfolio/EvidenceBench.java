package org.tasdiq.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.springframework.util.FileSystemUtils;
import org.tasdiq.portfolio.inspection.InspectionFailure;
import org.tasdiq.portfolio.inspection.InspectionProcess;
import org.tasdiq.portfolio.inspection.InspectionSettings;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.xml.sax.SAXException;

/**
 * {@code tasdiq bench evidence}: the same files through the sandbox as in the application, and through Tika inside this very
 * process, in turns; and half a gigabyte through the encrypted store.
 */
final class EvidenceBench {
    private static final int ROUNDS = 10;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGE = 500 * MEGABYTE;
    /** As in the application; one of the rounds pays for a new process. */
    private static final int RECYCLE_AFTER = 1000;

    private static final long SEED = 20261125;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(String extension, byte[] content) {
        boolean isPicture() {
            return extension.equals("jpg") || extension.equals("png");
        }
    }

    private interface Reader {
        void read(Sample file) throws Exception;
    }

    private final PortfolioSettings settings;
    private final List<Sample> corpus = corpus();
    private final AutoDetectParser tika = new AutoDetectParser();
    private long sandboxPeak;

    private EvidenceBench(Path data) {
        settings = new PortfolioSettings(
                data,
                1000,
                new InspectionSettings(
                        1,
                        Duration.ofSeconds(25),
                        RECYCLE_AFTER,
                        256,
                        Duration.ofSeconds(60),
                        InspectionSettings.SandboxUse.AUTO,
                        ""));
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        var data = Files.createTempDirectory(folder, "evidence");
        try {
            new EvidenceBench(data).run(folder.resolve("evidence.json"));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void run(Path json) throws Exception {
        var documents = corpus.stream().filter(f -> !f.isPicture()).toList();
        var pictures = corpus.stream().filter(Sample::isPicture).toList();
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d pictures; %d rounds each, in turns%n",
                documents.size(),
                pictures.size(),
                ROUNDS);
        var lane = new InspectionLane(settings.inspection(), settings.scratch());
        Reader sandbox = f -> inspect(lane, f);
        Reader inside = this::parse;
        var documentTimes = new Times();
        var pictureTimes = new Times();
        long appPeak;
        try {
            seconds(corpus, sandbox);
            appPeak = peak(ProcessHandle.current().pid());
            seconds(corpus, inside);
            for (int round = 0; round < ROUNDS; round++) {
                documentTimes.add(seconds(documents, sandbox), seconds(documents, inside));
                pictureTimes.add(seconds(pictures, sandbox), seconds(pictures, inside));
                notePeak(lane.process());
            }
        } finally {
            lane.end();
        }
        var store = store();
        System.out.printf("%n%-52s %10s %10s%n", "", "files/s", "MB/s");
        row("documents through the sandbox", documents, documentTimes.sandbox);
        row("documents, Tika inside this process", documents, documentTimes.inside);
        row("pictures through the sandbox, decoded to the end", pictures, pictureTimes.sandbox);
        row("pictures, Tika inside this process, their head only", pictures, pictureTimes.inside);
        System.out.printf(
                Locale.ROOT,
                "%nratio for documents %.2f, with pictures %.2f%n",
                documentTimes.ratio(),
                (documentTimes.inside + pictureTimes.inside) / (documentTimes.sandbox + pictureTimes.sandbox));
        System.out.printf(
                "peak memory: sandbox %s; this process %s, with Tika inside %s%n",
                memory(sandboxPeak),
                memory(appPeak),
                memory(peak(ProcessHandle.current().pid())));
        System.out.printf(
                Locale.ROOT,
                "encrypted store, %d MB: in %.0f MB/s, out %.0f MB/s, heap in use beyond the beginning %.1f MB%n",
                LARGE / MEGABYTE,
                store[0],
                store[1],
                store[2]);
        Files.writeString(
                json,
                String.format(
                        Locale.ROOT,
                        "{\"documents\": %d, \"sandboxDocumentsPerSecond\": %.1f, \"insideDocumentsPerSecond\": %.1f,"
                                + " \"ratio\": %.3f, \"sandboxPicturesPerSecond\": %.1f, \"sandboxPeakKb\": %d,"
                                + " \"applicationPeakKb\": %d, \"storeInMbPerSecond\": %.1f,"
                                + " \"storeOutMbPerSecond\": %.1f, \"storeHeapGrowthMb\": %.2f}%n",
                        documents.size(),
                        ROUNDS * documents.size() / documentTimes.sandbox,
                        ROUNDS * documents.size() / documentTimes.inside,
                        documentTimes.ratio(),
                        ROUNDS * pictures.size() / pictureTimes.sandbox,
                        sandboxPeak,
                        appPeak,
                        store[0],
                        store[1],
                        store[2]));
        System.out.println("\nAlso in " + json);
    }

    /** Sums, not medians: a new process now and then is part of the price. */
    private static final class Times {
        private double sandbox;
        private double inside;

        void add(double throughSandbox, double besides) {
            sandbox += throughSandbox;
            inside += besides;
        }

        double ratio() {
            return inside / sandbox;
        }
    }

    private static void row(String what, List<Sample> files, double seconds) {
        double megabytes = files.stream().mapToLong(f -> f.content.length).sum() / (double) MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.1f %10.2f%n",
                what,
                ROUNDS * files.size() / seconds,
                ROUNDS * megabytes / seconds);
    }

    private void inspect(InspectionLane lane, Sample file) throws InspectionFailure {
        var process = lane.process();
        var finding = process.inspect(file.extension, file.content.length, new ByteArrayInputStream(file.content));
        if (finding.verdict() != EvidenceVerdict.CLEAN) throw new IllegalStateException(file.extension + finding);
    }

    private void notePeak(InspectionProcess process) {
        ProcessHandle.of(process.pid()).ifPresent(outer -> {
            sandboxPeak = Math.max(sandboxPeak, peak(outer.pid()));
            outer.descendants().forEach(inner -> sandboxPeak = Math.max(sandboxPeak, peak(inner.pid())));
        });
    }

    private void parse(Sample file) throws IOException, SAXException, TikaException {
        try (var content = TikaInputStream.get(file.content)) {
            tika.parse(content, new BodyContentHandler(1_000_000), new Metadata());
        } catch (org.apache.tika.exception.WriteLimitReachedException enough) {
            // as in the sandbox: a million characters
        }
    }

    private static double seconds(List<Sample> files, Reader reader) throws Exception {
        long start = System.nanoTime();
        for (var file : files) reader.read(file);
        return (System.nanoTime() - start) / 1e9;
    }

    /** In MB/s, out MB/s, and how many MB of heap more were in use on the way. */
    private double[] store() throws IOException {
        var store = new EncryptedFolder(settings);
        var name = UUID.randomUUID();
        long before = live();
        long start = System.nanoTime();
        var zeros = new Zeros();
        var stored = store.put(name, zeros, LARGE);
        double in = LARGE / (double) MEGABYTE / ((System.nanoTime() - start - zeros.weighing) / 1e9);
        start = System.nanoTime();
        try (var content = store.open(name, stored.wrappedKey())) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        double out = LARGE / (double) MEGABYTE / ((System.nanoTime() - start) / 1e9);
        store.delete(name);
        return new double[] {in, out, (zeros.most - before) / (double) MEGABYTE};
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Resident memory at its highest, in KB; nothing where the system does not tell. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .map(l -> l.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static String memory(long kilobytes) {
        return kilobytes == 0 ? "unknown" : kilobytes / 1024 + " MB";
    }

    /** What candidates hand in: mostly short PDFs and documents, some photographs, a few long reports. */
    private static List<Sample> corpus() {
        var random = new Random(SEED);
        var files = new ArrayList<Sample>();
        for (int n = 0; n < 40; n++) files.add(new Sample("pdf", RealFiles.pdf(pages(random, 1 + n % 20))));
        for (int n = 0; n < 20; n++) files.add(new Sample("docx", RealFiles.docx(pages(random, 10 + 5 * n))));
        for (int n = 0; n < 10; n++) files.add(new Sample("xlsx", RealFiles.xlsx(pages(random, 1 + n))));
        for (int n = 0; n < 10; n++) files.add(new Sample("pptx", RealFiles.pptx(pages(random, 5 + n))));
        for (int n = 0; n < 5; n++) files.add(new Sample("odt", RealFiles.odt(words(random, 3000))));
        for (int n = 0; n < 10; n++) files.add(new Sample("jpg", RealFiles.picture("jpg", 2400, 1600)));
        for (int n = 0; n < 5; n++) files.add(new Sample("png", RealFiles.picture("png", 1200, 900)));
        for (int n = 0; n < 10; n++) {
            files.add(new Sample("txt", words(random, 20_000).getBytes(StandardCharsets.UTF_8)));
        }
        files.add(new Sample("pdf", RealFiles.pdf(pages(random, 300))));
        files.add(new Sample("docx", RealFiles.docx(pages(random, 3000))));
        Collections.shuffle(files, random);
        return List.copyOf(files);
    }

    private static String[] pages(Random random, int count) {
        var pages = new String[count];
        for (int n = 0; n < count; n++) pages[n] = words(random, 120);
        return pages;
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            for (int letter = 2 + random.nextInt(9); letter > 0; letter--)
                text.append((char) ('a' + random.nextInt(26)));
            text.append(' ');
        }
        return text.toString();
    }

    private static final class Zeros extends InputStream {
        private int at;
        private long most;
        private long weighing;

        @Override
        public int read() {
            return at++ < LARGE ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= LARGE) return -1;
            int count = Math.min(length, LARGE - at);
            if (at / (50 * MEGABYTE) != (at + count) / (50 * MEGABYTE)) {
                long start = System.nanoTime();
                most = Math.max(most, live());
                weighing += System.nanoTime() - start;
            }
            at += count;
            return count;
        }
    }
}
