package org.tasdiq.notification;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.Templates;
import org.tasdiq.Texts;

/**
 * Fills the template of a letter: {@code letters/page.xhtml} is the sheet of paper, the others what it
 * says. Templates hold structure and text keys, never words; every value is escaped.
 */
@Component
class LetterTemplates {
    private final Templates templates;

    LetterTemplates(Texts texts) {
        // XML, not HTML: what comes out is well-formed, and that is what the typesetter reads.
        templates = Templates.ofPapers(texts);
    }

    String fill(LetterKind kind, Locale language, Map<String, ?> facts) {
        var context = Templates.context(language);
        facts.forEach(context::setVariable);
        context.setVariable("template", kind.template());
        context.setVariable("kind", kind.key());
        context.setVariable("k", "notification.letter." + kind.key() + ".");
        return templates.fill("page", context);
    }
}
