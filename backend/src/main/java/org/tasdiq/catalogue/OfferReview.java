package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** What was found when an offer was looked at, before the council or a year later; never changed. */
@Entity
class OfferReview {
    static final int LONGEST_NOTE = 4000;

    @Id
    private UUID id;

    private UUID offerId;
    private int version;
    private String outcome;
    private String note;

    @Convert(converter = RemarksJson.class)
    @Column(columnDefinition = "longtext")
    private List<QualityRuling.Remark> remarks;

    private String reviewedBy;
    private @Nullable UUID reviewerId;
    private Instant reviewedAt;

    protected OfferReview() {}

    OfferReview(Offer offer, String outcome, String note, List<QualityRuling.Remark> remarks, Offer.Pen pen) {
        this.id = UUID.randomUUID();
        this.offerId = offer.id().value();
        this.version = offer.version();
        this.outcome = outcome;
        this.note = note;
        this.remarks = remarks;
        this.reviewedBy = pen.name();
        this.reviewerId = pen.person().value();
        this.reviewedAt = pen.at();
    }

    /** What may be kept as the note of one. */
    static String note(String words) {
        var note = words.strip();
        if (note.length() > LONGEST_NOTE) throw Refusal.invalid("note", "catalogue.tooLong", LONGEST_NOTE);
        return note;
    }

    ReviewSheet sheet() {
        return new ReviewSheet(version, outcome, note, remarks, reviewedBy, reviewedAt);
    }
}
