package org.tasdiq.audit;

import java.time.Instant;
import java.util.UUID;
import org.tasdiq.Sha256;
import org.tasdiq.identity.PersonId;

/** One link of a file's chain. */
record JournalEntry(
        UUID file, long seq, Instant at, String actor, String event, String content, String previous, String hash) {
    /** What the first entry of a file continues. */
    static final String GENESIS = "0".repeat(64);

    static final String SYSTEM = "system";
    static final String NOBODY = "nobody";

    static JournalEntry after(JournalHead head, UUID file, Instant at, String actor, String event, String content) {
        var seq = head.seq() + 1;
        var hash = hash(file, seq, at, actor, event, content, head.hash());
        return new JournalEntry(file, seq, at, actor, event, content, head.hash(), hash);
    }

    boolean isUnchanged() {
        return hash.equals(hash(file, seq, at, actor, event, content, previous));
    }

    JournalEntrySheet sheet() {
        boolean person = !actor.equals(SYSTEM) && !actor.equals(NOBODY);
        return new JournalEntrySheet(
                seq,
                at,
                person ? new PersonId(UUID.fromString(actor)) : null,
                actor.equals(SYSTEM),
                event,
                content,
                hash);
    }

    /** SHA-256 over seven lines, the content last: anyone can reckon it again with the tools of any system. */
    private static String hash(
            UUID file, long seq, Instant at, String actor, String event, String content, String previous) {
        return Sha256.of(
                String.join("\n", previous, file.toString(), Long.toString(seq), at.toString(), actor, event, content));
    }
}
