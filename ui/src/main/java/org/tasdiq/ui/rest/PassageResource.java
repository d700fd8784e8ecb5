package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.Passages;
import org.tasdiq.portfolio.SearchHit;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.ui.Needs;

/** Pages of the evidence that speak of a competency, to be cited or dropped. */
@RestController
@RequestMapping(V1.FILE + "/portfolio/passages/{competency}")
class PassageResource {
    record Place(EvidenceId evidence, int page) {}

    private final Passages passages;

    PassageResource(Passages passages) {
        this.passages = passages;
    }

    @Operation(summary = "List the five pages that speak most of the competency and are not cited for it yet")
    @Needs("portfolio.claimCompetency")
    @GetMapping
    List<SearchHit> suggested(@PathVariable CandidacyId file, @PathVariable CompetencyId competency) {
        return passages.suggested(file, competency);
    }

    @Operation(summary = "Cite a page for the competency; answers which pages of its item are cited now")
    @Needs("portfolio.claimCompetency")
    @PostMapping("/accept")
    List<EvidenceLink> accept(
            @PathVariable CandidacyId file, @PathVariable CompetencyId competency, @RequestBody Place place) {
        return passages.accept(file, competency, place.evidence(), place.page());
    }

    @Operation(summary = "Drop a page; it is not suggested for this competency any more")
    @Needs("portfolio.claimCompetency")
    @PostMapping("/drop")
    void drop(@PathVariable CandidacyId file, @PathVariable CompetencyId competency, @RequestBody Place place) {
        passages.drop(file, competency, place.evidence(), place.page());
    }
}
