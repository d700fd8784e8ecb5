package org.tasdiq.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.PaperNumbers;

/** Writes letters: takes the next number of the institution's year and freezes the words. Part of the caller's transaction. */
@Component
class LetterWriter {
    private final LetterRepository letters;
    private final LetterWordingRepository wordings;
    private final LetterTemplates templates;
    private final PaperNumbers numbers;
    private final Clock clock;

    LetterWriter(
            LetterRepository letters,
            LetterWordingRepository wordings,
            LetterTemplates templates,
            PaperNumbers numbers,
            Clock clock) {
        this.letters = letters;
        this.wordings = wordings;
        this.templates = templates;
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
        var wording = wordings.findFirstByInstitutionIdAndKindAndLanguageOrderByVersionDesc(
                draft.institution().id().value(),
                draft.kind(),
                draft.to().language().getLanguage());
        var number = nextNumber(draft, today.getYear());
        var page = templates.fill(draft, wording.map(LetterWording::passages).orElse(Map.of()), number, today);
        var version = wording.map(LetterWording::version).orElse(0);
        return letters.save(new Letter(UUID.randomUUID(), number, draft, version, page, clock.instant()));
    }

    private String nextNumber(LetterDraft draft, int year) {
        var institution = draft.institution();
        int number = numbers.next(PaperNumbers.Series.LETTER, institution.id(), year);
        return String.format(Locale.ROOT, "%s-%d-%06d", institution.code(), year, number);
    }
}
