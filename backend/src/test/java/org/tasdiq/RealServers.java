package org.tasdiq;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.tasdiq.local.LocalStack;
import org.tasdiq.local.Zeebe;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The MariaDB and the Zeebe broker that tests work on: containers where a Docker engine answers, else child processes of
 * the local stack. Each is started when first asked for, once per JVM, and stopped with it.
 */
public final class RealServers {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private RealServers() {}

    /** A MariaDB schema of one's own. */
    public record Database(String url, String user, String password) {}

    /** A broker: where clients connect, and where its time is moved. */
    public record Broker(String address, URI clock) {}

    /** A new, empty schema. */
    public static Database schema() {
        var server = OneMariaDb.SERVER;
        var name = "tasdiq_" + SCHEMAS.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema for the tests", e);
        }
        return new Database(server.url().replaceFirst("/[a-z]+$", "/" + name), server.user(), server.password());
    }

    /** The broker; its time can be moved in both directions. */
    public static Broker zeebe() {
        return OneZeebe.BROKER;
    }

    /** Gives an application context a schema of its own. */
    public static final class FreshSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var schema = schema();
            TestPropertyValues.of(
                            "spring.datasource.url=" + schema.url(),
                            "spring.datasource.username=" + schema.user(),
                            "spring.datasource.password=" + schema.password())
                    .applyTo(context);
        }
    }

    private static final class OneMariaDb {
        static final Database SERVER = start();

        private static Database start() {
            if (!Engine.ANSWERS) {
                var mariaDb = OneLocalStack.STACK.mariaDb();
                mariaDb.start();
                return new Database(mariaDb.url("tasdiq"), mariaDb.user(), mariaDb.password());
            }
            var container = new MariaDBContainer("mariadb:10.11")
                    .withDatabaseName("tasdiq")
                    .withUsername("tasdiq")
                    .withCopyToContainer(
                            Transferable.of("GRANT ALL ON `tasdiq%`.* TO 'tasdiq'@'%';"),
                            "/docker-entrypoint-initdb.d/schemas.sql");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
    }

    private static final class OneZeebe {
        static final Broker BROKER = start();

        private static Broker start() {
            if (!Engine.ANSWERS) {
                var zeebe = OneLocalStack.STACK.zeebe();
                zeebe.start();
                return new Broker(zeebe.address(), zeebe.clock());
            }
            var container = new GenericContainer<>("camunda/zeebe:" + Zeebe.version())
                    .withExposedPorts(26500, 9600)
                    .withEnv("ZEEBE_CLOCK_CONTROLLED", "true")
                    .waitingFor(Wait.forHttp("/actuator/health/status")
                            .forPort(9600)
                            .withStartupTimeout(Duration.ofMinutes(3)));
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            var host = "http://" + container.getHost() + ":";
            return new Broker(
                    host + container.getMappedPort(26500),
                    URI.create(host + container.getMappedPort(9600) + "/actuator/clock"));
        }
    }

    private static final class OneLocalStack {
        static final LocalStack STACK =
                LocalStack.fresh(Path.of("target", "local-stack-" + Integer.getInteger("tasdiq.fork", 1)));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(STACK::close));
        }
    }

    private static final class Engine {
        /** Asked only where something suggests an engine: the search for one takes seconds. */
        static final boolean ANSWERS =
                (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                        && DockerClientFactory.instance().isDockerAvailable();
    }
}
