package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.recognition.PrecedentPage;
import org.tasdiq.recognition.PrecedentRegister;
import org.tasdiq.recognition.PrecedentSheet;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.ui.Needs;

/** Earlier decisions on credentials from elsewhere: advice, never applied by itself. */
@RestController
@RequestMapping(V1.ROOT)
class PrecedentResource {
    private final PrecedentRegister register;

    PrecedentResource(PrecedentRegister register) {
        this.register = register;
    }

    @Operation(
            summary = "List the decisions of an institution that are still advice, the latest first, page by page",
            description = "The next page begins after the day and the reference that \"next\" names.")
    @Needs("recognition.listPrecedentsOf")
    @GetMapping("/institutions/{institution}/precedents")
    PrecedentPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate decidedOn,
            @RequestParam(required = false) @Nullable String reference) {
        var after = decidedOn == null || reference == null
                ? PrecedentPage.From.start()
                : new PrecedentPage.From(decidedOn, reference);
        return register.page(institution, issuer, after);
    }

    @Operation(summary = "List the earlier decisions on the credential of a request")
    @Needs("recognition.readPrecedents")
    @GetMapping("/requests/{request}/precedents")
    List<PrecedentSheet> of(@PathVariable RequestId request) {
        return register.of(request);
    }
}
