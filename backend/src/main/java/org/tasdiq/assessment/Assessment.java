package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

/** The assessment of one file by the jury of one round. */
@Entity
class Assessment {
    @Id
    private UUID id;

    private UUID candidacyId;
    private int round;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private @Nullable Instant sealedAt;
    private @Nullable Instant deliberatedAt;
    private @Nullable String minutes;
    private @Nullable String minutesSha256;
    private @Nullable Instant signedAt;

    @Version
    private long version;

    protected Assessment() {}

    Assessment(CandidacyId file, int round) {
        this.id = UUID.randomUUID();
        this.candidacyId = file.value();
        this.round = round;
        this.status = AssessmentStatus.SCORING;
    }

    /** The jury is summoned, for the first time or again: with a member who has not sealed, the marks close. */
    void score() {
        if (isDeliberated()) throw Refusal.conflict("assessment.alreadyDeliberated");
        status = AssessmentStatus.SCORING;
    }

    void suspend() {
        if (!isDeliberated()) status = AssessmentStatus.SUSPENDED;
    }

    void deliberate(FrozenMinutes frozen, Instant now) {
        requireToDeliberate();
        status = AssessmentStatus.DELIBERATED;
        deliberatedAt = now;
        minutes = frozen.json();
        minutesSha256 = frozen.sha256();
    }

    void requireToDeliberate() {
        if (isDeliberated()) throw Refusal.conflict("assessment.alreadyDeliberated");
        if (status != AssessmentStatus.SEALED) throw Refusal.conflict("assessment.marksSealed");
    }

    void sign(Instant now) {
        if (status != AssessmentStatus.DELIBERATED) throw Refusal.conflict("assessment.notToSign");
        status = AssessmentStatus.SIGNED;
        signedAt = now;
    }

    /** The minutes are not adopted: the marks stay open, and the jury decides once more. */
    void reopen() {
        if (status != AssessmentStatus.DELIBERATED) throw Refusal.conflict("assessment.notToSign");
        status = AssessmentStatus.SEALED;
        deliberatedAt = null;
        minutes = null;
        minutesSha256 = null;
    }

    /** Those who remain may not decide: what was written down counts no more, and the marks close until a jury sits again. */
    void setAside() {
        status = AssessmentStatus.SUSPENDED;
        deliberatedAt = null;
        minutes = null;
        minutesSha256 = null;
    }

    FrozenMinutes minutes() {
        if (minutes == null || minutesSha256 == null)
            throw Refusal.unknown("minutes").get();
        return new FrozenMinutes(minutes, minutesSha256);
    }

    /** Whether the jury may see the marks of all. */
    boolean isOpen() {
        return status.isOpen();
    }

    boolean isDeliberated() {
        return status == AssessmentStatus.DELIBERATED || status == AssessmentStatus.SIGNED;
    }

    UUID id() {
        return id;
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    int round() {
        return round;
    }

    AssessmentStatus status() {
        return status;
    }
}
