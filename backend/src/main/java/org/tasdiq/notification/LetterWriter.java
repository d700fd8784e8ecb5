package org.tasdiq.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.Texts;

/** Writes letters: takes the next number of the institution's year and freezes the words. Part of the caller's transaction. */
@Component
class LetterWriter {
    private final LetterRepository letters;
    private final LetterTemplates templates;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    LetterWriter(LetterRepository letters, LetterTemplates templates, Texts texts, JdbcClient jdbc, Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.texts = texts;
        this.jdbc = jdbc;
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

    /** The row stays locked until the caller commits: numbers have no gap, as a register of outgoing mail demands. */
    private String nextNumber(LetterDraft draft, int year) {
        var institution = draft.institution();
        jdbc.sql("""
                        insert into letter_counter (institution_id, year, last_number) values (?, ?, 1)
                        on duplicate key update last_number = last_number + 1""").params(institution.id().value(), year).update();
        var number = jdbc.sql("select last_number from letter_counter where institution_id = ? and year = ?")
                .params(institution.id().value(), year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%d-%06d", institution.code(), year, number);
    }
}
