package org.tasdiq.jury;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * What a file of jurors says line by line.
 *
 * @param written whether the register was changed; never while a line is refused
 */
public record JurorImport(List<Line> lines, boolean written) {
    public static final int MOST_BYTES = 4_000_000;
    public static final List<String> COLUMNS = JurorCsv.COLUMNS;
    static final int LONGEST = 5000;

    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param number of the line in the file, the head being 1
     * @param column the column that is wrong; empty when none is
     */
    public record Line(int number, String email, Change change, String column, String code, List<Object> arguments) {
        static Line of(int number, String email, Change change) {
            return new Line(number, email, change, "", "", List.of());
        }

        static Line refused(int number, String email, @Nullable String column, Refusal refusal) {
            return new Line(
                    number, email, Change.REFUSED, column == null ? "" : column, refusal.code(), refusal.arguments());
        }
    }

    /** A file is read as UTF-8 or not at all: names are never guessed. */
    public static String text(byte[] file) {
        if (file.length > MOST_BYTES) throw Refusal.invalid("file", "jury.import.tooLong", LONGEST);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.invalid("file", "jury.import.notCsv");
        }
    }

    /** The head alone, to be filled in. */
    public static String template() {
        return JurorCsv.write(List.of(), juror -> "").csv();
    }

    public boolean isClean() {
        return lines.stream().noneMatch(line -> line.change() == Change.REFUSED);
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }
}
