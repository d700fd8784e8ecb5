package org.tasdiq.process;

import java.util.List;

/**
 * How far the files have come that were asked to go on under another version.
 *
 * @param lines the latest 200, the latest first
 */
public record MoveReport(int waiting, int moved, int stayed, List<MoveLine> lines) {
    /** How many were asked in all. */
    public int asked() {
        return waiting + moved + stayed;
    }
}
