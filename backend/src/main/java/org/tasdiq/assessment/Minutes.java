package org.tasdiq.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Presence;
import org.tasdiq.jury.Quality;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.ConsolidationRule;

/**
 * The record of a deliberation, frozen on the day. Marks of single jurors are not in it: minutes are kept for ever,
 * those are not.
 */
public record Minutes(
        String number,
        CandidacyId file,
        String reference,
        int round,
        String candidate,
        String regime,
        UUID certification,
        String certificationCode,
        int certificationVersion,
        Localized certificationTitle,
        boolean wholeCertification,
        LocalDate sessionOn,
        LocalTime sessionStart,
        String place,
        int interviewMinutes,
        Instant deliberatedAt,
        List<Member> members,
        List<Competency> competencies,
        List<Block> blocks,
        @Nullable Voting voting,
        @Nullable Rules rules,
        String notes,
        @Nullable Double alpha,
        @Nullable Double agreement,
        @Nullable GrantCondition condition) {
    /**
     * @param presence whether the member came to the hearing; empty where only those present were written down
     * @param arrived set for whoever came late
     * @param left set for whoever went before the end
     */
    public record Member(
            PersonId person,
            String name,
            Quality quality,
            boolean presides,
            boolean voted,
            @Nullable Presence presence,
            @Nullable LocalTime arrived,
            @Nullable LocalTime left) {}

    /**
     * The rules the jury sat and decided by, each in the version that held; empty in older minutes.
     *
     * @param composition the check of the jury as it sat
     * @param deadlines rules of the regime by name, with their version
     * @param parameters settings of the regime by name
     */
    public record Rules(
            @Nullable Check composition, SortedMap<String, Integer> deadlines, SortedMap<String, String> parameters) {}

    /**
     * An answer of the decision table about the jury.
     *
     * @param key of the table's version in the engine
     */
    public record Check(String table, int version, long key, Instant at) {}

    /**
     * What the jury made of one competency.
     *
     * @param amendment why it settled on another level than the rule gives; empty when it did not
     * @param discussion what was said; empty in minutes older than this line
     */
    public record Competency(
            CompetencyId id,
            BlockId block,
            String code,
            Localized title,
            boolean critical,
            @Nullable Double median,
            int level,
            String amendment,
            String discussion) {
        public Competency {
            discussion = Objects.requireNonNullElse(discussion, "");
        }
    }

    /** How one member voted; only where the regime has votes named. */
    public record Ballot(PersonId person, Vote vote) {}

    /**
     * What the jury decided on one block.
     *
     * @param because text key {@code assessment.because.<code>}; with rule and version empty in older minutes
     * @param ruleVersion of the decision table that answered
     */
    public record Block(
            BlockId id,
            String code,
            Localized title,
            int ects,
            BlockResult result,
            List<Reason> reasons,
            String prescription,
            Votes votes,
            String because,
            @Nullable ConsolidationRule rule,
            @Nullable RuleSource source,
            int ruleVersion,
            List<Ballot> ballots) {
        public Block {
            because = Objects.requireNonNullElse(because, "");
            ballots = Objects.requireNonNullElse(ballots, List.of());
        }
    }

    /** Who presides over the jury, unless recused before the deliberation. */
    Optional<PersonId> president() {
        return members.stream().filter(Member::presides).map(Member::person).findFirst();
    }

    /** The blocks granted, definitively. */
    public List<BlockId> granted() {
        return blocks.stream()
                .filter(b -> b.result() == BlockResult.ACQUIRED)
                .map(Block::id)
                .toList();
    }
}
