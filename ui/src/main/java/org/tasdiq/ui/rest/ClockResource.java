package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.ui.Needs;

/** The clock of a trial installation. */
@RestController
class ClockResource {
    record Time(Instant now) {}

    private final BusinessClock clock;

    ClockResource(BusinessClock clock) {
        this.clock = clock;
    }

    @Operation(
            summary = "Move time forward",
            description = "Only in an installation whose clock is controlled (tasdiq.clock.controlled); never back.")
    @Needs("deadline.moveClock")
    @PutMapping(V1.ROOT + "/clock")
    Time moveTo(@RequestBody Time time) {
        clock.moveTo(time.now());
        return new Time(clock.instant());
    }
}
