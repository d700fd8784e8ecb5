package org.tasdiq.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tasdiq itself, from its executable jar, in a JVM of its own. */
public final class Application extends Server {
    private final Folder folder;
    private final Path jar;
    private final int port;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();

    /** Settings are Spring's; they begin with where it listens and where its data is. */
    public Application(LocalStack stack, Path jar, int port) {
        this.folder = stack.folder();
        this.jar = jar;
        this.port = port;
        with("server.address", "127.0.0.1");
        with("server.port", "" + port);
        with("tasdiq.data", folder.path().toString());
    }

    public Application with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Handed over in the environment, which other people of the machine cannot read. */
    public Application withSecret(String variable, String value) {
        secrets.put(variable, value);
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    String name() {
        return "Tasdiq";
    }

    @Override
    Child launch() {
        Ports.requireFree(port, "Tasdiq", "Choose another one, for example: --port " + (port + 1) + ".");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        return Child.start(name(), folder, command, secrets);
    }

    @Override
    boolean ready() {
        return Readiness.of(address().resolve("/actuator/health/readiness"));
    }

    @Override
    Duration patience() {
        return Duration.ofMinutes(10);
    }
}
