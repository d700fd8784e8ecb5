package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.referential.BlockSheet;

/**
 * What is to be thought of in a stacking path. Insisted on is only that somebody can reach its certificate, and that a file
 * can be begun for it; the hours of Digital FCU are advice.
 */
class PathPolicy {
    private static final int MOST_MONTHS = 600;

    private final PathContent path;
    private final PathPieces.Known known;
    private final List<PathAdvice> advice = new ArrayList<>();

    private PathPolicy(PathContent path, PathPieces.Known known) {
        this.path = path;
        this.known = known;
    }

    static List<PathAdvice> advice(PathContent path, PathPieces.Known known) {
        var policy = new PathPolicy(path, known);
        policy.look();
        return List.copyOf(policy.advice);
    }

    private void look() {
        if (!Descriptor.isSaid(path.name())) need("name", "name");
        else if (Texts.LOCALES.stream()
                .anyMatch(language -> path.name().in(language).isBlank())) advise("name", "language");
        goal();
        if (path.pieces().findAny().isEmpty()) need("parts", "pieces");
        for (int i = 0; i < path.parts().size(); i++)
            part("part." + (i + 1), path.parts().get(i));
        twice();
        circle();
        volume();
    }

    private void goal() {
        var goal = path.goal();
        if (goal.size() == HourBand.MICRO_CREDENTIAL) need("goal", "goalSize");
        if (goal.certification().isEmpty()) {
            need("goal", goal.size() == HourBand.UNIVERSITY_DIPLOMA ? "goalDiploma" : "goal");
            return;
        }
        var certification = known.certifications().get(goal.certification());
        if (certification == null) {
            need("goal", "goalGone", goal.certification());
            return;
        }
        if (goal.size() == HourBand.COMPETENCY_BLOCK && goal.blocks().isEmpty()) need("goal", "goalBlock");
        var blocks = certification.blocks().stream().map(BlockSheet::code).toList();
        for (var block : goal.blocks())
            if (!blocks.contains(block)) need("goal", "blockGone", block, goal.certification());
    }

    private void part(String place, Part part) {
        if (part.pieces().isEmpty()) need(place, "partEmpty");
        for (var piece : part.pieces()) piece(place, piece);
        var least = part.least();
        if (part.rule() == Rule.ALL || part.pieces().isEmpty()) return;
        if (least == null || least.signum() <= 0) need(place, "least");
        else if (part.rule() == Rule.PIECES && least.stripTrailingZeros().scale() > 0) need(place, "leastWhole");
        else if (least.compareTo(most(part)) > 0) need(place, "leastTooMuch." + part.rule(), most(part));
    }

    /** What the whole part amounts to, in the measure of its rule. */
    private static BigDecimal most(Part part) {
        return PathRules.sum(part.pieces(), part.rule());
    }

    private void piece(String place, Piece piece) {
        var name = piece.key();
        switch (piece.kind()) {
            case OFFER -> {
                var offer = known.offers().get(piece.code());
                if (offer == null) need(place, "offerGone", name);
                else if (offer.standing() != CatalogueSheet.Standing.OFFERED) advise(place, "offerOver", shown(piece));
            }
            case BLOCK, CERTIFICATION -> {
                var certification = known.certifications().get(piece.code());
                boolean there = certification != null
                        && (piece.kind() == Learned.CERTIFICATION
                                || certification.blocks().stream()
                                        .anyMatch(block -> block.code().equals(piece.block())));
                if (!there) need(place, "pieceGone", name);
                if (path.leadsTo(piece)) need(place, "pieceIsGoal", name);
            }
            case ELSEWHERE -> need(place, "pieceGone", name);
        }
        var months = piece.months();
        if (months != null && (months < 1 || months > MOST_MONTHS)) need(place, "months", shown(piece), MOST_MONTHS);
        var hours = piece.hours();
        if (hours == null) advise(place, "pieceHours", shown(piece));
        else if (hours < 1) need(place, "hours", shown(piece));
    }

    /** Its title in all languages, or its key where it has none. */
    private static Object shown(Piece piece) {
        return Descriptor.isSaid(piece.title()) ? piece.title() : piece.key();
    }

    private void twice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < path.parts().size(); i++)
            for (var piece : path.parts().get(i).pieces())
                if (!seen.add(piece.key())) need("part." + (i + 1), "twice", shown(piece));
    }

    /** A piece that waits for one that waits for it is never counted; nor is one that waits for what is not in the path. */
    private void circle() {
        var after = new HashMap<String, List<String>>();
        path.pieces().forEach(piece -> after.put(piece.key(), piece.after()));
        for (int i = 0; i < path.parts().size(); i++)
            for (var piece : path.parts().get(i).pieces()) {
                if (!after.keySet().containsAll(piece.after())) need("part." + (i + 1), "afterGone", shown(piece));
                else if (leadsBack(piece.key(), after)) need("part." + (i + 1), "circle", shown(piece));
            }
    }

    private static boolean leadsBack(String key, Map<String, List<String>> after) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(after.getOrDefault(key, List.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.equals(key)) return true;
            if (reached.add(next)) open.addAll(after.getOrDefault(next, List.of()));
        }
        return false;
    }

    /** The least work by which the certificate is reached, against the framework of Digital FCU. */
    private void volume() {
        var size = path.goal().size();
        var pieces = path.pieces().toList();
        if (pieces.isEmpty() || pieces.stream().map(Piece::hours).anyMatch(Objects::isNull)) return;
        int hours = path.parts().stream().mapToInt(PathPolicy::least).sum();
        if (size != HourBand.MICRO_CREDENTIAL && (hours < size.from() || hours > size.to()))
            advise("goal", "band." + size, hours, size.from(), size.to());
        var credits = PathRules.sum(pieces, Rule.CREDITS);
        if (credits.signum() <= 0 || pieces.stream().map(Piece::credits).anyMatch(Objects::isNull)) return;
        var per = PathRules.sum(pieces, Rule.HOURS).divide(credits, 1, RoundingMode.HALF_UP);
        if (per.compareTo(BigDecimal.valueOf(25)) < 0 || per.compareTo(BigDecimal.valueOf(30)) > 0)
            advise("goal", "credits", per);
    }

    /** The hours of the shortest pieces that fulfil the part, or what its rule asks for in hours. */
    private static int least(Part part) {
        var sorted = part.pieces().stream().map(PathPolicy::hours).sorted().toList();
        var least = part.least();
        if (part.rule() == Rule.HOURS && least != null) return least.intValue();
        long taken = part.rule() == Rule.PIECES && least != null ? least.longValue() : sorted.size();
        if (part.rule() == Rule.CREDITS && least != null) {
            var credits = PathRules.sum(part.pieces(), Rule.CREDITS);
            var all = PathRules.sum(part.pieces(), Rule.HOURS);
            return credits.signum() <= 0
                    ? all.intValue()
                    : all.multiply(least)
                            .divide(credits, 0, RoundingMode.HALF_UP)
                            .intValue();
        }
        return sorted.stream().limit(taken).mapToInt(Integer::intValue).sum();
    }

    private static int hours(Piece piece) {
        var hours = piece.hours();
        return hours == null ? 0 : hours;
    }

    private void need(String place, String code, Object... arguments) {
        advice.add(new PathAdvice(place, code, List.of(arguments), true));
    }

    private void advise(String place, String code, Object... arguments) {
        advice.add(new PathAdvice(place, code, List.of(arguments), false));
    }
}
