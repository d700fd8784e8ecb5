package org.tasdiq.portfolio;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks a ClamAV daemon, over TCP or a local socket, whether it knows a virus in a file; the bytes are streamed to it. */
@Component
class VirusScanner {
    /** No answer, or none that says anything of the file: it must wait, it is not clean. */
    static final class Unavailable extends IOException {
        Unavailable(String why, Exception cause) {
            super(why, cause);
        }
    }

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final String address;
    private final Duration limit;

    VirusScanner(PortfolioSettings settings) {
        address = settings.inspection().clamd();
        limit = settings.inspection().perFile();
        if (isConfigured()) socketAddress(); // what cannot be an address is told at the start
    }

    boolean isConfigured() {
        return !address.isEmpty();
    }

    /** @throws Unavailable when the daemon cannot be asked or gives no verdict */
    boolean isInfected(InputStream content) throws IOException {
        var to = socketAddress();
        var family = to instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        try (var channel = SocketChannel.open(family)) {
            var watch = closeAfterTheLimit(channel);
            try {
                channel.connect(to);
                return verdict(ask(channel, content));
            } catch (IOException | UnresolvedAddressException broken) {
                throw new Unavailable("clamd at " + address, broken);
            } finally {
                watch.cancel(false);
            }
        }
    }

    /** INSTREAM: pieces with their length before them, an empty one at the end; the answer ends with a zero byte. */
    private static String ask(SocketChannel channel, InputStream content) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        for (int read = fill(chunk, content); read > 0; read = fill(chunk, content)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        var answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    /** That the file itself cannot be read is no fault of the daemon. */
    private static int fill(byte[] chunk, InputStream content) {
        try {
            return content.readNBytes(chunk, 0, chunk.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) return false;
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) return true;
        throw new IOException("no verdict: " + answer);
    }

    /** Sockets of a file system know no time limit of their own. */
    private CompletableFuture<Void> closeAfterTheLimit(SocketChannel channel) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        channel.close();
                    } catch (IOException closing) {
                        throw new UncheckedIOException(closing);
                    }
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    private SocketAddress socketAddress() {
        if (address.startsWith("/")) return UnixDomainSocketAddress.of(address);
        int colon = address.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("tasdiq.inspection.clamd is host:port or /path: " + address);
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
