package org.tasdiq;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The time of the machine, for what a device outside reckons too, such as one-time codes; a demonstration does not move it.
 * Everything else asks the business clock.
 */
@Component
public class WallClock {
    private final InstantSource machine = Clock.systemUTC();

    public Instant instant() {
        return machine.instant();
    }
}
