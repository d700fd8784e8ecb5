package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final byte[] SECRET = "fictif".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void opensAfterARestartWhatWasSealedUnderThatName() {
        var sealed = new Vault(data).seal(SECRET, "person 1");
        assertThat(sealed).doesNotContain("fictif");
        assertThat(new Vault(data).open(sealed, "person 1")).isEqualTo(SECRET);
        assertThatThrownBy(() -> new Vault(data).open(sealed, "person 2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("secrets.key");
    }

    @Test
    void opensNothingUnderAnotherKey(@TempDir Path elsewhere) {
        var sealed = new Vault(data).seal(SECRET, "person 1");
        var other = new Vault(elsewhere);
        assertThatThrownBy(() -> other.open(sealed, "person 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsKeyWhereOnlyTheOwnerReads() throws IOException {
        var made = new Vault(data);
        assertThat(made.seal(SECRET, "person 1")).isNotEqualTo(made.seal(SECRET, "person 1"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("keys").resolve("secrets.key"))))
                .isEqualTo("rw-------");
    }
}
