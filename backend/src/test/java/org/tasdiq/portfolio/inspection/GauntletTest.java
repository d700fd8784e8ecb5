package org.tasdiq.portfolio.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.inspection.HostileFiles.Hostile;

/** Every hostile file gets its verdict in time, and nobody is called from inside the inspection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GauntletTest {
    private static final InspectionSettings SETTINGS = new InspectionSettings(
            1, Duration.ofSeconds(100), 10_000, 256, Duration.ofMinutes(4), InspectionSettings.SandboxUse.AUTO, "");
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long SEED = 20261125;
    private static final int MUTATIONS_OF_EACH_TYPE = 190;

    private final Listener listener = new Listener();
    private final List<String> deaths = new ArrayList<>();
    private Path scratch;
    private InspectionProcess process;

    @BeforeAll
    void start(@TempDir Path folder) {
        scratch = folder;
        process = InspectionProcess.start(SETTINGS, scratch);
    }

    @AfterAll
    void end() throws IOException {
        process.close();
        listener.close();
        try (var left = Files.list(scratch)) {
            assertThat(left).as("nothing stays behind").isEmpty();
        }
    }

    @AfterEach
    void nobodyWasCalled() {
        assertThat(listener.calls()).isZero();
    }

    Stream<Hostile> hostile() {
        return HostileFiles.all(listener.address()).stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileGetsItsVerdict(Hostile file) {
        var finding = verdict(file.extension(), file.content());
        if (file.verdict() == null) assertThat(finding.verdict()).isNotEqualTo(EvidenceVerdict.PENDING);
        else {
            assertThat(finding.verdict()).as("%s", finding.reason()).isEqualTo(file.verdict());
            assertThat(finding.reason()).isEqualTo(file.reason());
        }
        assertThat(finding.text()).noneMatch(page -> page.contains("root:"));
        assertThat(deaths).as("files that brought the process down").isEmpty();
    }

    /** The sandbox has no network to begin with; here the readers have one, and must not want it. */
    @Test
    void evenWithoutSandboxNobodyIsCalled() throws Exception {
        try (var open = InspectionProcess.start(SETTINGS, scratch, ProgramFiles.ofThisProcess(), Sandbox.none())) {
            for (var file : HostileFiles.callers(listener.address())) {
                var content = new ByteArrayInputStream(file.content());
                var finding = open.inspect(file.extension(), file.content().length, content);
                assertThat(finding.text()).as(file.what()).noneMatch(page -> page.contains("root:"));
            }
        }
    }

    @Test
    void theTypesThatAreMutatedAreCleanBefore() {
        HostileFiles.ofEveryType()
                .forEach((extension, content) -> assertThat(
                                verdict(extension, content).verdict())
                        .as(extension)
                        .isEqualTo(EvidenceVerdict.CLEAN));
    }

    /** More than two thousand; the mutations are the same each time, the documents under them bear the time of their making. */
    @Test
    void whatIsMutatedOrCutOffGetsSomeVerdictInTime() {
        var random = new Random(SEED);
        var verdicts = new EnumMap<EvidenceVerdict, Integer>(EvidenceVerdict.class);
        int files = 0;
        for (var type : HostileFiles.ofEveryType().entrySet()) {
            for (int n = 0; n < MUTATIONS_OF_EACH_TYPE; n++) {
                var finding = verdict(type.getKey(), HostileFiles.mutate(type.getValue(), random));
                verdicts.merge(finding.verdict(), 1, Integer::sum);
                files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(2000);
        assertThat(verdicts.keySet()).contains(EvidenceVerdict.CLEAN, EvidenceVerdict.UNREADABLE);
        System.out.println("Mutated files: " + verdicts + ", brought the process down: " + deaths);
    }

    /** As the application does: a file that kills the process twice is unreadable. */
    private Finding verdict(String extension, byte[] content) {
        long start = System.nanoTime();
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                var finding = process.inspect(extension, content.length, new ByteArrayInputStream(content));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
                return finding;
            } catch (InspectionFailure died) {
                deaths.add(extension + " " + died.reason());
                process.close();
                process = InspectionProcess.start(SETTINGS, scratch);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        return Finding.unreadable(org.tasdiq.portfolio.VerdictReason.INSPECTION_FAILED);
    }
}
