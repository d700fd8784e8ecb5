package org.tasdiq.jury;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * What a file of jurors says line by line.
 *
 * @param written whether the register was changed; never while a line is refused
 */
public record JurorImport(List<Line> lines, boolean written) {
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

    public boolean isClean() {
        return lines.stream().noneMatch(line -> line.change() == Change.REFUSED);
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }
}
