package org.tasdiq.catalogue;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.PathStanding.Counted;
import org.tasdiq.catalogue.PathStanding.PartStanding;
import org.tasdiq.catalogue.PathStanding.State;

/** Says in words what a stacking path asks for. */
public final class PathWords {
    private PathWords() {}

    /** How much of a part it takes, such as “2 of the 3 pieces”. */
    public static String rule(Texts texts, Locale language, PathContent.Part part) {
        var least = part.least();
        return least == null || part.rule() == PathContent.Rule.ALL
                ? texts.of(language, "catalogue.path.asks.ALL", part.pieces().size())
                : texts.of(
                        language,
                        "catalogue.path.asks." + part.rule(),
                        least,
                        part.pieces().size());
    }

    /** How much of a part there is. */
    public static String done(Texts texts, Locale language, PartStanding part) {
        return texts.of(language, "catalogue.path.done." + part.rule(), part.done(), part.asked());
    }

    /** What is missing to a part that is not fulfilled, with the pieces that would make it up. */
    public static String missing(Texts texts, Locale language, PartStanding part) {
        var pieces = part.pieces().stream()
                .filter(one -> one.state() != State.COUNTS)
                .map(one -> title(language, one))
                .collect(Collectors.joining(" · "));
        return texts.of(language, "catalogue.path.missing." + part.rule(), part.missing(), pieces);
    }

    private static String title(Locale language, Counted one) {
        return title(language, one.piece());
    }

    public static String title(Locale language, PathContent.Piece piece) {
        var title = Descriptor.shown(piece.title(), language);
        return title.isEmpty() ? piece.key() : title;
    }
}
