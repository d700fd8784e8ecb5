package org.tasdiq.candidacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The form exactly as the candidate sent it, once for each sending. */
@Entity
@Table(name = "candidacy_version")
@IdClass(FrozenForm.Key.class)
class FrozenForm {
    record Key(UUID candidacyId, int number) implements Serializable {}

    @Id
    private UUID candidacyId;

    @Id
    private int number;

    @Convert(converter = ApplicationFormJson.class)
    private ApplicationForm form;

    private Instant sentAt;

    protected FrozenForm() {}

    FrozenForm(Candidacy candidacy, Instant sentAt) {
        this.candidacyId = candidacy.id().value();
        this.number = candidacy.formVersion();
        this.form = candidacy.form();
        this.sentAt = sentAt;
    }

    SentVersion sheet() {
        return new SentVersion(number, sentAt, form);
    }
}
