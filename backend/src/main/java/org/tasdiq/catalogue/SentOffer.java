package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One version of an offer as it was sent; never changed. */
@Entity
class SentOffer {
    @Id
    private UUID id;

    private UUID offerId;
    private int number;

    @Convert(converter = DescriptorJson.class)
    @Column(columnDefinition = "longtext")
    private Descriptor content;

    private String sentBy;
    private Instant sentAt;

    protected SentOffer() {}

    SentOffer(Offer offer, Offer.Pen pen) {
        this.id = UUID.randomUUID();
        this.offerId = offer.id().value();
        this.number = offer.version();
        this.content = offer.content();
        this.sentBy = pen.name();
        this.sentAt = pen.at();
    }

    Descriptor content() {
        return content;
    }

    SentSheet sheet() {
        return new SentSheet(number, content, sentBy, sentAt);
    }
}
