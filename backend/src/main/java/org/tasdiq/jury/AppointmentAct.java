package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasdiq.identity.PersonId;

/** The appointment as an administrative act; never changed, a replacement makes a further one. */
@Entity
class AppointmentAct {
    @Id
    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Jury jury;

    private UUID checkId;
    private String firstNumber;

    @Convert(converter = Lines.class)
    private List<String> joined;

    private UUID appointedBy;
    private Instant madeAt;

    protected AppointmentAct() {}

    AppointmentAct(
            String number,
            Jury jury,
            CompositionCheck check,
            String first,
            Set<PersonId> joined,
            PersonId by,
            Instant now) {
        this.number = number;
        this.jury = jury;
        this.checkId = check.id();
        this.firstNumber = first;
        this.joined = joined.stream().map(p -> p.value().toString()).sorted().toList();
        this.appointedBy = by.value();
        this.madeAt = now;
    }

    String number() {
        return number;
    }

    Jury jury() {
        return jury;
    }

    boolean seated(PersonId person) {
        return joined.contains(person.value().toString());
    }

    ActSheet sheet() {
        return new ActSheet(number, jury.round(), madeAt, firstNumber);
    }
}
