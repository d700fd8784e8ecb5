package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.identity.PersonId;

/** One member's signature under the frozen minutes. */
@Entity
@IdClass(MinutesSignature.Key.class)
class MinutesSignature {
    record Key(UUID assessmentId, UUID personId) implements Serializable {}

    @Id
    private UUID assessmentId;

    @Id
    private UUID personId;

    private String name;
    private String minutesSha256;
    private Instant signedAt;

    protected MinutesSignature() {}

    MinutesSignature(UUID assessment, PersonId person, String name, FrozenMinutes minutes, Instant now) {
        this.assessmentId = assessment;
        this.personId = person.value();
        this.name = name;
        this.minutesSha256 = minutes.sha256();
        this.signedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MinutesSheet.Signature sheet() {
        return new MinutesSheet.Signature(person(), name, signedAt);
    }
}
