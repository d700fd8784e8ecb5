package org.tasdiq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.notification.LetterTemplates.Page;

/** A letter as it was written; its words never change, its PDF is set once from them. */
@Entity
class Letter {
    @Id
    private UUID id;

    private String number;
    private UUID institutionId;
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int round;
    private UUID personId;
    private String detail;
    private String language;
    private int wordingVersion;
    private String title;

    @Column(columnDefinition = "longtext")
    private String xhtml;

    @Column(columnDefinition = "longblob")
    private byte @Nullable [] pdf;

    private @Nullable String sha256;

    private Instant createdAt;

    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable String fault;

    protected Letter() {}

    /** @param wordingVersion of the institution's words; 0 for those shipped */
    Letter(UUID id, String number, LetterDraft draft, int wordingVersion, Page page, Instant createdAt) {
        this.id = id;
        this.number = number;
        this.institutionId = draft.institution().id().value();
        this.fileId = draft.file().value();
        this.kind = draft.kind();
        this.round = draft.round();
        this.personId = draft.to().id().value();
        this.detail = draft.detail();
        this.language = draft.to().language().toLanguageTag();
        this.wordingVersion = wordingVersion;
        this.title = page.title();
        this.xhtml = page.xhtml();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    UUID personId() {
        return personId;
    }

    LetterKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    Instant createdAt() {
        return createdAt;
    }

    String xhtml() {
        return xhtml;
    }

    byte @Nullable [] pdf() {
        return pdf;
    }
}
