package org.tasdiq.referential;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.CertifierId;

/** Names the journal of an institution's certifications. */
public record ReferentialOf(UUID value) implements CaseId {
    /** The journal of the skills that all institutions share. */
    static final ReferentialOf ESCO = named("esco");
    /** The journal of the crosswalks, which they share too. */
    static final ReferentialOf FRAMEWORKS = named("frameworks");

    static ReferentialOf of(CertifierId institution) {
        return named(institution.value().toString());
    }

    private static ReferentialOf named(String name) {
        return new ReferentialOf(UUID.nameUUIDFromBytes(("referential " + name).getBytes(StandardCharsets.UTF_8)));
    }
}
