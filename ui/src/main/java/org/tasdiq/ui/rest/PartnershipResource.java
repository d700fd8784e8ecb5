package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.recognition.PartnershipDraft;
import org.tasdiq.recognition.PartnershipId;
import org.tasdiq.recognition.PartnershipSheet;
import org.tasdiq.recognition.Partnerships;
import org.tasdiq.ui.Needs;

/** The agreements of an institution with partners whose credentials it recognises with one check. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/partnerships")
class PartnershipResource {
    private final Partnerships partnerships;

    PartnershipResource(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Operation(summary = "List the agreements of an institution, those that hold first")
    @Needs("recognition.readPartnerships")
    @GetMapping
    List<PartnershipSheet> of(@PathVariable InstitutionId institution) {
        return partnerships.of(institution);
    }

    @Operation(summary = "Write an agreement with a partner down")
    @Needs("recognition.keepPartnerships")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<PartnershipSheet> add(@PathVariable InstitutionId institution, @RequestBody PartnershipDraft draft) {
        partnerships.add(institution, draft);
        return partnerships.of(institution);
    }

    @Operation(summary = "End an agreement with this day; what was recognised under it stays")
    @Needs("recognition.keepPartnerships")
    @DeleteMapping("/{partnership}")
    List<PartnershipSheet> end(@PathVariable InstitutionId institution, @PathVariable PartnershipId partnership) {
        partnerships.end(institution, partnership);
        return partnerships.of(institution);
    }
}
