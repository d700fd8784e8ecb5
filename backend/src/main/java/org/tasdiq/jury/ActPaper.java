package org.tasdiq.jury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of an act in one language, frozen with the appointment; its PDF is set once from them. */
@Entity
@IdClass(ActPaper.Key.class)
class ActPaper {
    record Key(String number, String language) implements Serializable {
        static Key of(String number, Locale language) {
            return new Key(number, language.getLanguage());
        }
    }

    @Id
    private String number;

    @Id
    private String language;

    @Column(columnDefinition = "longtext")
    private String xhtml;

    @Column(columnDefinition = "longblob")
    private byte @Nullable [] pdf;

    private @Nullable String sha256;

    protected ActPaper() {}

    ActPaper(String number, Locale language, String xhtml) {
        this.number = number;
        this.language = language.getLanguage();
        this.xhtml = xhtml;
    }

    String xhtml() {
        return xhtml;
    }

    byte @Nullable [] pdf() {
        return pdf;
    }
}
