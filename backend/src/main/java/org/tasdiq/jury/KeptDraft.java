package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.JsonText;
import org.tasdiq.identity.PersonId;
import tools.jackson.core.type.TypeReference;

/** What the secretary has chosen for a jury and not yet sent to the authority. */
@Entity
class KeptDraft {
    @Id
    private UUID juryId;

    @Convert(converter = DraftJson.class)
    private JuryDraft draft;

    private UUID savedBy;
    private Instant savedAt;

    @Version
    private @Nullable Long version;

    protected KeptDraft() {}

    KeptDraft(UUID jury) {
        this.juryId = jury;
    }

    void write(JuryDraft chosen, PersonId by, Instant now) {
        draft = chosen;
        savedBy = by.value();
        savedAt = now;
    }

    JuryDraft draft() {
        return draft;
    }

    @Converter
    static class DraftJson extends JsonText<JuryDraft> {
        DraftJson() {
            super(new TypeReference<>() {});
        }
    }
}
