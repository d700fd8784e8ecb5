package org.tasdiq.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;

/** Says in words what is recognised: text keys {@code credential.recognised.<name>}. */
final class RecognisedWords {
    private static final String ROOT = "credential.recognised.";

    private RecognisedWords() {}

    static Localized title(Texts texts, RecognisedLearning learning) {
        return Localized.of(language ->
                texts.of(language, ROOT + "title", learning.presented().title()));
    }

    static Localized description(Texts texts, RecognisedLearning learning) {
        return Localized.of(language -> texts.of(
                language,
                ROOT + "description",
                learning.presented().title(),
                learning.presented().issuer(),
                learning.certification().in(language),
                learning.certificationCode()));
    }

    /** In the order in which it is read; what is not said is left out. */
    static List<RecognisedLine> of(Texts texts, RecognisedLearning learning) {
        var lines = new ArrayList<RecognisedLine>();
        lines.add(line(texts, "outcome", language -> texts.of(language, "recognition.outcome." + learning.outcome())));
        lines.add(line(texts, "credential", _ -> presented(learning)));
        lines.add(line(texts, "purpose", language -> texts.of(language, "recognition.purpose." + learning.purpose())));
        lines.add(line(texts, "target", language -> target(texts, learning, language)));
        lines.add(line(texts, "grants", _ -> learning.grants()));
        lines.add(line(texts, "condition", _ -> learning.condition()));
        lines.add(line(texts, "remains", _ -> learning.remains()));
        var coverage = learning.coverage();
        lines.add(line(texts, "coverage", language -> percent(texts, coverage, language)));
        lines.removeIf(line -> line.text().fr().isEmpty());
        return List.copyOf(lines);
    }

    static String lines(Texts texts, RecognisedLearning learning, Locale language) {
        return of(texts, learning).stream()
                .map(line -> said(texts, line, language))
                .collect(Collectors.joining("\n"));
    }

    static String said(Texts texts, RecognisedLine line, Locale language) {
        return texts.of(
                language,
                "credential.fact",
                line.name().in(language),
                line.text().in(language));
    }

    private static String percent(Texts texts, @Nullable Integer coverage, Locale language) {
        return coverage == null ? "" : texts.of(language, "credential.percent", coverage);
    }

    private static RecognisedLine line(Texts texts, String name, Function<Locale, String> words) {
        return new RecognisedLine(Localized.of(language -> texts.of(language, ROOT + name)), Localized.of(words));
    }

    private static String presented(RecognisedLearning learning) {
        var shown = learning.presented();
        return shown.issuer().isEmpty() ? shown.title() : shown.title() + " (" + shown.issuer() + ")";
    }

    private static String target(Texts texts, RecognisedLearning learning, Locale language) {
        var competencies = learning.competencies().stream()
                .map(competency -> competency.code() + " " + competency.title().in(language))
                .collect(Collectors.joining(" · "));
        return texts.of(
                language,
                ROOT + "targets",
                learning.certification().in(language),
                learning.certificationCode(),
                competencies);
    }
}
