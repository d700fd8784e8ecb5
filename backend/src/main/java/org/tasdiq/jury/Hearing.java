package org.tasdiq.jury;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** What was written down of one session, and what excuses those who did not come. */
@Entity
class Hearing {
    /** Of a member of the jury. */
    @Embeddable
    record Excuse(String reason, Instant givenAt, @Nullable Boolean accepted, String answer) {
        boolean waits() {
            return accepted == null;
        }
    }

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

    private @Nullable String excuse;
    private @Nullable Instant excuseGivenAt;
    private @Nullable String excuseAnswer;
    private @Nullable Instant excuseJudgedAt;
    private @Nullable UUID excuseJudgedBy;

    @ElementCollection
    @CollectionTable(name = "member_excuse", joinColumns = @JoinColumn(name = "hearing_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Excuse> memberExcuses = new HashMap<>();

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

    /** The candidate was recorded absent and says why; what was answered to an earlier try is over. */
    void explain(String reason, Instant now) {
        if (result != HearingResult.ABSENT) throw Refusal.conflict("jury.notAbsent");
        if (excuseWaits()) throw Refusal.conflict("jury.excuseWaits");
        excuse = reason;
        excuseGivenAt = now;
        excuseAnswer = null;
        excuseJudgedAt = null;
        excuseJudgedBy = null;
    }

    void judge(boolean accepted, String answer, PersonId by, Instant now) {
        if (!excuseWaits()) throw Refusal.conflict("jury.noExcuse");
        if (!accepted && answer.isBlank()) throw Refusal.invalid("answer", "jury.excuseAnswerMissing");
        if (accepted) result = HearingResult.EXCUSED_WITH_PROOF;
        excuseAnswer = answer;
        excuseJudgedAt = now;
        excuseJudgedBy = by.value();
    }

    boolean excuseWaits() {
        return excuseGivenAt != null && excuseJudgedAt == null;
    }

    /** Whether the member was written down as not having come, without an excuse. */
    boolean wasMissedBy(PersonId member) {
        return attended().stream().anyMatch(a -> a.person().equals(member) && a.presence() == Presence.ABSENT);
    }

    void excuse(PersonId member, String reason, Instant now) {
        if (!wasMissedBy(member)) throw Refusal.conflict("jury.notAbsent");
        memberExcuses.put(member.value(), new Excuse(reason, now, null, ""));
    }

    /** Accepted, the member counts as excused; otherwise stays absent. */
    void judge(PersonId member, boolean accepted, String answer) {
        var given = excuse(member).filter(Excuse::waits).orElseThrow(() -> Refusal.conflict("jury.noExcuse"));
        if (!accepted && answer.isBlank()) throw Refusal.invalid("answer", "jury.excuseAnswerMissing");
        memberExcuses.put(member.value(), new Excuse(given.reason(), given.givenAt(), accepted, answer));
        if (accepted) {
            attendance = attended().stream()
                    .map(a -> a.person().equals(member) ? new Attendance(member, Presence.EXCUSED, null, null) : a)
                    .toList();
        }
    }

    Optional<Excuse> excuse(PersonId member) {
        return Optional.ofNullable(memberExcuses.get(member.value()));
    }

    private List<Attendance> attended() {
        return attendance == null ? List.of() : attendance;
    }

    int number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    HearingResult result() {
        return result;
    }

    AbsenceSheet absence() {
        return new AbsenceSheet(
                heldOn,
                result,
                excuse == null ? "" : excuse,
                excuseGivenAt,
                excuseAnswer == null ? "" : excuseAnswer,
                excuseJudgedAt);
    }

    Set<PersonId> present() {
        return present.stream().map(PersonId::of).collect(Collectors.toUnmodifiableSet());
    }

    HearingSheet sheet() {
        return new HearingSheet(number, heldOn, result, present(), attended(), minutes, notes);
    }
}
