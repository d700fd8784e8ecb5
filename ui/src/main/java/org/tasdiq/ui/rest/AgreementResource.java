package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.assessment.AgreementFilter;
import org.tasdiq.assessment.AgreementPage;
import org.tasdiq.assessment.AgreementReport;
import org.tasdiq.assessment.AgreementSheet;
import org.tasdiq.assessment.AgreementTable;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.OwnDrift;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.Needs;

/** How well jurors agree: in one jury, in all juries of an institution, and the juror who asks beside the others. */
@RestController
@RequestMapping(V1.ROOT)
class AgreementResource {
    private static final String CSV = "text/csv";

    private final Agreements agreements;

    AgreementResource(Agreements agreements) {
        this.agreements = agreements;
    }

    @Operation(summary = "Read how well the jury of the file agrees; refused until the last sheet is sealed")
    @Needs("assessment.readScores")
    @GetMapping("/files/{file}/assessment/agreement")
    AgreementSheet of(@PathVariable CandidacyId file) {
        return agreements.of(file);
    }

    @Operation(
            summary = "Sum up how well the juries of my institutions agree",
            description =
                    "Days are those on which the marks were opened. Figures over fewer than five files are empty.")
    @Needs("assessment.readAgreement")
    @GetMapping("/agreement")
    AgreementReport report(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String certification) {
        return agreements.report(new AgreementFilter(from, to, certification));
    }

    @Operation(
            summary = "List the juries with their agreement, the last opened first, page by page",
            description = "The next page begins after the day and the assessment that \"next\" names.")
    @Needs("assessment.readAgreement")
    @GetMapping("/agreement/juries")
    AgreementPage juries(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String certification,
            @RequestParam(defaultValue = "false") boolean weak,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate openedOn,
            @RequestParam(required = false) @Nullable UUID assessment) {
        var after = openedOn == null || assessment == null
                ? AgreementPage.From.start()
                : new AgreementPage.From(openedOn, assessment);
        return agreements.juries(new AgreementFilter(from, to, certification), weak, after);
    }

    @Operation(summary = "Download a table for a spreadsheet", description = "Its head is in Accept-Language.")
    @Needs("assessment.readAgreement")
    @GetMapping(path = "/agreement/csv/{table}", produces = CSV)
    ResponseEntity<byte[]> csv(
            @PathVariable AgreementTable table,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String certification,
            HttpServletRequest request) {
        var csv = agreements.csv(new AgreementFilter(from, to, certification), table, Language.of(request));
        return Download.csv(table.name().toLowerCase(Locale.ROOT) + ".csv", csv);
    }

    @Operation(summary = "Read how I mark beside my colleagues; nobody reads another's here")
    @Needs("assessment.readOwnDrift")
    @GetMapping("/agreement/own")
    OwnDrift own() {
        return agreements.ownDrift();
    }
}
