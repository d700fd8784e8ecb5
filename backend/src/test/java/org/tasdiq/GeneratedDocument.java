package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed document that is made from code or data; {@code -Dtasdiq.write=true} writes it, without it is compared. */
public final class GeneratedDocument {
    private GeneratedDocument() {}

    /** Compares the committed file with what it should say, or writes it. */
    public static void check(Path file, String content) throws IOException {
        if (Boolean.getBoolean("tasdiq.write")) Files.writeString(file, content);
        var committed = Files.exists(file) ? Files.readString(file) : "";
        assertThat(committed)
                .as(
                        "%s is not what the code says; write it with: mvn test -Dtasdiq.write=true -Dtest=%s",
                        file, caller())
                .isEqualTo(content);
    }

    private static String caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(c -> c != GeneratedDocument.class)
                        .map(Class::getSimpleName)
                        .findFirst()
                        .orElseThrow());
    }
}
