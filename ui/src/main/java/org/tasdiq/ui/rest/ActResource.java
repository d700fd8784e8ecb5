package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.ActSheet;
import org.tasdiq.jury.Acts;
import org.tasdiq.jury.CheckSheet;
import org.tasdiq.ui.Needs;

/** The acts of appointment of a file and the checks they rest on. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class ActResource {
    private final Acts acts;

    ActResource(Acts acts) {
        this.acts = acts;
    }

    @Operation(summary = "List the acts of appointment, the first one first; the candidate sees them once summoned")
    @Needs("jury.readJury")
    @GetMapping("/acts")
    List<ActSheet> of(@PathVariable CandidacyId file) {
        return acts.of(file);
    }

    @Operation(summary = "Download an act of appointment as PDF in French, Arabic or English")
    @Needs("jury.readJury")
    @GetMapping(path = "/acts/{number}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @PathVariable CandidacyId file,
            @PathVariable String number,
            @RequestParam(defaultValue = "fr") String language) {
        var pdf = acts.pdf(file, number, Locale.forLanguageTag(language));
        return Download.pdf(number + ".pdf", pdf);
    }

    @Operation(summary = "List the kept checks of composition with the version of the table, the latest first")
    @Needs("jury.readJury")
    @GetMapping("/checks")
    List<CheckSheet> checks(@PathVariable CandidacyId file) {
        return acts.checks(file);
    }
}
