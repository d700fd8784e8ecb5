package org.tasdiq.portfolio;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tasdiq.portfolio.inspection.HostileFiles;

/** The real ClamAV daemon, which knows one virus: the harmless one made for tests. */
final class Clamd implements AutoCloseable {
    static final String MISSING = "No clamd here: apt-get install --no-install-recommends clamav-daemon";

    private final Path folder;
    private @Nullable Process process;

    /** @param folder a short path: the address of a local socket has at most about a hundred characters */
    Clamd(Path folder) {
        this.folder = folder;
    }

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Path socket() {
        return folder.resolve("clamd.sock");
    }

    /** Ready to be asked when it returns. */
    void start() throws IOException {
        var signature = HexFormat.of().formatHex(HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII));
        var known = Files.createDirectories(folder.resolve("database"));
        Files.writeString(known.resolve("test.ndb"), "Eicar-Test:0:*:" + signature + "\n");
        var settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "LocalSocket " + socket(),
                        "FixStaleSocket yes",
                        "DatabaseDirectory " + known,
                        "TemporaryDirectory " + folder,
                        "StreamMaxLength 64M",
                        "Foreground yes"));
        process = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    private boolean answers() {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket()));
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
