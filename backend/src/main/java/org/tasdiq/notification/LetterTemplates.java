package org.tasdiq.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.Templates;
import org.tasdiq.Texts;

/**
 * Fills the template of a letter: {@code letters/page.xhtml} is the sheet of paper, the others what it
 * says. Templates hold structure and text keys, never words; every value is escaped.
 */
@Component
class LetterTemplates {
    /** A letter as it will be read. */
    record Page(String title, String xhtml) {}

    private final Templates templates;
    private final Texts texts;

    LetterTemplates(Texts texts) {
        // XML, not HTML: what comes out is well-formed, and that is what the typesetter reads.
        templates = Templates.ofPapers(texts);
        this.texts = texts;
    }

    /** @param own the institution's words, by the keys of passages */
    Page fill(LetterDraft draft, Map<String, String> own, String number, LocalDate today) {
        var kind = draft.kind();
        var language = draft.to().language();
        var facts = new HashMap<>(draft.facts());
        facts.put("institution", draft.institution().name().in(language));
        facts.put("city", draft.institution().city());
        facts.put("addressee", draft.to().name());
        facts.put("date", Dates.day(today, language));
        var known = new HashMap<>(facts);
        known.keySet().retainAll(Passage.EVERYWHERE);
        var words = new Words(texts, kind, language, own, known);
        var title = words.of(Passage.ROOT + kind.key() + ".title");
        facts.put("title", title);
        facts.put("number", number);
        var context = Templates.context(language, words);
        facts.forEach(
                (name, fact) -> context.setVariable(name, fact instanceof Phrase phrase ? words.of(phrase) : fact));
        context.setVariable("template", kind.template());
        context.setVariable("kind", kind.key());
        context.setVariable("k", Passage.ROOT + kind.key() + ".");
        return new Page(title, templates.fill("page", context));
    }
}
