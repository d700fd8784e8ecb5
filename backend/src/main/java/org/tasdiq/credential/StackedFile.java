package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PublishedPath;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/** The last file somebody began for the certificate of a path, and the credentials that go with it. */
@Entity
class StackedFile {
    @Id
    private UUID id;

    private @Nullable Integer number;
    private @Nullable UUID fileId;

    @Convert(converter = CarriedJson.class)
    @Column(columnDefinition = "longtext")
    private List<CarriedCredential> papers;

    @Version
    private long version;

    protected StackedFile() {}

    static UUID id(PersonId person, PathId path) {
        return UUID.nameUUIDFromBytes((person.value() + " " + path.value()).getBytes(StandardCharsets.UTF_8));
    }

    void begin(PublishedPath path, CandidacyId file, List<CarriedCredential> with) {
        number = path.version();
        fileId = file.value();
        papers = List.copyOf(with);
    }

    void handedIn(int place, EvidenceId as) {
        var all = new ArrayList<>(papers);
        all.set(place, all.get(place).as(as));
        papers = List.copyOf(all);
    }

    UUID id() {
        return id;
    }

    List<CarriedCredential> papers() {
        return papers;
    }
}
