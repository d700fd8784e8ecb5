package org.tasdiq.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.thymeleaf.templatemode.TemplateMode;

/** A report in which each competency has a page of its own, in the order given. */
@Component
class FictitiousReport {
    private final Templates templates;
    private final Typesetter typesetter;

    FictitiousReport(Texts texts, Typesetter typesetter) {
        templates = new Templates(texts, "demo", ".xhtml", TemplateMode.XML);
        this.typesetter = typesetter;
    }

    byte[] of(CertificationSheet certification, List<CompetencySheet> competencies, Locale language) {
        var context = Templates.context(language);
        context.setVariable("title", certification.title().in(language));
        context.setVariable(
                "pages",
                competencies.stream()
                        .map(c -> Map.of(
                                "title",
                                c.code() + " · " + c.title().in(language),
                                "text",
                                c.criterion().in(language)))
                        .toList());
        return typesetter.set(templates.fill("report", context));
    }
}
