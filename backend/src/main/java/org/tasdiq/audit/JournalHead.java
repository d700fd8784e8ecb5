package org.tasdiq.audit;

/** The last entry of a file's journal: its number and its hash. */
record JournalHead(long seq, String hash) {
    static final JournalHead NONE = new JournalHead(0, JournalEntry.GENESIS);
}
