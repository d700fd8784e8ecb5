package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CataloguePage;
import org.tasdiq.catalogue.CatalogueQuery;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.ParticipationMode;
import org.tasdiq.catalogue.PublishedPath;
import org.tasdiq.catalogue.PublishedPaths;
import org.tasdiq.catalogue.StudyField;
import org.tasdiq.credential.CatalogueCards;
import org.tasdiq.ui.Needs;

/** The micro-credentials institutions offer, open to everybody. */
@RestController
@RequestMapping(V1.ROOT + "/catalogue")
class CatalogueResource {
    private final Catalogue catalogue;
    private final PublishedPaths paths;
    private final CatalogueCards cards;

    CatalogueResource(Catalogue catalogue, PublishedPaths paths, CatalogueCards cards) {
        this.catalogue = catalogue;
        this.paths = paths;
        this.cards = cards;
    }

    @Operation(
            summary = "Search the micro-credentials that are offered today",
            description = "All words are looked for in titles, descriptions, outcomes and ESCO skills of any language.")
    @Needs("catalogue.readCatalogue")
    @GetMapping
    CataloguePage search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable StudyField area,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(required = false) @Nullable Integer leastHours,
            @RequestParam(required = false) @Nullable Integer mostHours,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @Nullable ParticipationMode mode,
            @RequestParam(defaultValue = "") String esco,
            @RequestParam(defaultValue = "0") int page) {
        return catalogue.page(
                new CatalogueQuery(words, area, level, leastHours, mostHours, language, mode, esco, page),
                Locale.FRENCH);
    }

    @Operation(
            summary = "Read an offer by its reference",
            description = "One that is withdrawn or over stays readable, and says so.")
    @Needs("catalogue.readCatalogue")
    @GetMapping("/{reference}")
    CatalogueSheet sheet(@PathVariable String reference) {
        return catalogue.sheet(reference);
    }

    @Operation(summary = "List the published stacking paths in which an offer counts")
    @Needs("catalogue.readCatalogue")
    @GetMapping("/{reference}/paths")
    List<PublishedPath> paths(@PathVariable String reference) {
        return paths.with(reference);
    }

    @Operation(summary = "Read an offer as linked data of the European Learning Model 3")
    @Needs("catalogue.readCatalogue")
    @GetMapping(path = "/{reference}/europass", produces = "application/ld+json")
    String europass(@PathVariable String reference) {
        return cards.europass(reference);
    }

    @Operation(summary = "Read an offer as linked data of schema.org, in a language")
    @Needs("catalogue.readCatalogue")
    @GetMapping(path = "/{reference}/schema-org/{language}", produces = "application/ld+json")
    String schemaOrg(@PathVariable String reference, @PathVariable Locale language) {
        return cards.schemaOrg(reference, language);
    }
}
