package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * What a stacking path says, complete or not: to which certificate it leads, and by which pieces.
 *
 * @param text for the learner; may be empty
 * @param parts every one of them has to be fulfilled
 */
public record PathContent(Localized name, Localized text, Goal goal, List<Part> parts) {
    /**
     * The certificate.
     *
     * @param size what it is by its volume
     * @param certification code of a certification of the institution; empty: not said yet
     * @param blocks codes of the blocks of it that are meant; empty: the whole certification
     */
    public record Goal(HourBand size, String certification, List<String> blocks) {}

    /**
     * Pieces, and how many of them it takes.
     *
     * @param least pieces, hours or ECTS, as the rule says; empty where all are asked for, or not said yet
     */
    public record Part(Localized name, Rule rule, @Nullable BigDecimal least, List<Piece> pieces) {}

    /** How much of a part it takes; text key {@code catalogue.path.rule.<rule>}. */
    public enum Rule {
        ALL,
        PIECES,
        HOURS,
        CREDITS
    }

    /**
     * A micro-credential, a block or a certification that counts.
     *
     * @param code the reference of the offer, or the code of the certification
     * @param block its code; empty for what is no block
     * @param title as it was called when it was chosen
     * @param months after how many months since the award it counts no more; empty: it counts for good
     * @param after the keys of the pieces that have to be earned for this one to count
     */
    public record Piece(
            Learned kind,
            String code,
            String block,
            Localized title,
            @Nullable Integer hours,
            @Nullable BigDecimal credits,
            @Nullable Integer months,
            List<String> after) {
        public static Piece offer(String reference) {
            return new Piece(Learned.OFFER, reference, "", Descriptor.NOTHING, null, null, null, List.of());
        }

        public static Piece block(String certification, String block) {
            return new Piece(Learned.BLOCK, certification, block, Descriptor.NOTHING, null, null, null, List.of());
        }

        public static Piece certification(String code) {
            return new Piece(Learned.CERTIFICATION, code, "", Descriptor.NOTHING, null, null, null, List.of());
        }

        /** What it is called by among the pieces of its path. */
        public String key() {
            return block.isEmpty() ? code : code + "/" + block;
        }

        Piece named(Localized title, @Nullable Integer hours, @Nullable BigDecimal credits) {
            return new Piece(kind, code, block, title, hours, credits, months, after);
        }
    }

    /** One of which nothing is known but its name. */
    public static PathContent named(Localized name) {
        return new PathContent(name, Descriptor.NOTHING, new Goal(HourBand.COMPETENCY_BLOCK, "", List.of()), List.of());
    }

    Stream<Piece> pieces() {
        return parts.stream().flatMap(part -> part.pieces().stream());
    }

    /** Whether it leads to that piece itself. */
    boolean leadsTo(Piece piece) {
        return piece.kind() != Learned.OFFER
                && piece.code().equals(goal.certification())
                && (piece.block().isEmpty()
                        ? goal.blocks().isEmpty()
                        : goal.blocks().contains(piece.block()));
    }

    /** Without the spaces around its texts. */
    PathContent tidy() {
        return new PathContent(
                Descriptor.tidy(name),
                Descriptor.tidy(text),
                goal,
                parts.stream()
                        .map(part -> new Part(
                                Descriptor.tidy(part.name()),
                                part.rule(),
                                part.rule() == Rule.ALL ? null : part.least(),
                                part.pieces()))
                        .toList());
    }
}
