package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;

/** Somebody who may be called to sit on juries of one institution. */
@Entity
class Juror {
    @Id
    private UUID personId;

    private String name;
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    private boolean woman;
    private String discipline;
    private String employer;

    @Convert(converter = Lines.class)
    private List<String> pastEmployers;

    @Convert(converter = Lines.class)
    private List<String> qualifiedFor;

    @Convert(converter = Lines.class)
    private List<String> languages;

    @Version
    private long version;

    protected Juror() {}

    Juror(PersonId person) {
        this.personId = person.value();
    }

    void write(JurorEntry entry, String name) {
        if (entry.discipline().isBlank()) throw Refusal.invalid("discipline", "required");
        if (entry.quality() == Quality.PROFESSIONAL && entry.employer().isBlank()) {
            throw Refusal.invalid("employer", "required");
        }
        this.name = name;
        this.institutionId = entry.institution().value();
        this.quality = entry.quality();
        this.woman = entry.woman();
        this.discipline = entry.discipline().strip();
        this.employer = entry.employer().strip();
        this.pastEmployers = entry.pastEmployers();
        this.qualifiedFor = entry.qualifiedFor().stream()
                .map(c -> c.value().toString())
                .sorted()
                .toList();
        this.languages = entry.languages().stream().sorted().toList();
    }

    JurorSheet sheet() {
        return new JurorSheet(
                new PersonId(personId),
                name,
                new InstitutionId(institutionId),
                quality,
                woman,
                discipline,
                employer,
                pastEmployers,
                qualifiedFor.stream()
                        .map(c -> new CertificationId(UUID.fromString(c)))
                        .collect(Collectors.toUnmodifiableSet()),
                languages.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
