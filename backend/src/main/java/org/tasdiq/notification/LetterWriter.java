package org.tasdiq.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.PaperNumbers;
import org.tasdiq.Texts;

/** Writes letters: takes the next number of the institution's year and freezes the words. Part of the caller's transaction. */
@Component
class LetterWriter {
    private final LetterRepository letters;
    private final LetterTemplates templates;
    private final Texts texts;
    private final PaperNumbers numbers;
    private final Clock clock;

    LetterWriter(LetterRepository letters, LetterTemplates templates, Texts texts, PaperNumbers numbers, Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.texts = texts;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The letter of this draft: a new one, or the one that was written before. */
    Letter write(LetterDraft draft, LocalDate today) {
        return letters.findByFileIdAndKindAndRoundAndPersonIdAndDetail(
                        draft.file().value(),
                        draft.kind(),
                        draft.round(),
                        draft.to().id().value(),
                        draft.detail())
                .orElseGet(() -> create(draft, today));
    }

    private Letter create(LetterDraft draft, LocalDate today) {
        var language = draft.to().language();
        var title = texts.of(
                language,
                "notification.letter." + draft.kind().key() + ".title",
                draft.titleArguments().toArray());
        var number = nextNumber(draft, today.getYear());
        var facts = new HashMap<>(draft.facts());
        facts.put("title", title);
        facts.put("number", number);
        facts.put("institution", draft.institution().name().in(language));
        facts.put("city", draft.institution().city());
        facts.put("addressee", draft.to().name());
        facts.put("date", Dates.day(today, language));
        var xhtml = templates.fill(draft.kind(), language, facts);
        return letters.save(new Letter(UUID.randomUUID(), number, draft, title, xhtml, clock.instant()));
    }

    private String nextNumber(LetterDraft draft, int year) {
        var institution = draft.institution();
        int number = numbers.next(PaperNumbers.Series.LETTER, institution.id(), year);
        return String.format(Locale.ROOT, "%s-%d-%06d", institution.code(), year, number);
    }
}
