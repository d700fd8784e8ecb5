package org.tasdiq.notification;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.TextsInTemplates;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the template of a letter: {@code letters/page.xhtml} is the sheet of paper, the others what it
 * says. Templates hold structure and text keys, never words; every value is escaped.
 */
@Component
class LetterTemplates {
    private final TemplateEngine engine = new TemplateEngine();

    LetterTemplates(Texts texts) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("letters/");
        files.setSuffix(".xhtml");
        // XML, not HTML: what comes out is well-formed, and that is what the typesetter reads.
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new TextsInTemplates(texts));
    }

    String fill(LetterKind kind, Locale language, Map<String, ?> facts) {
        var context = new Context(language);
        facts.forEach(context::setVariable);
        context.setVariable("template", kind.template());
        context.setVariable("kind", kind.key());
        context.setVariable("k", "notification.letter." + kind.key() + ".");
        context.setVariable("lang", language.toLanguageTag());
        context.setVariable("dir", language.getLanguage().equals("ar") ? "rtl" : "ltr");
        return engine.process("page", context);
    }
}
