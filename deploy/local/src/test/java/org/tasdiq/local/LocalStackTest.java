package org.tasdiq.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir
    Path data;

    @Test
    void keepsItsDataOverARestartOnOtherPorts() throws Exception {
        try (var stack = LocalStack.in(data, Ports.free(), false).start()) {
            execute(stack, "CREATE TABLE kept (word varchar(20))");
            execute(stack, "INSERT INTO kept VALUES ('شهادة')");
        }
        try (var stack = LocalStack.in(data, Ports.free(), false).start()) {
            assertThat(ask(stack, "SELECT word FROM kept")).isEqualTo("شهادة");
            assertThat(stack.zeebe().process().isAlive()).isTrue();
        }
    }

    @Test
    void tellsInOneSentenceThatAChildWasKilled() throws Exception {
        try (var stack = LocalStack.in(data, Ports.free(), false)) {
            stack.mariaDb().start();
            stack.mariaDb().process().destroyForcibly();
            assertThat(stack.mariaDb().death().get(30, TimeUnit.SECONDS))
                    .hasMessageStartingWith("MariaDB was killed")
                    .hasMessageContaining("start again");
        }
    }

    @Test
    void startsAKilledServerAgainWithWhatWasCommitted() throws Exception {
        try (var stack = LocalStack.in(data, Ports.free(), false)) {
            stack.mariaDb().start();
            execute(stack, "CREATE TABLE kept (word varchar(20))");
            execute(stack, "INSERT INTO kept VALUES ('committed')");
            stack.mariaDb().kill();
            stack.mariaDb().start();
            assertThat(ask(stack, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void movesTheBrokersClockForwardAndBack() throws Exception {
        try (var stack = LocalStack.in(data, Ports.free(), true)) {
            stack.zeebe().start();
            assertThat(moveClock(stack.zeebe().clock(), 86_400_000)).contains("epochMilli");
            assertThat(moveClock(stack.zeebe().clock(), -86_400_000)).contains("epochMilli");
        }
    }

    @Test
    void refusesAPortThatIsInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var ports = new Ports(
                    other.getLocalPort(), free.grpc(), free.command(), free.internal(), free.rest(), free.monitoring());
            try (var stack = LocalStack.in(data, ports, false)) {
                assertThatThrownBy(stack.mariaDb()::start)
                        .isInstanceOf(Trouble.class)
                        .hasMessageContaining("Port " + other.getLocalPort())
                        .hasMessageContaining("in use by another program");
            }
        }
    }

    @Test
    void refusesAFolderThatAnotherRunUses() {
        try (var _ = LocalStack.in(data, Ports.free(), false)) {
            assertThatThrownBy(() -> LocalStack.in(data, Ports.free(), false))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("already in use by another run");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var stack = LocalStack.in(data, Ports.free(), false)) {
            stack.mariaDb().start();
            for (var user : new String[] {stack.mariaDb().user(), "root", ""})
                assertThatThrownBy(() ->
                                DriverManager.getConnection(stack.mariaDb().url("mysql"), user, ""))
                        .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsThePasswordsForTheOwnerOnly() throws IOException {
        try (var stack = LocalStack.in(data, Ports.free(), false)) {
            stack.mariaDb().start();
            var password = stack.mariaDb().password();
            try (var files = Files.list(data)) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    if (Files.readString(file).contains(password))
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                .isEqualTo("rw-------");
            }
        }
    }

    private static void execute(LocalStack stack, String sql) throws SQLException {
        var db = stack.mariaDb();
        try (var connection = DriverManager.getConnection(db.url("tasdiq"), db.user(), db.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalStack stack, String sql) throws SQLException {
        var db = stack.mariaDb();
        try (var connection = DriverManager.getConnection(db.url("tasdiq"), db.user(), db.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String moveClock(URI clock, long milliseconds) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var move = HttpRequest.newBuilder(clock.resolve("clock/add"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\": " + milliseconds + "}"))
                    .build();
            return http.send(move, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
