package org.tasdiq.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Zeebe broker with its gateway, in a JVM of its own, for 127.0.0.1 only. */
public final class Zeebe extends Server {
    private final Folder folder;
    private final Ports ports;
    private final boolean controlledClock;

    Zeebe(Folder folder, Ports ports, boolean controlledClock) {
        this.folder = folder;
        this.ports = ports;
        this.controlledClock = controlledClock;
    }

    @Override
    String name() {
        return "Zeebe";
    }

    @Override
    Child launch() {
        for (var port : List.of(ports.grpc(), ports.command(), ports.internal(), ports.rest(), ports.monitoring()))
            Ports.requireFree(port, "Zeebe", "Start again, another one will be chosen.");
        var home = Distribution.of("zeebe");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                home.resolve("config") + ":" + home.resolve("lib") + "/*",
                "-Dspring.config.additional-location=file:" + home.resolve("config/application.yaml"),
                "io.camunda.zeebe.broker.StandaloneBroker");
        return Child.start(name(), folder, command, environment());
    }

    /** The version of the distribution, for those who want the same one in a container. */
    public static String version() {
        return Distribution.version("zeebe", "camunda-zeebe-");
    }

    /** Where clients connect. */
    public String address() {
        return "http://127.0.0.1:" + ports.grpc();
    }

    /** Where the broker's time can be moved, when its clock is a controlled one. */
    public URI clock() {
        return monitoring("/actuator/clock");
    }

    private URI monitoring(String path) {
        return URI.create("http://127.0.0.1:" + ports.monitoring() + path);
    }

    private Map<String, String> environment() {
        return Map.of(
                "ZEEBE_BROKER_DATA_DIRECTORY", folder.path().resolve("zeebe").toString(),
                "ZEEBE_BROKER_GATEWAY_NETWORK_PORT", "" + ports.grpc(),
                "ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", "" + ports.command(),
                "ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", "" + ports.internal(),
                "SERVER_PORT", "" + ports.rest(),
                "MANAGEMENT_SERVER_PORT", "" + ports.monitoring(),
                "ZEEBE_CLOCK_CONTROLLED", "" + controlledClock);
    }

    /** Ready means that the partition processes commands; what the broker calls readiness comes too early. */
    @Override
    boolean ready() {
        return Readiness.of(monitoring("/actuator/health/status"));
    }

    @Override
    Duration patience() {
        return Duration.ofMinutes(3);
    }
}
