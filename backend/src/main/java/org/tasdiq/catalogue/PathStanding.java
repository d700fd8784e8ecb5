package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.identity.InstitutionId;

/**
 * Where a learner stands on a path.
 *
 * @param complete whether every part is fulfilled
 * @param hours of the pieces that count
 * @param credits of ECTS, of the pieces that count
 */
public record PathStanding(boolean complete, List<PartStanding> parts, int hours, BigDecimal credits) {
    /**
     * One part of it.
     *
     * @param asked how many pieces, hours or credits it takes, as the rule says
     * @param done how many of them there are
     */
    public record PartStanding(
            Localized name, Rule rule, BigDecimal asked, BigDecimal done, boolean fulfilled, List<Counted> pieces) {
        public BigDecimal missing() {
            return asked.subtract(done).max(BigDecimal.ZERO);
        }
    }

    /**
     * One piece.
     *
     * @param awardedOn none where it was not earned
     * @param until the last day on which it counts; none: for good
     * @param attestation number of the one by which a credential from elsewhere counts as it; empty where it was earned as such
     * @param waitsFor the titles of the pieces that have to be earned before
     */
    public record Counted(
            Piece piece,
            State state,
            @Nullable LocalDate awardedOn,
            @Nullable LocalDate until,
            String attestation,
            List<Localized> waitsFor) {
        boolean counts() {
            return state == State.COUNTS;
        }
    }

    /** Text key {@code catalogue.path.state.<state>}. */
    public enum State {
        COUNTS,
        EXPIRED,
        /** Earned, and does not count before what it comes after. */
        WAITING,
        OPEN,
        /** Not earned, and something comes before it. */
        LOCKED
    }

    /** Whether any piece of it counts. */
    public boolean counts() {
        return all().anyMatch(Counted::counts);
    }

    /** Whether that holding is one that counts, on a path of that institution. */
    public boolean counts(Holding holding, InstitutionId keeper) {
        return all().anyMatch(one -> one.counts() && holding.is(one.piece(), keeper));
    }

    /** Whether anything of it was ever earned. */
    public boolean isTouched() {
        return all().anyMatch(one -> one.state() != State.OPEN && one.state() != State.LOCKED);
    }

    private Stream<Counted> all() {
        return parts.stream().flatMap(part -> part.pieces().stream());
    }
}
