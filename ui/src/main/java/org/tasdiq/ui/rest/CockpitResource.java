package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.desk.Cockpit;
import org.tasdiq.desk.CockpitSheet;
import org.tasdiq.ui.Needs;

/** The figures by which an institution steers. */
@RestController
class CockpitResource {
    private final Cockpit cockpit;

    CockpitResource(Cockpit cockpit) {
        this.cockpit = cockpit;
    }

    @Operation(
            summary = "Read how the files of my institutions stand",
            description = "What presses, how far files come, with what result, and how many days they take.")
    @Needs("desk.readCockpit")
    @GetMapping(V1.ROOT + "/cockpit")
    CockpitSheet figures() {
        return cockpit.figures();
    }
}
