package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.portfolio.inspection.HostileFiles;
import org.tasdiq.portfolio.inspection.InspectionSettings;

/** What is asked of clamd, and that no answer is never taken for a good one. */
class VirusScannerTest {
    @Test
    void theDaemonFindsTheTestVirusAndNothingInAnInnocentFile() throws IOException {
        assumeTrue(Clamd.program().isPresent(), Clamd.MISSING);
        var folder = Files.createTempDirectory("clamd");
        try (var clamd = new Clamd(folder)) {
            clamd.start();
            var scanner = scanner(clamd.socket().toString(), Duration.ofSeconds(25));
            assertThat(scanner.isInfected(text(HostileFiles.EICAR))).isTrue();
            assertThat(scanner.isInfected(text("innocent ".repeat(100_000)))).isFalse();
        }
    }

    @Test
    void whatIsLongerThanTheDaemonTakesHasNoVerdict() throws IOException {
        assumeTrue(Clamd.program().isPresent(), Clamd.MISSING);
        var folder = Files.createTempDirectory("clamd");
        try (var clamd = new Clamd(folder)) {
            clamd.start();
            var scanner = scanner(clamd.socket().toString(), Duration.ofSeconds(25));
            var tooLong = new ByteArrayInputStream(new byte[65 * 1024 * 1024]);
            assertThatThrownBy(() -> scanner.isInfected(tooLong)).isInstanceOf(VirusScanner.Unavailable.class);
        }
    }

    @Test
    void nobodyThereIsUnavailable(@TempDir Path folder) throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        for (var address :
                new String[] {"127.0.0.1:" + free, folder.resolve("none.sock").toString()}) {
            assertThatThrownBy(() -> scanner(address, Duration.ofSeconds(5)).isInfected(text("x")))
                    .isInstanceOf(VirusScanner.Unavailable.class);
        }
    }

    /** Dropped at once, an answer that is none, one that is cut off, an error of the daemon. */
    @ParameterizedTest
    @ValueSource(strings = {"", "PONG\0", "stream: O", "stream: OK FOUN", "INSTREAM size limit exceeded. ERROR\0"})
    void anyOtherAnswerIsUnavailable(String answer) throws IOException {
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnce(server, answer));
            var scanner = scanner("127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(10));
            assertThatThrownBy(() -> scanner.isInfected(text("x"))).isInstanceOf(VirusScanner.Unavailable.class);
        }
    }

    @Test
    void whoNeverAnswersIsUnavailableAfterTheLimit() throws IOException {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var scanner = scanner("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));
            assertThatThrownBy(() -> scanner.isInfected(text("x"))).isInstanceOf(VirusScanner.Unavailable.class);
        }
    }

    @Test
    void anAddressThatIsNoneIsToldAtTheStart() {
        for (var wrong : Map.of("clamd", "no port", "host:port", "no number").keySet()) {
            assertThatThrownBy(() -> scanner(wrong, Duration.ofSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket call = server.accept()) {
            if (answer.isEmpty()) return;
            var asked = call.getInputStream();
            asked.readNBytes("zINSTREAM\0".length() + 4 + 1 + 4);
            call.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ended) {
            // the other side sees it
        }
    }

    private static VirusScanner scanner(String address, Duration limit) {
        return new VirusScanner(new PortfolioSettings(
                Path.of("unused"),
                500,
                new InspectionSettings(
                        1, limit, 100, 256, Duration.ofSeconds(60), InspectionSettings.SandboxUse.AUTO, address)));
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
    }
}
