package org.tasdiq.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tasdiq.Sha256;
import org.tasdiq.identity.SealSheet;

/** The signed minutes as a sealed PDF in one language; set once and never again. */
@Entity
@IdClass(MinutesPaper.Key.class)
class MinutesPaper {
    record Key(UUID assessmentId, String language) implements Serializable {}

    @Id
    private UUID assessmentId;

    @Id
    private String language;

    @Column(columnDefinition = "longblob")
    private byte[] pdf;

    private String sha256;
    private String sealedBy;

    @Enumerated(EnumType.STRING)
    private SealSheet.Origin origin;

    private Instant sealedAt;

    protected MinutesPaper() {}

    MinutesPaper(UUID assessment, Locale language, byte[] pdf, SealSheet seal, Instant now) {
        this.assessmentId = assessment;
        this.language = language.getLanguage();
        this.pdf = pdf;
        this.sha256 = Sha256.of(pdf);
        this.sealedBy = seal.subject();
        this.origin = seal.origin();
        this.sealedAt = now;
    }

    byte[] pdf() {
        return pdf;
    }

    MinutesSheet.Paper sheet() {
        return new MinutesSheet.Paper(language, sha256, sealedBy, origin, sealedAt);
    }
}
