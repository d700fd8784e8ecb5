package org.tasdiq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** The words of an institution for one kind of letter in one language, in one version; never changed. */
@Entity
class LetterWording {
    @Id
    private UUID id;

    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String language;
    private int version;

    @Convert(converter = PassagesJson.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> passages;

    private String note;
    private UUID writtenBy;
    private Instant writtenAt;

    protected LetterWording() {}

    LetterWording(
            InstitutionId institution,
            LetterKind kind,
            Locale language,
            WordingDraft draft,
            PersonId writtenBy,
            Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.institutionId = institution.value();
        this.kind = kind;
        this.language = language.getLanguage();
        this.version = draft.from() + 1;
        this.passages = draft.passages();
        this.note = draft.note();
        this.writtenBy = writtenBy.value();
        this.writtenAt = writtenAt;
    }

    LetterKind kind() {
        return kind;
    }

    String language() {
        return language;
    }

    int version() {
        return version;
    }

    Map<String, String> passages() {
        return passages;
    }

    WordingLine line(Locale spoken) {
        return new WordingLine(kind, spoken, version, passages.size(), writtenAt);
    }

    /** @param name of who wrote it */
    WordingVersion sheet(String name) {
        return new WordingVersion(version, passages, note, name, writtenAt);
    }

    PersonId writtenBy() {
        return new PersonId(writtenBy);
    }
}
