package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.IdSet;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonId;

/** An institution's micro-credential on its way into the catalogue, and there. */
@Entity
class Offer {
    /** More than any descriptor needs; a row is read and written as a whole. */
    private static final int LONGEST = 400_000;

    @Id
    private UUID id;

    private String reference;
    private UUID institutionId;
    private String regime;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    @Convert(converter = DescriptorJson.class)
    @Column(columnDefinition = "longtext")
    private Descriptor content;

    /** What the list of offers sorts and filters by; taken from the content. */
    private String titleFr;

    private String titleAr;
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private @Nullable StudyField area;

    private @Nullable Integer eqf;
    private @Nullable Integer hours;
    private @Nullable BigDecimal credits;

    @Convert(converter = IdSet.class)
    @Column(columnDefinition = "longtext")
    private Set<UUID> authors;

    private int sentVersion;
    private int checkedVersion;
    private int publishedVersion;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawnFor;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private int revision;

    protected Offer() {}

    Offer(OfferId id, String reference, InstitutionSheet institution, Pen pen, Descriptor content) {
        this.id = id.value();
        this.reference = reference;
        this.institutionId = institution.id().value();
        this.regime = institution.regime();
        this.status = OfferStatus.DRAFT;
        this.authors = Set.of();
        this.withdrawnFor = "";
        take(content, pen);
    }

    /** Who writes, and when. */
    record Pen(PersonId person, String name, Instant at) {
        static Pen of(Actors actors, Clock clock) {
            return new Pen(actors.person(), actors.current().name(), clock.instant());
        }
    }

    /** Guards: its authors have it in hand, and nobody else wrote since that revision. */
    void write(Descriptor next, int from, Pen pen) {
        requireWritable();
        requireRevision(from);
        take(next, pen);
    }

    private void take(Descriptor next, Pen pen) {
        if (next.toString().length() > LONGEST)
            throw Refusal.invalid(DescriptorField.LEARNING_OUTCOMES.id(), "catalogue.tooBig");
        content = next;
        titleFr = next.title().fr();
        titleAr = next.title().ar();
        titleEn = next.title().en();
        area = next.about().area();
        eqf = next.level().eqf();
        hours = next.workload().hours();
        credits = next.workload().credits();
        var all = new HashSet<>(authors);
        all.add(pen.person().value());
        authors = Set.copyOf(all);
        writtenBy = pen.name();
        writtenAt = pen.at();
    }

    void requireRevision(int from) {
        if (from != revision) throw Refusal.conflict("catalogue.changedBy", writtenBy);
    }

    private void requireWritable() {
        if (!status.isWritable()) throw Refusal.conflict("catalogue.notWritable");
    }

    void require(OfferStatus wanted) {
        if (status != wanted) throw Refusal.conflict("catalogue.elsewhere");
    }

    /** @return the number of the version that is sent */
    int submit(OfferStatus from) {
        require(from);
        status = OfferStatus.SUBMITTED;
        return ++sentVersion;
    }

    /** @return false when that was done before */
    boolean check(boolean complete) {
        if (status != OfferStatus.SUBMITTED || checkedVersion == sentVersion) return false;
        checkedVersion = sentVersion;
        status = complete ? OfferStatus.IN_REVIEW : OfferStatus.IN_CORRECTION;
        return true;
    }

    /** Guards: nobody judges what they wrote. What is public stays so when its revision is rejected. */
    void review(QualityRuling.Outcome outcome, PersonId by) {
        require(OfferStatus.IN_REVIEW);
        requireForeign(by);
        status = switch (outcome) {
            case ACCEPTED -> OfferStatus.IN_COUNCIL;
            case CORRECTION -> OfferStatus.IN_CORRECTION;
            case REJECTED -> wasPublished() ? OfferStatus.PUBLISHED : OfferStatus.REJECTED;
        };
    }

    /** Guards: not one of its authors. */
    void requireForeign(PersonId by) {
        if (isBy(by)) throw Refusal.forbidden("catalogue.ownWork");
    }

    boolean isBy(PersonId person) {
        return authors.contains(person.value());
    }

    /** A revision that is not adopted leaves what is public as it was; one that is takes its place at once. */
    VoteOutcome vote(boolean adopted, @Nullable LocalDate from, @Nullable LocalDate until) {
        require(OfferStatus.IN_COUNCIL);
        if (adopted) {
            if (!wasPublished()) validFrom = from;
            validUntil = until;
            status = OfferStatus.ADOPTED;
            return VoteOutcome.ADOPTED;
        }
        status = wasPublished() ? OfferStatus.PUBLISHED : OfferStatus.REJECTED;
        return wasPublished() ? VoteOutcome.KEPT : VoteOutcome.REJECTED;
    }

    /** @return false when that was done before */
    boolean publish(Instant at) {
        if (status != OfferStatus.ADOPTED) return false;
        publishedVersion = sentVersion;
        publishedAt = at;
        status = OfferStatus.PUBLISHED;
        return true;
    }

    /** What is public stays so until the revision is adopted. */
    void beginRevision() {
        require(OfferStatus.PUBLISHED);
        status = OfferStatus.IN_CORRECTION;
    }

    /** Guards: its authors have it in hand. It says again what is public. */
    void dropRevision(Descriptor published, Pen pen) {
        require(OfferStatus.IN_CORRECTION);
        take(published, pen);
        status = OfferStatus.PUBLISHED;
    }

    void reviewAgain(ReviewOutcome outcome, String why, PersonId by, Instant at) {
        require(OfferStatus.PUBLISHED);
        requireForeign(by);
        switch (outcome) {
            case KEPT -> {}
            case REVISION -> status = OfferStatus.IN_CORRECTION;
            case WITHDRAWN -> end(why, at);
        }
    }

    void withdraw(String why, Instant at) {
        if (status == OfferStatus.DRAFT) throw Refusal.conflict("catalogue.draftIsDiscarded");
        if (status.isOver()) throw Refusal.conflict("catalogue.over");
        end(why, at);
    }

    private void end(String why, Instant at) {
        status = OfferStatus.WITHDRAWN;
        withdrawnFor = why;
        withdrawnAt = at;
    }

    OfferId id() {
        return new OfferId(id);
    }

    String reference() {
        return reference;
    }

    String regime() {
        return regime;
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    OfferStatus status() {
        return status;
    }

    Descriptor content() {
        return content;
    }

    int version() {
        return sentVersion;
    }

    boolean wasPublished() {
        return publishedVersion > 0;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    OfferSheet sheet() {
        return new OfferSheet(
                id(),
                reference,
                institution(),
                regime,
                status,
                content,
                revision,
                sentVersion,
                publishedVersion,
                validFrom,
                validUntil,
                publishedAt,
                withdrawnAt,
                withdrawnFor,
                writtenBy,
                writtenAt,
                DescriptorPolicy.check(content));
    }
}
