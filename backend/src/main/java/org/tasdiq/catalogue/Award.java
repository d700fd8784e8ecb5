package org.tasdiq.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** A public offer on its way to a list of learners: one person lists them, another confirms. */
@Entity
class Award {
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    private String reference;
    private UUID offerId;
    private UUID institutionId;
    private String regime;
    private int version;
    private int leastAttendance;
    private int leastScore;
    private String language;

    @Enumerated(EnumType.STRING)
    private AwardState state;

    private UUID listedBy;
    private String listedByName;
    private Instant listedAt;
    private @Nullable UUID ruledBy;
    private String ruledByName;
    private @Nullable LocalDate ruledOn;
    private String reason;

    @Version
    private int revision;

    protected Award() {}

    Award(AwardId id, String reference, OfferSheet offer, AwardTerms terms, Offer.Pen pen) {
        this.id = id.value();
        this.reference = reference;
        this.offerId = offer.id().value();
        this.institutionId = offer.institution().value();
        this.regime = offer.regime();
        this.version = offer.published();
        this.leastAttendance = terms.leastAttendance();
        this.leastScore = terms.leastScore();
        this.language = terms.language();
        this.state = AwardState.WAITING;
        this.listedBy = pen.person().value();
        this.listedByName = pen.name();
        this.listedAt = pen.at();
        this.ruledByName = "";
        this.reason = "";
    }

    /** Guards: another person, and once. */
    void rule(AwardRuling ruling, Offer.Pen pen, LocalDate today) {
        if (isListedBy(pen.person())) throw Refusal.forbidden("catalogue.award.fourEyes");
        if (state != AwardState.WAITING) throw Refusal.conflict("catalogue.award.ruled");
        var words = ruling.reason().strip();
        if (words.length() > LONGEST_REASON) throw Refusal.invalid("reason", "catalogue.tooLong", LONGEST_REASON);
        if (!ruling.confirmed() && words.isEmpty()) throw Refusal.invalid("reason", "required");
        state = ruling.confirmed() ? AwardState.ISSUING : AwardState.REFUSED;
        ruledBy = pen.person().value();
        ruledByName = pen.name();
        ruledOn = today;
        reason = words;
    }

    /** @return false when that was done before */
    boolean finish() {
        if (state != AwardState.ISSUING) return false;
        state = AwardState.ISSUED;
        return true;
    }

    boolean isListedBy(PersonId person) {
        return listedBy.equals(person.value());
    }

    AwardId id() {
        return new AwardId(id);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    String reference() {
        return reference;
    }

    String regime() {
        return regime;
    }

    int version() {
        return version;
    }

    AwardState state() {
        return state;
    }

    Locale language() {
        return Locale.of(language);
    }

    LocalDate confirmedOn() {
        if (ruledOn == null || state == AwardState.REFUSED)
            throw Refusal.unknown("award").get();
        return ruledOn;
    }

    AwardSheet sheet(Descriptor content, AwardCounts counts) {
        return new AwardSheet(
                id(),
                reference,
                offer(),
                institution(),
                regime,
                version,
                content.title(),
                new AwardTerms(leastAttendance, leastScore, language),
                state,
                new PersonId(listedBy),
                listedByName,
                listedAt,
                ruledByName,
                ruledOn,
                reason,
                counts);
    }
}
