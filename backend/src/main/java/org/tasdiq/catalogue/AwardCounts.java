package org.tasdiq.catalogue;

/**
 * How many lines of a list there are.
 *
 * @param lines in all
 * @param faulty with something wrong
 * @param issued whose credential is issued, whether it still holds or not
 */
public record AwardCounts(int lines, int faulty, int issued) {
    /** Without what is wrong. */
    public int accepted() {
        return lines - faulty;
    }
}
