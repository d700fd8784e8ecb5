package org.tasdiq.portfolio;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.thymeleaf.templatemode.TemplateMode;

/** The portfolio as a page to read without a network; every value is escaped, and the page may load and run nothing. */
@Component
class ClaimsPage {
    private final Templates templates;

    ClaimsPage(Texts texts) {
        templates = new Templates(texts, "portfolio", ".html", TemplateMode.HTML);
    }

    String of(PortfolioCopy copy, ZoneId zone) {
        var language = Texts.nearest(Locale.forLanguageTag(copy.language()));
        var context = Templates.context(language);
        context.setVariables(copy.members());
        context.setVariable("when", Dates.day(copy.exportedAt().atZone(zone), language));
        return templates.fill("claims", context);
    }
}
