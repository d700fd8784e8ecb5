package org.tasdiq.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A jury refuses for competencies of the referential that were not shown, and for nothing else (TA Orléans, 24 Jan. 2023,
 * n° 2101590). The words looked for are data ({@code assessment/grounds.json}), compared without accents and case.
 *
 * @param cited titles of the evidence that the jury's marks of this competency rest on
 */
record ReasonPolicy(CompetencySheet competency, List<String> cited) {
    private record Words(Map<String, List<String>> grounds, List<String> common) {}

    /** A word as it is written, and where it stands: whole, in Arabic with the article and what is written together with it. */
    private record Ground(String word, Pattern spoken) {
        static Ground of(String word) {
            return new Ground(
                    word,
                    Pattern.compile("(?<![\\p{L}\\p{N}])(?:[وفبلك]{0,2}(?:ال|لل)?)" + Pattern.quote(fold(word))
                            + "(?![\\p{L}\\p{N}])"));
        }

        boolean isIn(String folded) {
            return spoken.matcher(folded).find();
        }
    }

    private static final Words WORDS = read();
    private static final Map<String, List<Ground>> GROUNDS = WORDS.grounds().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    ground -> ground.getValue().stream().map(Ground::of).toList(),
                    (one, _) -> one,
                    LinkedHashMap::new));
    private static final Set<String> COMMON =
            WORDS.common().stream().map(ReasonPolicy::fold).collect(Collectors.toUnmodifiableSet());
    private static final int STEM = 4;

    List<Objection> objections(Reason reason) {
        var found = new ArrayList<Objection>();
        check(Objection.Place.TEXT, reason.text(), reason.concerns(), found);
        check(Objection.Place.PRESCRIPTION, reason.prescription(), reason.concerns(), found);
        foreign(Objection.Place.CONCERNS, reason.concerns(), found);
        return found;
    }

    List<Objection> objections(FinalMark amendment) {
        var found = new ArrayList<Objection>();
        foreign(Objection.Place.AMENDMENT, amendment.reason(), found);
        return found;
    }

    List<Objection> objections(DeliberationDraft.Discussion discussion) {
        var found = new ArrayList<Objection>();
        foreign(Objection.Place.DISCUSSION, discussion.text(), found);
        return found;
    }

    /** Of a text about the whole file; the words of each of its competencies are its own. */
    static List<Objection> objections(Objection.Place place, String text, List<CompetencySheet> competencies) {
        var found = new ArrayList<Objection>();
        foreign(null, place, text, competencies, found);
        return found;
    }

    private void check(Objection.Place place, String text, String concerns, List<Objection> found) {
        if (text.isBlank()) return;
        foreign(place, text, found);
        if (concerns.isBlank() && !isTied(text)) {
            found.add(new Objection(competency.id(), place, Objection.Kind.UNTIED, "", ""));
        }
    }

    private void foreign(Objection.Place place, String text, List<Objection> found) {
        foreign(competency.id(), place, text, List.of(competency), found);
    }

    private static void foreign(
            @Nullable CompetencyId competency,
            Objection.Place place,
            String text,
            List<CompetencySheet> competencies,
            List<Objection> found) {
        var folded = fold(text);
        var own = competencies.stream()
                .flatMap(ReasonPolicy::own)
                .map(ReasonPolicy::fold)
                .collect(Collectors.joining(" "));
        GROUNDS.forEach((ground, words) -> {
            var said = words.stream()
                    .filter(word -> word.isIn(folded) && !word.isIn(own))
                    .map(Ground::word)
                    .collect(Collectors.joining(", "));
            if (!said.isEmpty()) found.add(new Objection(competency, place, Objection.Kind.FOREIGN, ground, said));
        });
    }

    private boolean isTied(String text) {
        if (fold(text).contains(fold(competency.code()))) return true;
        var known = own(competency).flatMap(ReasonPolicy::stems).collect(Collectors.toCollection(HashSet::new));
        cited.stream().flatMap(ReasonPolicy::stems).forEach(known::add);
        return stems(text).anyMatch(known::contains);
    }

    private static Stream<String> own(CompetencySheet competency) {
        return Stream.of(competency.title(), competency.criterion()).flatMap(ReasonPolicy::languages);
    }

    private static Stream<String> languages(Localized text) {
        return Stream.of(text.fr(), text.ar(), text.en());
    }

    private static Stream<String> stems(String text) {
        return Arrays.stream(fold(text).split("[^\\p{L}]+"))
                .map(word -> word.replaceFirst("^[وفبلك]?ال(?=.{3})", ""))
                .filter(word -> word.length() >= STEM && !COMMON.contains(word))
                .map(word -> word.substring(0, STEM));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}ـ]+", "")
                .replace('’', '\'')
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .toLowerCase(Locale.ROOT);
    }

    private static Words read() {
        try (var file = ReasonPolicy.class.getResourceAsStream("/assessment/grounds.json")) {
            return new JsonMapper().readValue(file, Words.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
