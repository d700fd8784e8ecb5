package org.tasdiq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;

/** A message in one person's mailbox; the same occasion never fills it twice. */
@Entity
class Message {
    @Id
    private UUID id;

    private UUID personId;
    private UUID fileId;
    private String kind;
    private int round;
    private String detail;
    private String language;
    private String title;

    @Column(columnDefinition = "longtext")
    private String text;

    private String link;
    private @Nullable UUID letterId;

    @Column(columnDefinition = "longtext")
    private @Nullable String calendar;

    private boolean byLink;
    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Message() {}

    Message(UUID id, MessageDraft draft, String title, String text, Instant createdAt) {
        this.id = id;
        this.personId = draft.to().id().value();
        this.fileId = draft.file().value();
        this.kind = draft.kind();
        this.round = draft.round();
        this.detail = draft.detail();
        this.language = draft.to().language().toLanguageTag();
        this.title = title;
        this.text = text;
        this.link = draft.link();
        this.letterId = draft.letter();
        this.calendar = draft.calendar();
        this.byLink = draft.byLink();
        this.createdAt = createdAt;
    }

    void read(Instant at) {
        if (readAt == null) readAt = at;
    }

    /** Goes by mail only, with a link that opens without an account; {@link #personId} names what the link is for. */
    boolean byLink() {
        return byLink;
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    CandidacyId file() {
        return new CandidacyId(fileId);
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    UUID letterId() {
        return letterId;
    }

    @Nullable
    String calendar() {
        return calendar;
    }

    MessageSheet sheet() {
        return new MessageSheet(
                new MessageId(id),
                fileId,
                kind,
                Locale.forLanguageTag(language),
                title,
                text,
                link,
                letterId == null ? null : new LetterId(letterId),
                calendar != null,
                createdAt,
                readAt);
    }
}
