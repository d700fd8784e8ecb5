package org.tasdiq.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the servers that the build unpacked beside the classes. */
final class Distribution {
    private Distribution() {}

    static Path of(String server) {
        try {
            var source =
                    Distribution.class.getProtectionDomain().getCodeSource().getLocation();
            var home = Path.of(source.toURI()).resolveSibling(server);
            if (Files.isDirectory(home)) return home;
            throw new Trouble(
                    "The " + server + " distribution is missing in " + home + ".", "Build again: mvn package.");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read from the name of a jar in its lib folder. */
    static String version(String server, String jar) {
        try (var jars = Files.newDirectoryStream(of(server).resolve("lib"), jar + "[0-9]*.jar")) {
            var name = jars.iterator().next().getFileName().toString();
            return name.substring(jar.length(), name.length() - ".jar".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
