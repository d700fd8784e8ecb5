package org.tasdiq.process;

import org.tasdiq.CaseId;

/**
 * A file that is to go on under another version of the diagram.
 *
 * @param element the element of the diagram at which it stands; empty where it stands nowhere at the moment
 * @param state what became of it, or would
 * @param why text key {@code process.move.why.<why>} where it stays; else empty
 */
public record MoveLine(CaseId file, String reference, String element, State state, String why) {
    /** What became of the file. */
    public enum State {
        /** Nothing stands in its way; in a report, it has not come to its turn. */
        ASKED,
        MOVED,
        /** It stays on its version. */
        STAYED
    }
}
