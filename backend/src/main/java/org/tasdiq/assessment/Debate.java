package org.tasdiq.assessment;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.referential.BlockId;

/** The deliberation while it goes on: what is written, and the blocks whose vote is closed. */
@Entity
class Debate {
    @Id
    private UUID assessmentId;

    @Convert(converter = DraftJson.class)
    private DeliberationDraft draft;

    @Convert(converter = ClosedJson.class)
    private Set<UUID> closed;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    protected Debate() {}

    Debate(UUID assessment, Instant now) {
        this.assessmentId = assessment;
        this.draft = DeliberationDraft.EMPTY;
        this.closed = Set.of();
        this.writtenAt = now;
    }

    void write(DeliberationDraft written, Instant now) {
        draft = written;
        writtenAt = now;
    }

    void close(BlockId block) {
        if (isClosed(block)) throw Refusal.conflict("assessment.voteClosed");
        var more = new TreeSet<>(closed);
        more.add(block.value());
        closed = more;
    }

    void reopen(BlockId block) {
        if (!isClosed(block)) throw Refusal.conflict("assessment.voteOpen");
        closed = closed.stream().filter(b -> !b.equals(block.value())).collect(Collectors.toSet());
    }

    void forgetVotes() {
        closed = Set.of();
        draft = draft.withoutHands();
    }

    boolean isClosed(BlockId block) {
        return closed.contains(block.value());
    }

    DeliberationDraft draft() {
        return draft;
    }

    /** 0 while nothing is written. */
    long revision() {
        return version == null ? 0 : version + 1;
    }
}
