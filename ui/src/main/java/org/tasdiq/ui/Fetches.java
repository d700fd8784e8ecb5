package org.tasdiq.ui;

import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;

/** How often one person lets this machine ask for what lies at an address of theirs, so that nobody is flooded through us. */
@Component
public class Fetches {
    private final RateLimit rate;
    private final Actors actors;

    Fetches(RateLimit rate, Actors actors) {
        this.rate = rate;
        this.actors = actors;
    }

    /** Whether the one who acts is still within the measure of a minute. */
    public boolean admits() {
        return rate.admits("fetches of " + actors.person().value());
    }
}
