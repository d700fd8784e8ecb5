package org.tasdiq.portfolio.inspection;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the program lies: one executable jar, or a class path.
 *
 * @param oneJar Spring Boot's executable jar: our classes and libraries are nested in it, its own launcher has to find them
 */
record ProgramFiles(String classPath, boolean oneJar) {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** The child is started from the same files as the application itself. */
    static ProgramFiles ofThisProcess() {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var launcher = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class");
        return new ProgramFiles(classPath, launcher != null);
    }

    List<String> arguments() {
        var inspector = Inspector.class.getName();
        return oneJar
                ? List.of("-cp", classPath, "-Dloader.main=" + inspector, LAUNCHER)
                : List.of("-cp", classPath, inspector);
    }
}
