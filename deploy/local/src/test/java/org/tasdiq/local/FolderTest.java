package org.tasdiq.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path data;

    private Process server;

    @BeforeEach
    void startSomethingThatWaits() throws IOException {
        server = new ProcessBuilder("cat").start();
    }

    @AfterEach
    void endIt() {
        server.destroyForcibly().onExit().join();
    }

    @Test
    void stopsTheServersThatAKilledRunLeftBehind() throws IOException {
        noteAsChild(server.info().startInstant().orElseThrow().toString());
        try (var _ = Folder.take(data)) {
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheNumberOfAnOldServer() throws IOException {
        noteAsChild("2020-01-01T00:00:00Z");
        try (var _ = Folder.take(data)) {
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void startsNothingMoreOnceItIsBeingStopped() {
        try (var folder = Folder.take(data)) {
            folder.seal();
            assertThatThrownBy(() -> folder.start(new ProcessBuilder("cat"))).isInstanceOf(Trouble.class);
        }
    }

    @Test
    void keepsAPasswordOverARestart() {
        String first;
        try (var folder = Folder.take(data)) {
            first = folder.secret("database");
        }
        try (var folder = Folder.take(data)) {
            assertThat(folder.secret("database")).isEqualTo(first).hasSizeGreaterThan(20);
        }
    }

    private void noteAsChild(String started) throws IOException {
        Files.writeString(data.resolve("children"), server.pid() + " " + started + "\n");
    }
}
