package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.Foundation;
import org.tasdiq.identity.FoundingDraft;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.RegimeSheet;
import org.tasdiq.ui.Needs;

/** The first institution of an installation in which nobody is. */
@RestController
@RequestMapping(V1.ROOT)
class FoundingResource {
    record Founding(String code, FoundingDraft draft) {}

    private final Foundation foundation;
    private final Institutions institutions;

    FoundingResource(Foundation foundation, Institutions institutions) {
        this.foundation = foundation;
        this.institutions = institutions;
    }

    @Operation(
            summary = "Found the first institution and open the account of its administrator",
            description = "With the code in the log of the server; refused as soon as there is an institution.")
    @Needs("identity.found")
    @PostMapping("/founding")
    ResponseEntity<InstitutionId> found(@RequestBody Founding founding) {
        var id = foundation.found(founding.code(), founding.draft());
        return ResponseEntity.created(URI.create(V1.ROOT + "/institutions")).body(id);
    }

    @Operation(summary = "List the rules of law an institution can stand under")
    @Needs("identity.readInstitutions")
    @GetMapping("/regimes")
    List<RegimeSheet> regimes() {
        return institutions.regimes();
    }
}
