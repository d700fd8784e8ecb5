package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.process.Position;
import org.tasdiq.process.Positions;
import org.tasdiq.ui.Needs;

/** Where files stand on the diagram. */
@RestController
class PositionResource {
    private final Positions positions;

    PositionResource(Positions positions) {
        this.positions = positions;
    }

    @Operation(summary = "Tell where the file stands on the diagram, and the path it took")
    @Needs("process.readPosition")
    @GetMapping(V1.FILE + "/position")
    Position of(@PathVariable CandidacyId file) {
        return positions.of(file);
    }
}
