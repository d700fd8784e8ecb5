package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathStanding.Counted;
import org.tasdiq.catalogue.PathStanding.PartStanding;
import org.tasdiq.catalogue.PathStanding.State;
import org.tasdiq.identity.InstitutionId;

/**
 * Measures what somebody holds against a path. A piece counts while it has not expired and once every piece it comes after
 * has been earned, in whichever order; that one of those has expired since takes nothing from it.
 */
public final class PathRules {
    private final InstitutionId keeper;
    private final Collection<Holding> held;
    private final LocalDate today;
    private final Map<String, Piece> pieces = new HashMap<>();

    private PathRules(PathContent path, InstitutionId keeper, Collection<Holding> held, LocalDate today) {
        this.keeper = keeper;
        this.held = held;
        this.today = today;
        path.pieces().forEach(piece -> pieces.put(piece.key(), piece));
    }

    /** @param keeper the institution of the path */
    public static PathStanding standing(
            PathContent path, InstitutionId keeper, Collection<Holding> held, LocalDate today) {
        var rules = new PathRules(path, keeper, held, today);
        var parts = path.parts().stream().map(rules::part).toList();
        var counting = parts.stream()
                .flatMap(part -> part.pieces().stream())
                .filter(Counted::counts)
                .map(Counted::piece)
                .distinct()
                .toList();
        return new PathStanding(
                !parts.isEmpty() && parts.stream().allMatch(PartStanding::fulfilled),
                parts,
                sum(counting, Rule.HOURS).intValue(),
                sum(counting, Rule.CREDITS));
    }

    /**
     * Whether somebody holds the certificate itself: the certification, or every block that is meant. What was recognised is a
     * piece of the way, and granted by nobody yet.
     */
    public static boolean isReached(PathContent path, InstitutionId keeper, Collection<Holding> held) {
        var goal = path.goal();
        var earned = held.stream().filter(Holding::isEarned).toList();
        if (earned.stream().anyMatch(one -> one.is(Piece.certification(goal.certification()), keeper))) return true;
        return !goal.blocks().isEmpty()
                && goal.blocks().stream()
                        .allMatch(block -> earned.stream()
                                .anyMatch(one -> one.is(Piece.block(goal.certification(), block), keeper)));
    }

    private PartStanding part(Part part) {
        var counted = part.pieces().stream().map(this::counted).toList();
        var counting =
                counted.stream().filter(Counted::counts).map(Counted::piece).toList();
        var least = part.least();
        var asked = part.rule() == Rule.ALL || least == null
                ? BigDecimal.valueOf(part.pieces().size())
                : least;
        var done = sum(counting, part.rule());
        return new PartStanding(
                part.name(), part.rule(), asked, done, asked.signum() > 0 && done.compareTo(asked) >= 0, counted);
    }

    private Counted counted(Piece piece) {
        var missing = piece.after().stream()
                .map(pieces::get)
                .filter(before -> before != null && best(before).isEmpty())
                .map(Piece::title)
                .toList();
        var earned = best(piece);
        if (earned.isEmpty())
            return new Counted(piece, missing.isEmpty() ? State.OPEN : State.LOCKED, null, null, "", missing);
        var until = lastDay(piece, earned.get());
        var state = until != null && until.isBefore(today)
                ? State.EXPIRED
                : missing.isEmpty() ? State.COUNTS : State.WAITING;
        return new Counted(
                piece, state, earned.get().awardedOn(), until, earned.get().attestation(), missing);
    }

    /** What was earned more than once counts as what lasts longest, and rather as earned than as recognised. */
    private Optional<Holding> best(Piece piece) {
        return held.stream()
                .filter(one -> one.is(piece, keeper))
                .max(Comparator.comparing((Holding one) -> {
                            var until = lastDay(piece, one);
                            return until == null ? LocalDate.MAX : until;
                        })
                        .thenComparing(Holding::isEarned));
    }

    /** The last day on which it counts; none: for good. */
    private static @Nullable LocalDate lastDay(Piece piece, Holding holding) {
        var valid = holding.validUntil();
        var months = piece.months();
        if (months == null) return valid;
        var counted = holding.awardedOn().plusMonths(months);
        return valid != null && valid.isBefore(counted) ? valid : counted;
    }

    /** How many pieces, hours or credits these are, as the rule measures. */
    static BigDecimal sum(List<Piece> pieces, Rule rule) {
        return switch (rule) {
            case ALL, PIECES -> BigDecimal.valueOf(pieces.size());
            case HOURS ->
                BigDecimal.valueOf(pieces.stream()
                        .map(Piece::hours)
                        .mapToLong(hours -> hours == null ? 0 : hours)
                        .sum());
            case CREDITS ->
                pieces.stream()
                        .map(Piece::credits)
                        .map(credits -> credits == null ? BigDecimal.ZERO : credits)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }
}
