package org.tasdiq.referential;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * What a file of a certification says, or why not line by line.
 *
 * @param draft empty while a line cannot be read
 */
public record FileReading(@Nullable CertificationDraft draft, List<Fault> faults) {
    public static final int MOST_BYTES = 4_000_000;

    /**
     * A line that cannot be read; in words {@code refusal.<code>}.
     *
     * @param number of the line in the file, from 1
     * @param column that is wrong; empty where the whole line is
     */
    public record Fault(long number, String column, String code, List<Object> arguments) {}

    /** Reads JSON where it begins like it, else a table (CSV). */
    public static FileReading of(String text) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return content.stripLeading().startsWith("{")
                ? new FileReading(CertificationDraft.read(content), List.of())
                : CertificationCsv.read(content);
    }

    /** A file is read as UTF-8 or not at all. */
    public static String text(byte[] file) {
        if (file.length > MOST_BYTES) throw Refusal.invalid("file", "referential.tooBig");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.invalid("file", "referential.notUtf8");
        }
    }
}
