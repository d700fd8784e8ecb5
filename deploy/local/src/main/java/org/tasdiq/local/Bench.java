package org.tasdiq.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** {@code tasdiq bench latency}: from a click until the next person's task is there, beside the disk's time to keep a write. */
final class Bench {
    private static final int STEPS = 200;

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        try {
            latency(Path.of(arguments[0]), Path.of(System.getProperty("tasdiq.application")));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static void latency(Path data, Path jar) throws IOException {
        try (var stack = LocalStack.fresh(data);
                var application = new Application(stack, jar, Ports.free().rest())) {
            Runnable first = application::close;
            Runnable then = stack::close;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                first.run();
                then.run();
            }));
            System.out.println("Starting an installation for the measurement in " + data);
            stack.start();
            var report = data.toAbsolutePath().resolve("steps.csv");
            application
                    .with("spring.datasource.url", stack.mariaDb().url("tasdiq"))
                    .with("spring.datasource.username", stack.mariaDb().user())
                    .withSecret("SPRING_DATASOURCE_PASSWORD", stack.mariaDb().password())
                    .with("tasdiq.engine.address", stack.zeebe().address())
                    .with("tasdiq.demo.accounts", "true")
                    .with("tasdiq.bench.steps", "" + STEPS)
                    .with("tasdiq.bench.report", report.toString())
                    .start();
            var lines = Files.readAllLines(report);
            var steps = lines.stream()
                    .mapToLong(line -> Long.parseLong(line.split(",")[1]))
                    .toArray();
            show(data, steps, fsyncs(data.resolve("fsync")));
        }
    }

    private static void show(Path data, long[] steps, long[] fsyncs) throws IOException {
        System.out.printf("%n%-44s %8s %8s %8s%n", "milliseconds", "p50", "p99", "count");
        row("a click until the next person's task is there", steps);
        row("4 KiB kept on this disk (fsync)", fsyncs);
        var json = data.resolve("latency.json");
        Files.writeString(
                json,
                String.format(
                        Locale.ROOT,
                        "{\"steps\": %d, \"p50ms\": %.2f, \"p99ms\": %.2f, \"fsyncP50ms\": %.2f, \"fsyncP99ms\": %.2f}%n",
                        steps.length,
                        percentile(steps, 50),
                        percentile(steps, 99),
                        percentile(fsyncs, 50),
                        percentile(fsyncs, 99)));
        System.out.println("\nAlso in " + json);
    }

    private static void row(String what, long[] nanos) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.2f %8.2f %8d%n",
                what,
                percentile(nanos, 50),
                percentile(nanos, 99),
                nanos.length);
    }

    /** In milliseconds; the nearest rank. */
    private static double percentile(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length * percent + 99) / 100 - 1] / 1e6;
    }

    private static long[] fsyncs(Path file) throws IOException {
        var nanos = new long[STEPS];
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var n = 0; n < STEPS; n++) {
                var start = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(false);
                nanos[n] = System.nanoTime() - start;
            }
        }
        return nanos;
    }
}
