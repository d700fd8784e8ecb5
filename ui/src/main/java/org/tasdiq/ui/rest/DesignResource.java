package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.catalogue.DesignId;
import org.tasdiq.catalogue.DesignSheet;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** Course modules on their way to micro-credentials. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/module-designs")
class DesignResource {
    /** @param revision from which it was written */
    record Written(int revision, ModuleDesign content) {}

    private final Designs designs;

    DesignResource(Designs designs) {
        this.designs = designs;
    }

    @Operation(summary = "List the designs of an institution, the one written last first")
    @Needs("catalogue.designModule")
    @GetMapping
    List<DesignSheet> all(@PathVariable InstitutionId institution) {
        return designs.all(institution);
    }

    @Operation(summary = "Begin a design from a course module", description = "It may be incomplete.")
    @Needs("catalogue.designModule")
    @PostMapping
    DesignSheet begin(@PathVariable InstitutionId institution, @RequestBody ModuleDesign content) {
        return designs.sheet(institution, designs.begin(institution, content));
    }

    @Operation(summary = "Read a design, with what is to be thought of")
    @Needs("catalogue.designModule")
    @GetMapping("/{design}")
    DesignSheet sheet(@PathVariable InstitutionId institution, @PathVariable DesignId design) {
        return designs.sheet(institution, design);
    }

    @Operation(
            summary = "Write a design",
            description = "It may be incomplete. Refused when somebody else wrote since the revision that is named.")
    @Needs("catalogue.designModule")
    @PutMapping("/{design}")
    DesignSheet write(
            @PathVariable InstitutionId institution, @PathVariable DesignId design, @RequestBody Written written) {
        designs.write(institution, design, written.revision(), written.content());
        return designs.sheet(institution, design);
    }

    @Operation(summary = "Throw a design away")
    @Needs("catalogue.designModule")
    @DeleteMapping("/{design}")
    void discard(@PathVariable InstitutionId institution, @PathVariable DesignId design) {
        designs.discard(institution, design);
    }

    @Operation(summary = "Begin an offer of each micro-credential the module is cut into", description = "Once.")
    @Needs("catalogue.designModule")
    @PostMapping("/{design}/make")
    List<OfferId> make(@PathVariable InstitutionId institution, @PathVariable DesignId design) {
        return designs.make(institution, design);
    }
}
