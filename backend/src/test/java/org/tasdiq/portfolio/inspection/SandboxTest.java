package org.tasdiq.portfolio.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes an inspecting process over finds nothing there. */
class SandboxTest {
    private static final ProgramFiles PROGRAM = ProgramFiles.ofThisProcess();

    @TempDir
    Path folder;

    @Test
    void insideThereIsNoNetworkNoSecretAndNoPlaceToWriteButItsOwn() throws Exception {
        var sandbox = Sandbox.find(settings(InspectionSettings.SandboxUse.AUTO), folder.resolve("trial"), PROGRAM);
        assumeTrue(sandbox.isClosed(), "No usable bubblewrap here: apt-get install bubblewrap");
        assertThat(burglarIn(sandbox)).containsExactly("call: no", "secret: no", "write: no", "own: yes", "others: no");
    }

    /** What the test above would see if there were no sandbox. */
    @Test
    void outsideAllOfItIsThere() throws Exception {
        assertThat(burglarIn(Sandbox.none()))
                .containsExactly("call: yes", "secret: yes", "write: yes", "own: yes", "others: yes");
    }

    @Test
    void whereItIsRequiredNothingIsInspectedWithoutIt() {
        var required = settings(InspectionSettings.SandboxUse.REQUIRED);
        assertThatThrownBy(() -> InspectionProcess.start(required, folder, PROGRAM, Sandbox.none()))
                .hasMessageContaining("sandbox=required");
    }

    private List<String> burglarIn(Sandbox sandbox) throws IOException {
        var secret = Files.writeString(folder.resolve("evidence.key"), "secret");
        var own = Files.createDirectories(folder.resolve("own"));
        var command = sandbox.before(settings(InspectionSettings.SandboxUse.AUTO), own, PROGRAM);
        try (var listener = new Listener()) {
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    PROGRAM.classPath(),
                    Burglar.class.getName(),
                    "" + listener.port(),
                    secret.toString(),
                    own.toString(),
                    "" + ProcessHandle.current().pid()));
            var started = new ProcessBuilder(command)
                    .directory(own.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var said = started.inputReader()) {
                return said.lines().toList();
            }
        }
    }

    private static InspectionSettings settings(InspectionSettings.SandboxUse use) {
        return new InspectionSettings(1, Duration.ofSeconds(25), 100, 256, Duration.ofSeconds(60), use, "");
    }

    /** Tries what a file that took the inspecting process over would try. */
    static final class Burglar {
        private interface Try {
            void go() throws IOException;
        }

        private Burglar() {}

        public static void main(String[] arguments) {
            say("call", () -> {
                try (var socket = new Socket()) {
                    socket.connect(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
                            2000);
                }
            });
            say("secret", () -> Files.readString(Path.of(arguments[1])));
            say("write", () -> Files.writeString(Path.of(arguments[1] + ".changed"), "x"));
            say("own", () -> Files.writeString(Path.of(arguments[2], "x"), "x"));
            say("others", () -> Files.readString(Path.of("/proc", arguments[3], "cmdline")));
        }

        private static void say(String what, Try attempt) {
            try {
                attempt.go();
                System.out.println(what + ": yes");
            } catch (IOException refused) {
                System.out.println(what + ": no");
            }
        }
    }
}
