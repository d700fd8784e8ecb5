package org.tasdiq.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** An agreement with a partner; ended, it stays as what earlier decisions rest on. */
@Entity
class Partnership {
    @Id
    private UUID id;

    private UUID institutionId;
    private String issuer;
    private String issuerName;
    private String credential;
    private String certification;

    @Convert(converter = CodesJson.class)
    @Column(columnDefinition = "longtext")
    private Set<String> competencies;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String act;
    private @Nullable UUID writerId;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private int revision;

    protected Partnership() {}

    Partnership(
            InstitutionId institution,
            PartnershipDraft draft,
            LocalDate since,
            PersonId writer,
            String writtenBy,
            Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.institutionId = institution.value();
        this.issuer = draft.issuer();
        this.issuerName = draft.issuerName();
        this.credential = draft.credential();
        this.certification = draft.certification();
        this.competencies = draft.competencies();
        this.validFrom = since;
        this.validUntil = draft.until();
        this.act = draft.act();
        this.writerId = writer.value();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** @return false when it was over before */
    boolean end(LocalDate on) {
        if (validUntil != null && !validUntil.isAfter(on)) return false;
        validUntil = on;
        return true;
    }

    /** One that was written before persons were kept is known by a name alone. */
    boolean isBy(Actor actor) {
        if (writerId == null) return writtenBy.equals(actor.name());
        var person = actor.person();
        return person != null && writerId.equals(person.value());
    }

    PartnershipId id() {
        return new PartnershipId(id);
    }

    String issuer() {
        return issuer;
    }

    PartnershipSheet sheet(LocalDate today) {
        boolean holds = !validFrom.isAfter(today) && (validUntil == null || !validUntil.isBefore(today));
        return new PartnershipSheet(
                id(),
                new InstitutionId(institutionId),
                new PartnershipDraft(
                        issuer, issuerName, credential, certification, competencies, validFrom, validUntil, act),
                holds,
                writtenBy,
                writtenAt);
    }
}
