package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.PublicAddress;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;

/** The public offers of micro-credentials as linked data, for programs that look for learning. */
@Service
public class CatalogueCards {
    private static final String PATH = "/catalogue/";

    private final Catalogue catalogue;
    private final Institutions institutions;
    private final LegalIdentifiers legalIdentifiers;
    private final Deadlines deadlines;
    private final PublicAddress address;
    private final Texts texts;
    private final Clock clock;

    CatalogueCards(
            Catalogue catalogue,
            Institutions institutions,
            LegalIdentifiers legalIdentifiers,
            Deadlines deadlines,
            PublicAddress address,
            Texts texts,
            Clock clock) {
        this.catalogue = catalogue;
        this.institutions = institutions;
        this.legalIdentifiers = legalIdentifiers;
        this.deadlines = deadlines;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** In the European Learning Model 3, as a qualification that is offered. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public String europass(String reference) {
        var sheet = catalogue.sheet(reference);
        var institution = institutions.sheet(sheet.institution());
        var identifier = legalIdentifiers.of(institution.id()).orElse("");
        return OfferPreviews.printed(OfferEuropass.of(
                        OfferedLearning.of(sheet),
                        institution,
                        country(institution),
                        identifier,
                        clock.instant(),
                        Texts.FRENCH,
                        texts)
                .offered(page(sheet)));
    }

    /** As a course of schema.org that a search engine understands, in that language. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public String schemaOrg(String reference, Locale language) {
        var sheet = catalogue.sheet(reference);
        var content = sheet.content();
        var institution = institutions.sheet(sheet.institution());
        var course = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Course")
                .add("@id", page(sheet))
                .add("url", page(sheet))
                .add("courseCode", sheet.reference())
                .add("name", Descriptor.shown(content.title(), language))
                .add("description", description(content, language))
                .add("provider", provider(institution, language))
                .add("teaches", outcomes(content, language))
                .add("educationalCredentialAwarded", credential(content, institution, language));
        var level = content.level().eqf();
        if (level != null && level > 0) course.add("educationalLevel", "EQF " + level);
        var credits = content.workload().credits();
        if (credits != null) course.add("numberOfCredits", credits);
        var prerequisites = Descriptor.shown(content.learning().prerequisites(), language);
        if (!prerequisites.isEmpty()) course.add("coursePrerequisites", prerequisites);
        return course.add("hasCourseInstance", instance(content)).build().toString();
    }

    private static String description(Descriptor content, Locale language) {
        var said = Descriptor.shown(content.about().description(), language);
        return said.isEmpty() ? Descriptor.shown(content.title(), language) : said;
    }

    private String country(InstitutionSheet institution) {
        return deadlines.country(institution.regime());
    }

    private JsonObjectBuilder provider(InstitutionSheet institution, Locale language) {
        return Json.createObjectBuilder()
                .add("@type", "CollegeOrUniversity")
                .add("name", Descriptor.shown(institution.name(), language))
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("addressLocality", institution.city())
                                .add("addressCountry", country(institution)));
    }

    private static JsonArrayBuilder outcomes(Descriptor content, Locale language) {
        var all = Json.createArrayBuilder();
        for (var outcome : content.outcomes()) {
            all.add(Json.createObjectBuilder()
                    .add("@type", "DefinedTerm")
                    .add("name", Descriptor.shown(outcome.text(), language)));
            for (var link : outcome.esco())
                all.add(Json.createObjectBuilder()
                        .add("@type", "DefinedTerm")
                        .add("name", Descriptor.shown(link.label(), language))
                        .add("url", link.uri())
                        .add("inDefinedTermSet", "http://data.europa.eu/esco/concept-scheme/skills"));
        }
        return all;
    }

    private JsonObjectBuilder credential(Descriptor content, InstitutionSheet institution, Locale language) {
        var credential = Json.createObjectBuilder()
                .add("@type", "EducationalOccupationalCredential")
                .add("name", Descriptor.shown(content.title(), language))
                .add("credentialCategory", "micro-credential")
                .add("recognizedBy", provider(institution, language));
        var months = content.value().validityMonths();
        if (months != null && months > 0) credential.add("validFor", "P" + months + "M");
        return credential;
    }

    private static JsonObjectBuilder instance(Descriptor content) {
        var instance = Json.createObjectBuilder().add("@type", "CourseInstance");
        var mode = content.learning().mode();
        if (mode != null)
            instance.add(
                    "courseMode",
                    switch (mode) {
                        case ON_SITE -> "onsite";
                        case ONLINE -> "online";
                        case BLENDED -> "blended";
                        case AT_WORK -> "workplace";
                    });
        var hours = content.workload().hours();
        if (hours != null) instance.add("courseWorkload", "PT" + hours + "H");
        var first = content.workload().startsOn();
        if (first != null) instance.add("startDate", first.toString());
        var last = content.workload().endsOn();
        if (last != null) instance.add("endDate", last.toString());
        var languages = Json.createArrayBuilder();
        content.learning().languages().stream().sorted().forEach(languages::add);
        return instance.add("inLanguage", languages);
    }

    private String page(CatalogueSheet sheet) {
        return address.or("http://localhost") + PATH + sheet.reference();
    }
}
