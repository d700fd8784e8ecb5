package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.ProofMeans;

/** One member's signature under the frozen minutes, or refusal to sign them. */
@Entity
@IdClass(MinutesSignature.Key.class)
class MinutesSignature {
    record Key(UUID assessmentId, String minutesSha256, UUID personId) implements Serializable {}

    @Id
    private UUID assessmentId;

    @Id
    private String minutesSha256;

    @Id
    private UUID personId;

    private String name;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private ProofMeans means;

    private String refusal;

    protected MinutesSignature() {}

    /** @param refusal why the member does not sign; empty for a signature */
    MinutesSignature(
            UUID assessment,
            Minutes.Member member,
            FrozenMinutes minutes,
            ProofMeans means,
            String refusal,
            Instant now) {
        this.assessmentId = assessment;
        this.personId = member.person().value();
        this.name = member.name();
        this.minutesSha256 = minutes.sha256();
        this.means = means;
        this.refusal = refusal;
        this.signedAt = now;
    }

    MinutesSheet.Signature sheet() {
        return new MinutesSheet.Signature(new PersonId(personId), name, signedAt, means, refusal);
    }
}
