package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/** The vote of one member on the result of one block; it says nothing about another result. */
@Entity
@IdClass(Ballot.Key.class)
class Ballot {
    record Key(UUID assessmentId, UUID blockId, UUID personId) implements Serializable {}

    @Id
    private UUID assessmentId;

    @Id
    private UUID blockId;

    @Id
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    @Enumerated(EnumType.STRING)
    private BlockResult result;

    private Instant castAt;

    protected Ballot() {}

    Ballot(UUID assessment, BlockId block, PersonId voter, BlockResult result, Vote vote, Instant now) {
        this.assessmentId = assessment;
        this.blockId = block.value();
        this.personId = voter.value();
        this.vote = vote;
        this.result = result;
        this.castAt = now;
    }

    boolean isOn(BlockProposal proposal) {
        return blockId.equals(proposal.id().value()) && result == proposal.result();
    }

    PersonId voter() {
        return new PersonId(personId);
    }

    Vote vote() {
        return vote;
    }
}
