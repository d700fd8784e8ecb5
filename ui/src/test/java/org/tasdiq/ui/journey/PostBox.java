package org.tasdiq.ui.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A mail server that keeps every mail it is given, for the people of a test to read. */
final class PostBox implements AutoCloseable {
    /** Where an installation that uses it says it is reached. */
    static final String ADDRESS = "https://vae.example.org";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile(Pattern.quote(ADDRESS) + "(/received/\\S+)");

    private record Mail(String to, String text) {}

    private final ServerSocket door;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    PostBox() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        Thread.ofVirtual().start(this::open);
    }

    /** The settings of an installation that sends its mails here. */
    Map<String, String> settings() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                String.valueOf(door.getLocalPort()),
                "tasdiq.mail.public-url",
                ADDRESS);
    }

    /** The path of the personal link that was written to that address, once it is there. */
    String link(String email) {
        return Awaitility.await("mail to " + email)
                .atMost(PATIENCE)
                .until(
                        () -> mails.stream()
                                .filter(mail -> mail.to().contains(email))
                                .flatMap(mail -> LINK.matcher(mail.text()).results())
                                .map(found -> found.group(1))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** As much of RFC 5321 as a well-behaved sender needs. */
    private void serve(Socket caller) {
        try (caller;
                var lines = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(caller, "220 ready");
            var to = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT")) to = line;
                if (verb.startsWith("DATA")) {
                    say(caller, "354 go on");
                    mails.add(new Mail(to, text(body(lines))));
                }
                say(caller, verb.startsWith("QUIT") ? "221 bye" : "250 done");
            }
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] body(BufferedReader lines) throws IOException {
        var body = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine())
            body.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        return body.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Its words; those of a mail with a file beside them are for nobody here. */
    private static String text(byte[] mail) throws IOException, MessagingException {
        var content = new MimeMessage(null, new ByteArrayInputStream(mail)).getContent();
        return content instanceof String words ? words : "";
    }

    private static void say(Socket caller, String answer) throws IOException {
        var out = caller.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
