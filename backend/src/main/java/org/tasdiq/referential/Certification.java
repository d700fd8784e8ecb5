package org.tasdiq.referential;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.deadline.Standing;

/** A diploma or title in one frozen version; a change makes the next version. */
@Entity
class Certification {
    @Id
    private UUID id;

    private UUID institutionId;
    private String code;
    private int version;
    private String fingerprint;
    private @Nullable LocalDate validFrom;
    private String publishedBy;
    private @Nullable Instant publishedAt;
    private String note;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Wording title;

    private int level;
    private int ects;

    @Enumerated(EnumType.STRING)
    private ConsolidationRule consolidation;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "certification_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Block> blocks = new ArrayList<>();

    protected Certification() {}

    Certification(UUID institution, CertificationDraft draft, String fingerprint, int version, VersionNote published) {
        this.id = UUID.randomUUID();
        this.institutionId = institution;
        this.code = draft.code();
        this.version = version;
        this.fingerprint = fingerprint;
        this.validFrom = published.validFrom();
        this.publishedBy = published.by();
        this.publishedAt = published.at();
        this.note = published.note();
        this.title = new Wording(draft.title());
        this.level = draft.level();
        this.ects = draft.ects();
        this.consolidation = draft.consolidation();
        for (var block : draft.blocks()) blocks.add(new Block(block, blocks.size()));
    }

    boolean isFrom(String content) {
        return fingerprint.equals(content);
    }

    CertificationId id() {
        return new CertificationId(id);
    }

    int version() {
        return version;
    }

    VersionSheet versionSheet(Standing standing) {
        return new VersionSheet(id(), version, standing, new VersionNote(validFrom, publishedBy, publishedAt, note));
    }

    /** @param coming the number of a version that holds from a later day on; 0 where there is none */
    CertificationLine line(int coming) {
        var sheet = sheet();
        return new CertificationLine(
                id(),
                code,
                title.text(),
                level,
                ects,
                blocks.size(),
                (int) sheet.competencies().count(),
                version,
                coming,
                validFrom);
    }

    CertificationSheet sheet() {
        return new CertificationSheet(
                id(),
                code,
                title.text(),
                level,
                ects,
                consolidation,
                institutionId,
                version,
                blocks.stream().map(Block::sheet).toList());
    }
}
