package org.tasdiq.referential;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.CertifierId;
import org.tasdiq.Refusal;

/** The draft of the next version of a certification: one document, complete or not. */
@Entity
@Table(name = "certification_draft")
class NextVersion {
    /** More than any certification needs; a row is read and written as a whole. */
    private static final int LONGEST = 1_000_000;

    @Id
    private UUID id;

    private UUID institutionId;
    private String code;
    private int basedOn;

    @Convert(converter = CertificationDraftJson.class)
    @Column(columnDefinition = "longtext")
    private CertificationDraft content;

    private String writtenBy;
    private Instant writtenAt;

    @Version
    private int revision;

    protected NextVersion() {}

    NextVersion(CertifierId institution, CertificationDraft content, int basedOn, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.institutionId = institution.value();
        this.code = content.code();
        this.basedOn = basedOn;
        this.content = bounded(content);
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** Guards: nobody else wrote since that revision, and it stays the same certification. */
    void write(CertificationDraft next, int from, String by, Instant at) {
        requireRevision(from);
        if (!next.code().equals(code)) throw Refusal.invalid("code", "referential.codeFixed", code);
        content = bounded(next);
        writtenBy = by;
        writtenAt = at;
    }

    void requireRevision(int from) {
        if (from != revision) throw Refusal.conflict("referential.changedBy", writtenBy);
    }

    private static CertificationDraft bounded(CertificationDraft content) {
        if (content.json().length() > LONGEST) throw Refusal.invalid("file", "referential.tooBig");
        return content;
    }

    boolean isOf(CertifierId institution) {
        return institutionId.equals(institution.value());
    }

    DraftId id() {
        return new DraftId(id);
    }

    String code() {
        return code;
    }

    CertificationDraft content() {
        return content;
    }

    /** @param last the number of the version that was published last */
    DraftSheet sheet(int last) {
        return new DraftSheet(
                id(), basedOn, last, revision, content, DraftPolicy.findings(content), writtenBy, writtenAt);
    }
}
