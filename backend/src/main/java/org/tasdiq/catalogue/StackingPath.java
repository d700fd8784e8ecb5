package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;

/** One version of the way from micro-credentials to a larger certificate; once it is published it is never changed. */
@Entity
class StackingPath {
    private static final int LONGEST = 200_000;

    @Id
    private UUID id;

    private UUID pathId;
    private int number;
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private PathStatus status;

    @Convert(converter = PathJson.class)
    @Column(columnDefinition = "longtext")
    private PathContent content;

    /** What the list of paths sorts and searches by; taken from the content. */
    private String nameFr;

    private String nameAr;
    private String nameEn;
    private String writtenBy;
    private Instant writtenAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawnFor;

    @Version
    private int revision;

    protected StackingPath() {}

    StackingPath(PathId path, int number, InstitutionId institution, PathContent content, Offer.Pen pen) {
        this.id = UUID.randomUUID();
        this.pathId = path.value();
        this.number = number;
        this.institutionId = institution.value();
        this.status = PathStatus.DRAFT;
        this.withdrawnFor = "";
        take(content, pen);
    }

    /** Guards: it is a draft, and nobody else wrote since that revision. */
    void write(PathContent next, int from, Offer.Pen pen) {
        requireDraft(from);
        take(next, pen);
    }

    private void take(PathContent next, Offer.Pen pen) {
        if (next.toString().length() > LONGEST) throw Refusal.invalid("parts", "catalogue.path.tooBig");
        content = next;
        nameFr = next.name().fr();
        nameAr = next.name().ar();
        nameEn = next.name().en();
        writtenBy = pen.name();
        writtenAt = pen.at();
    }

    void requireDraft(int from) {
        requireDraft();
        if (from != revision) throw Refusal.conflict("catalogue.path.changedBy", writtenBy);
    }

    void requireDraft() {
        if (status != PathStatus.DRAFT) throw Refusal.conflict("catalogue.path.frozen");
    }

    void publish(Instant at) {
        status = PathStatus.PUBLISHED;
        publishedAt = at;
    }

    void replace() {
        status = PathStatus.REPLACED;
    }

    void withdraw(String why, Instant at) {
        status = PathStatus.WITHDRAWN;
        withdrawnFor = why;
        withdrawnAt = at;
    }

    PathId path() {
        return new PathId(pathId);
    }

    int number() {
        return number;
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    PathStatus status() {
        return status;
    }

    PathContent content() {
        return content;
    }

    PathSheet sheet(int published, List<PathAdvice> advice) {
        return new PathSheet(
                path(),
                institution(),
                number,
                published,
                status,
                content,
                advice,
                revision,
                writtenBy,
                writtenAt,
                publishedAt,
                withdrawnAt,
                withdrawnFor);
    }

    PublishedPath published() {
        return new PublishedPath(path(), institution(), number, content);
    }
}
