package org.tasdiq.audit;

/**
 * Where a file's journal first contradicts itself.
 *
 * @param seq number of the entry that is missing or wrong
 */
public record BrokenLink(long seq, Break what) {
    /** How a chain breaks. */
    public enum Break {
        /** An entry is missing, or its number is not the next one. */
        GAP,
        /** The entry does not continue the one before it. */
        NOT_CHAINED,
        /** The entry is not what was written. */
        CHANGED,
        /** Entries at the end are missing, or were added without the journal's knowledge. */
        WRONG_END
    }
}
