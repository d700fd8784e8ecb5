package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** Somebody who may be called to sit on juries of one institution. */
@Entity
@IdClass(Juror.Key.class)
class Juror {
    record Key(UUID personId, UUID institutionId) implements Serializable {}

    @Id
    private UUID personId;

    @Id
    private UUID institutionId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    private boolean woman;

    @Convert(converter = JurorProfileJson.class)
    private JurorProfile profile;

    @Convert(converter = Lines.class)
    private List<String> qualifiedFor;

    @Convert(converter = Lines.class)
    private List<String> languages;

    private @Nullable Instant inactiveSince;
    private String inactiveReason;

    @Version
    private long version;

    protected Juror() {}

    Juror(PersonId person, InstitutionId institution) {
        this.personId = person.value();
        this.institutionId = institution.value();
        this.inactiveReason = "";
    }

    void deactivate(String reason, Instant now) {
        inactiveReason = reason;
        inactiveSince = now;
    }

    void activate() {
        inactiveReason = "";
        inactiveSince = null;
    }

    /** @param today where the register is kept */
    void write(JurorEntry entry, String name, LocalDate today) {
        this.profile = entry.profile().checked(entry.quality(), today);
        this.name = name;
        this.quality = entry.quality();
        this.woman = entry.woman();
        this.qualifiedFor = entry.qualifiedFor().stream().sorted().toList();
        this.languages = entry.languages().stream().sorted().toList();
    }

    JurorSheet sheet() {
        return new JurorSheet(
                new PersonId(personId),
                name,
                new InstitutionId(institutionId),
                quality,
                woman,
                profile,
                qualifiedFor.stream().collect(Collectors.toUnmodifiableSet()),
                languages.stream().collect(Collectors.toUnmodifiableSet()),
                inactiveReason,
                version);
    }
}
