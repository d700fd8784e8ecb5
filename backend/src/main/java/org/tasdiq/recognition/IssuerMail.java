package org.tasdiq.recognition;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Institutions;

/** The words in which the issuer is asked for what its credential does not say. */
@Component
class IssuerMail {
    private final Texts texts;
    private final Institutions institutions;
    private final Deadlines deadlines;

    IssuerMail(Texts texts, Institutions institutions, Deadlines deadlines) {
        this.texts = texts;
        this.institutions = institutions;
        this.deadlines = deadlines;
    }

    String write(RequestSheet request, Locale language) {
        var today = deadlines.today(request.regime());
        var until = deadlines.lastDay(request.id(), request.regime(), Requests.COMPLETION, today);
        var missing = request.missing().stream()
                .map(element -> "– "
                        + texts.listed(
                                language,
                                element.fields().stream()
                                        .map(field -> word(language, field))
                                        .toList()))
                .collect(Collectors.joining("\n"));
        var told = request.credential().told();
        return texts.of(
                language,
                "recognition.issuerMail",
                request.credential().namedIssuer(),
                told.title(),
                request.learnerName(),
                institutions.sheet(request.institution()).name().in(language),
                request.reference(),
                missing,
                Dates.day(until, language));
    }

    private String word(Locale language, DescriptorField field) {
        return texts.of(language, "catalogue.field." + field);
    }
}
