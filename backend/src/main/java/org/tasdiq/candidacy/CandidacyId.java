package org.tasdiq.candidacy;

import java.util.UUID;
import org.tasdiq.CaseId;

/** Names one VAE file. */
public record CandidacyId(UUID value) implements CaseId {
    public static CandidacyId of(String text) {
        return new CandidacyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
