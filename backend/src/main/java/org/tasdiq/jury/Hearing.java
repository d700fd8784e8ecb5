package org.tasdiq.jury;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** What was written down of one session. */
@Entity
class Hearing {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Jury jury;

    private int number;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private HearingResult result;

    @Convert(converter = Lines.class)
    private List<String> present;

    @Convert(converter = AttendanceJson.class)
    private @Nullable List<Attendance> attendance;

    private int minutes;
    private String notes;
    private UUID recordedBy;
    private Instant recordedAt;

    protected Hearing() {}

    Hearing(Jury jury, int number, LocalDate heldOn, HearingRecord record, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.jury = jury;
        this.number = number;
        this.heldOn = heldOn;
        this.result = record.result();
        this.present =
                record.sat().stream().map(p -> p.value().toString()).sorted().toList();
        this.attendance = record.kept();
        this.minutes = record.minutes();
        this.notes = record.notes().strip();
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    HearingResult result() {
        return result;
    }

    Set<PersonId> present() {
        return present.stream().map(PersonId::of).collect(Collectors.toUnmodifiableSet());
    }

    HearingSheet sheet() {
        return new HearingSheet(
                number, heldOn, result, present(), attendance == null ? List.of() : attendance, minutes, notes);
    }
}
