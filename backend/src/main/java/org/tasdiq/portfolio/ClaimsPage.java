package org.tasdiq.portfolio;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.TextsInTemplates;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The portfolio as a page to read without a network; every value is escaped, and the page may load and run nothing. */
@Component
class ClaimsPage {
    private final TemplateEngine engine = new TemplateEngine();

    ClaimsPage(Texts texts) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("portfolio/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new TextsInTemplates(texts));
    }

    String of(PortfolioCopy copy, ZoneId zone) {
        var language = Texts.nearest(Locale.forLanguageTag(copy.language()));
        var context = new Context(language, copy.members());
        context.setVariable("lang", language.toLanguageTag());
        context.setVariable("dir", language.equals(Texts.ARABIC) ? "rtl" : "ltr");
        context.setVariable(
                "when",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(copy.exportedAt().atZone(zone)));
        return engine.process("claims", context);
    }
}
