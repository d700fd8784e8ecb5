package org.tasdiq.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    private final Application application;

    /** Lives in the present. */
    Installation(String name) {
        this(name, null);
    }

    /** @param begins the instant at which it begins; from then on time can be moved */
    Installation(String name, @Nullable Instant begins) {
        if (!Files.exists(JAR)) throw new IllegalStateException(JAR + " is missing: package the application first");
        this.stack = LocalStack.fresh(Path.of("target", name));
        this.begins = begins;
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
        if (begins == null) return other;
        return other.with("tasdiq.clock.controlled", "true")
                .with("tasdiq.clock.begins", begins.toString())
                .with("tasdiq.engine.clock", stack.zeebe().clock().toString());
    }

    @Override
    public void close() {
        application.close();
        stack.close();
    }
}
