package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardPreview;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardTerms;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.LearnerLine;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.ui.Needs;

/** Public offers on their way to lists of learners. */
@RestController
@RequestMapping(V1.ROOT)
class AwardResource {
    private static final String CSV = "text/csv";

    private final Awards awards;

    AwardResource(Awards awards) {
        this.awards = awards;
    }

    @Operation(
            summary = "Try a list of learners (CSV in UTF-8): what is wrong with which line",
            description =
                    "Columns: name (or given and family), email, attendance (per cent), result (passed, per cent, or out of so many as in 16/20), "
                            + "and identity (yes or no) where the offer says that it is checked. Nothing is kept.")
    @Needs("catalogue.submitAward")
    @PostMapping(path = "/offers/{offer}/awards/preview", consumes = CSV)
    AwardPreview preview(
            @PathVariable OfferId offer,
            @RequestBody byte[] table,
            @RequestParam int leastAttendance,
            @RequestParam int leastScore,
            @RequestParam String language) {
        return awards.preview(offer, AwardPreview.text(table), new AwardTerms(leastAttendance, leastScore, language));
    }

    @Operation(
            summary = "Send a list of learners to be confirmed by a second person",
            description = "Faulty lines are kept with what is wrong, and keep no other from its award.")
    @Needs("catalogue.submitAward")
    @PostMapping(path = "/offers/{offer}/awards", consumes = CSV)
    AwardSheet submit(
            @PathVariable OfferId offer,
            @RequestBody byte[] table,
            @RequestParam int leastAttendance,
            @RequestParam int leastScore,
            @RequestParam String language) {
        return awards.sheet(
                awards.submit(offer, AwardPreview.text(table), new AwardTerms(leastAttendance, leastScore, language)));
    }

    @Operation(summary = "List the awards of an offer, the latest first")
    @Needs("catalogue.listAwards")
    @GetMapping("/offers/{offer}/awards")
    List<AwardSheet> of(@PathVariable OfferId offer) {
        return awards.of(offer);
    }

    @Operation(summary = "Read an award: its state, and how many credentials are issued of how many")
    @Needs("catalogue.readAward")
    @GetMapping("/awards/{award}")
    AwardSheet sheet(@PathVariable AwardId award) {
        return awards.sheet(award);
    }

    @Operation(summary = "Read every line of the list with what became of it")
    @Needs("catalogue.readAward")
    @GetMapping("/awards/{award}/lines")
    List<LearnerLine> lines(@PathVariable AwardId award) {
        return awards.lines(award);
    }

    @Operation(summary = "Download the report on every line as a table (CSV), in the language of the request")
    @Needs("catalogue.readAward")
    @GetMapping(path = "/awards/{award}/report", produces = CSV)
    ResponseEntity<byte[]> report(@PathVariable AwardId award, HttpServletRequest request) {
        var csv = awards.report(award, Language.of(request)).csv();
        return Download.csv("award.csv", csv);
    }

    @Operation(
            summary = "Download the faulty lines as a table (CSV), each with what is wrong",
            description = "In the columns of the list that was sent, to be mended and sent again.")
    @Needs("catalogue.readAward")
    @GetMapping(path = "/awards/{award}/faulty-lines", produces = CSV)
    ResponseEntity<byte[]> faulty(@PathVariable AwardId award, HttpServletRequest request) {
        var csv = awards.faulty(award, Language.of(request)).csv();
        return Download.csv("faulty.csv", csv);
    }

    @Operation(
            summary = "Confirm or refuse a list of learners",
            description = "Never by who sent it, nor by somebody on it; a refusal gives its reason.")
    @Needs("catalogue.confirmAward")
    @PostMapping("/awards/{award}/catalogue/confirm-award")
    void confirmAward(@PathVariable AwardId award, @RequestBody AwardRuling ruling) {
        awards.confirmAward(award, ruling);
    }
}
