package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.JsonText;
import tools.jackson.core.type.TypeReference;

/** One answer of the decision table about a jury, with what was asked and which version answered; never changed. */
@Entity
class CompositionCheck {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Jury jury;

    @Enumerated(EnumType.STRING)
    private CheckOccasion occasion;

    private Instant checkedAt;
    private boolean lawful;

    @Convert(converter = CompositionJson.class)
    private Composition composition;

    private int tableVersion;

    @Convert(converter = VerdictJson.class)
    private CompositionVerdict verdict;

    protected CompositionCheck() {}

    CompositionCheck(
            Jury jury, CheckOccasion occasion, Composition composition, CompositionVerdict verdict, Instant now) {
        this.id = UUID.randomUUID();
        this.jury = jury;
        this.occasion = occasion;
        this.checkedAt = now;
        this.lawful = verdict.isLawful();
        this.composition = composition;
        this.tableVersion = verdict.version();
        this.verdict = verdict;
    }

    /** Asked the same, the same version of the table answered the same. */
    boolean repeats(CompositionCheck other) {
        return composition.equals(other.composition) && verdict.equals(other.verdict);
    }

    UUID id() {
        return id;
    }

    UUID jury() {
        return jury.id();
    }

    CheckOccasion occasion() {
        return occasion;
    }

    Composition composition() {
        return composition;
    }

    CompositionVerdict verdict() {
        return verdict;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    CheckSheet sheet() {
        return new CheckSheet(jury.round(), occasion, checkedAt, composition, verdict);
    }

    @Converter
    static class CompositionJson extends JsonText<Composition> {
        CompositionJson() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class VerdictJson extends JsonText<CompositionVerdict> {
        VerdictJson() {
            super(new TypeReference<>() {});
        }
    }
}
