package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;

/** What was signed, as a paper that can be kept, searched and read aloud. */
@Component
class AttestationPaper {
    private static final int LONGEST_TITLE = 200;

    private final Templates templates;
    private final Typesetter typesetter;
    private final Texts texts;

    AttestationPaper(Texts texts, Typesetter typesetter) {
        this.templates = Templates.ofPapers(texts);
        this.typesetter = typesetter;
        this.texts = texts;
    }

    byte[] of(AttesterSheet asked, Testimony testimony, Signature signature, Locale language) {
        var speech = Texts.nearest(language);
        var context = Templates.context(speech);
        context.setVariable("title", texts.of(speech, "portfolio.paper.title"));
        context.setVariable("institution", asked.institution().in(speech));
        context.setVariable("number", asked.today().toString());
        context.setVariable("certification", asked.certification().in(speech));
        context.setVariable("candidate", asked.candidate());
        context.setVariable("role", asked.role());
        context.setVariable("organisation", asked.organisation());
        context.setVariable("name", testimony.name().strip());
        context.setVariable("function", testimony.function().strip());
        context.setVariable("from", testimony.organisation().strip());
        context.setVariable("contact", testimony.contact().strip());
        context.setVariable("duties", testimony.duties().strip().lines().toList());
        context.setVariable("signature", signature.name().strip());
        context.setVariable("period", period(testimony, speech));
        context.setVariable("signedOn", day(asked.today(), speech));
        context.setVariable(
                "lines",
                asked.competencies().stream()
                        .map(c -> {
                            var answer = testimony.on(c.id()).orElseThrow();
                            return Map.of(
                                    "code", c.code(),
                                    "title", c.title().in(speech),
                                    "finding", texts.of(speech, "portfolio.finding." + answer.finding()),
                                    "words", answer.words().strip());
                        })
                        .toList());
        return typesetter.set(templates.fill("testimony", context));
    }

    EvidenceDescription description(Attestation asked, Testimony testimony, LocalDate on, Locale language) {
        var title = texts.of(
                Texts.nearest(language),
                "portfolio.paper.item",
                testimony.name().strip(),
                testimony.organisation().strip());
        return new EvidenceDescription(
                EvidenceKind.EMPLOYER_ATTESTATION,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                on,
                asked.request().experience());
    }

    private String period(Testimony testimony, Locale language) {
        var until = testimony.until();
        return until == null
                ? texts.of(language, "portfolio.paper.since", day(testimony.from(), language))
                : texts.of(language, "portfolio.paper.fromTo", day(testimony.from(), language), day(until, language));
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null ? "" : Dates.day(day, language);
    }
}
