package org.tasdiq.ui.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CataloguePage;
import org.tasdiq.catalogue.CatalogueQuery;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.catalogue.PublishedPaths;
import org.tasdiq.credential.CatalogueCards;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.ui.shared.Faults;

/** The micro-credentials institutions offer, for everybody: a search, and a page with a lasting address for each. */
@Configuration
class CataloguePages {
    private final PublicPages pages;
    private final Catalogue catalogue;
    private final PublishedPaths paths;
    private final PathWays ways;
    private final CatalogueCards cards;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Texts texts;

    CataloguePages(
            PublicPages pages,
            Catalogue catalogue,
            PublishedPaths paths,
            PathWays ways,
            CatalogueCards cards,
            Institutions institutions,
            Deadlines deadlines,
            Texts texts) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.paths = paths;
        this.ways = ways;
        this.cards = cards;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Bean
    RouterFunction<ServerResponse> catalogueRoutes() {
        return RouterFunctions.route()
                .GET("/catalogue", request -> request.param("v-r").isEmpty(), this::search)
                .GET("/catalogue/paths", request -> request.param("v-r").isEmpty(), this::paths)
                .GET(
                        "/catalogue/{reference}",
                        request -> request.param("v-r").isEmpty(),
                        request -> answer(request, this::offer))
                .GET("/catalogue/{reference}/offer.jsonld", request -> answer(request, this::linked))
                .build();
    }

    private ServerResponse search(ServerRequest request) {
        var form = CatalogueForm.of(request.params().toSingleValueMap());
        var language = PublicPages.language(request);
        var found = catalogue.page(form.query(), language);
        return pages.page(
                request,
                form.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "catalogue",
                form.onPage(found.page() + 1),
                model(form, found, language));
    }

    private Map<String, Object> model(CatalogueForm form, CataloguePage found, Locale language) {
        var choices = catalogue.choices();
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("found", found);
        model.put("cards", cards(found, language));
        model.put("languages", form.languages(choices.languages(), language));
        model.put("skills", form.skills(choices.skills(), skill(found, form.value("esco"), language), language));
        return model;
    }

    private ServerResponse paths(ServerRequest request) {
        var language = PublicPages.language(request);
        var listed = PathList.of(paths.all(), request.param("page").orElse(""), page -> ways.listed(page, language));
        return pages.page(request, HttpStatus.OK, "paths", listed.address(), Map.of("listed", listed));
    }

    private List<CatalogueForm.Card> cards(CataloguePage found, Locale language) {
        return found.sheets().stream().map(sheet -> card(sheet, language)).toList();
    }

    private CatalogueForm.Card card(CatalogueSheet sheet, Locale language) {
        var content = sheet.content();
        var facts = new ArrayList<String>();
        var hours = content.workload().hours();
        if (hours != null) facts.add(texts.of(language, "catalogue.hours", hours));
        var credits = content.workload().credits();
        if (credits != null) facts.add(texts.of(language, "catalogue.credits", credits));
        var level = content.level().eqf();
        if (level != null && level > 0) facts.add(texts.of(language, "catalogue.level", level));
        var mode = content.learning().mode();
        if (mode != null) facts.add(texts.of(language, "catalogue.mode." + mode));
        return new CatalogueForm.Card(
                sheet.reference(),
                Descriptor.shown(sheet.title(), language),
                Descriptor.shown(institutions.sheet(sheet.institution()).name(), language),
                String.join(" · ", facts));
    }

    /** What a skill that is searched for is called; its address where no offer says. */
    private static String skill(CataloguePage found, String uri, Locale language) {
        return found.sheets().stream()
                .flatMap(sheet -> sheet.content().outcomes().stream())
                .flatMap(outcome -> outcome.esco().stream())
                .filter(link -> link.uri().equals(uri))
                .map(EscoLink::label)
                .map(label -> Descriptor.shown(label, language))
                .findFirst()
                .orElse(uri);
    }

    private ServerResponse offer(ServerRequest request, String reference) {
        var language = PublicPages.language(request);
        var sheet = catalogue.sheet(reference);
        var institution = institutions.sheet(sheet.institution());
        var model = new HashMap<String, Object>();
        model.put("sheet", sheet);
        model.put("title", Descriptor.shown(sheet.title(), language));
        model.put("description", Descriptor.shown(sheet.content().about().description(), language));
        model.put(
                "outcomes",
                sheet.content().outcomes().stream()
                        .map(outcome -> Descriptor.shown(outcome.text(), language))
                        .toList());
        model.put("skills", skills(sheet, language));
        model.put("paths", ways(reference, language));
        model.put(
                "facts",
                DescriptorFacts.of(
                        texts, language, sheet.content(), institution, deadlines.country(institution.regime())));
        // A program reads it, no script does; an end of its element within it would be one of the page.
        model.put("linked", cards.schemaOrg(reference, language).replace("<", "\\u003c"));
        return pages.page(request, HttpStatus.OK, "offer", "/catalogue/" + sheet.reference(), model);
    }

    /** The larger certificates it counts towards, and what else they take. */
    private List<CatalogueForm.Way> ways(String reference, Locale language) {
        return paths.with(reference).stream()
                .map(path -> new CatalogueForm.Way(
                        Descriptor.shown(path.content().name(), language),
                        Descriptor.shown(institutions.sheet(path.institution()).name(), language),
                        texts.of(
                                language,
                                "catalogue.band." + path.content().goal().size()),
                        path.content().parts().stream()
                                .map(part -> texts.of(
                                        language,
                                        "catalogue.public.part",
                                        PathWords.rule(texts, language, part),
                                        part.pieces().stream()
                                                .map(piece -> PathWords.title(language, piece))
                                                .collect(Collectors.joining(" · "))))
                                .toList()))
                .toList();
    }

    private static List<CatalogueForm.Skill> skills(CatalogueSheet sheet, Locale language) {
        return sheet.content().outcomes().stream()
                .flatMap(outcome -> outcome.esco().stream())
                .map(link -> new CatalogueForm.Skill(
                        Descriptor.shown(link.label(), language),
                        CatalogueForm.of(Map.of("esco", link.uri())).onPage(1)))
                .distinct()
                .toList();
    }

    private ServerResponse linked(ServerRequest request, String reference) {
        return ServerResponse.ok()
                .header("Content-Type", "application/ld+json")
                .header("Access-Control-Allow-Origin", "*")
                .body(cards.europass(reference).getBytes(StandardCharsets.UTF_8));
    }

    private interface Answer {
        ServerResponse of(ServerRequest request, String reference);
    }

    /** What is not public ends on the search, which says so. */
    private ServerResponse answer(ServerRequest request, Answer answer) {
        try {
            return answer.of(request, request.pathVariable("reference"));
        } catch (RuntimeException thrown) {
            var refusal = Faults.refusal(thrown).orElseThrow(() -> thrown);
            if (refusal.kind() != Refusal.Kind.UNKNOWN) throw thrown;
            return missing(request);
        }
    }

    private ServerResponse missing(ServerRequest request) {
        var form = CatalogueForm.of(Map.of());
        var language = PublicPages.language(request);
        var found = catalogue.page(CatalogueQuery.everything(), language);
        var model = model(form, found, language);
        model.put("missing", true);
        return pages.page(request, HttpStatus.NOT_FOUND, "catalogue", "/catalogue", model);
    }
}
