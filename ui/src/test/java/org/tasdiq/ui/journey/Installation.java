package org.tasdiq.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.tasdiq.local.Application;
import org.tasdiq.local.LocalStack;
import org.tasdiq.local.Ports;

/**
 * An installation of one's own, as {@code ./tasdiq run} starts it: MariaDB, Zeebe and the application from its jar, each a
 * process that a test may kill and start again.
 */
final class Installation implements AutoCloseable {
    static final String PASSWORD = "tasdiq-demo-2026";
    private static final Path JAR = Path.of("target", "tasdiq.jar").toAbsolutePath();

    private final LocalStack stack;
    private final @Nullable Instant begins;
    private final Map<String, String> settings;
    private final Application application;

    /** Lives in the present. */
    Installation(String name) {
        this(name, null);
    }

    /** @param begins the instant at which it begins; from then on time can be moved */
    Installation(String name, @Nullable Instant begins) {
        this(name, begins, Map.of());
    }

    /** @param settings of Spring, above those of a trial */
    Installation(String name, @Nullable Instant begins, Map<String, String> settings) {
        if (!Files.exists(JAR)) throw new IllegalStateException(JAR + " is missing: package the application first");
        this.stack = LocalStack.fresh(Path.of("target", name));
        this.begins = begins;
        this.settings = settings;
        this.application = another();
        try {
            stack.start();
            application.start();
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    Application application() {
        return application;
    }

    LocalStack stack() {
        return stack;
    }

    String address() {
        return application.address().toString();
    }

    Rest rest() {
        return new Rest(application.address());
    }

    /** The same application once more, on the same database and broker; not started yet. */
    Application another() {
        var other = new Application(stack, JAR, Ports.free().rest())
                .with("spring.datasource.url", stack.mariaDb().url("tasdiq"))
                .with("spring.datasource.username", stack.mariaDb().user())
                .withSecret("SPRING_DATASOURCE_PASSWORD", stack.mariaDb().password())
                .with("tasdiq.engine.address", stack.zeebe().address())
                .with("tasdiq.demo.accounts", "true");
        settings.forEach(other::with);
        if (begins == null) return other;
        return other.with("tasdiq.clock.controlled", "true")
                .with("tasdiq.clock.begins", begins.toString())
                .with("tasdiq.engine.clock", stack.zeebe().clock().toString());
    }

    /** What stands in the first column of the first row. */
    String value(String sql) {
        var database = stack.mariaDb();
        try (var connection =
                        DriverManager.getConnection(database.url("tasdiq"), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** Every stay of a case at a step for people, the oldest first. */
    List<String> stepsOf(String id) {
        var steps = value("select group_concat(step order by opened_at) from open_task where file_id = '" + id + "'");
        return List.of(steps.split(","));
    }

    /** Waits until the engine has come to the end of the case's process. */
    void awaitEnd(String id) {
        Awaitility.await("end of " + id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> value("select count(*) from work_case where under_way and case_id = '" + id + "'")
                        .equals("0"));
    }

    @Override
    public void close() {
        application.close();
        stack.close();
    }
}
