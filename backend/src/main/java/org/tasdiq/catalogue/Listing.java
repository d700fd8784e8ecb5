package org.tasdiq.catalogue;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the catalogue as the approvals want it: what is adopted comes in, what is withdrawn stays and says so. */
@Component
class Listing {
    private final EntryRepository entries;
    private final Clock clock;

    Listing(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void publish(OfferSheet offer) {
        var at = clock.instant();
        entries.findById(offer.id().value())
                .ifPresentOrElse(entry -> entry.take(offer, at), () -> entries.save(new Entry(offer, at)));
    }

    void withdraw(OfferSheet offer) {
        entries.findById(offer.id().value()).ifPresent(entry -> entry.withdraw(offer.withdrawnFor(), clock.instant()));
    }
}
