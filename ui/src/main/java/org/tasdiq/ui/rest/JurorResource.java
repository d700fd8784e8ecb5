package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.Jurors;
import org.tasdiq.ui.Needs;

/** The register of people who may be called to sit. */
@RestController
@RequestMapping(V1.ROOT)
class JurorResource {
    private final Jurors jurors;

    JurorResource(Jurors jurors) {
        this.jurors = jurors;
    }

    @Operation(summary = "List the register of an institution, by name")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors")
    List<JurorSheet> all(@PathVariable InstitutionId institution) {
        return jurors.all(institution);
    }

    @Operation(summary = "Read one entry of the register of an institution")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors/{person}")
    JurorSheet sheet(@PathVariable InstitutionId institution, @PathVariable PersonId person) {
        return jurors.sheet(institution, person);
    }

    @Operation(summary = "Enter a jury member into the register, or correct the entry")
    @Needs("jury.manageRegistry")
    @PutMapping("/jurors")
    void register(@RequestBody JurorEntry entry) {
        jurors.register(entry);
    }
}
