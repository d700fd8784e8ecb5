package org.tasdiq.jury;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** The jury of one file in one round. */
@Entity
class Jury {
    @Id
    private UUID id;

    private UUID candidacyId;
    private int round;

    @Enumerated(EnumType.STRING)
    private JuryStatus status;

    @BatchSize(size = 200)
    @OneToMany(mappedBy = "jury", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name, id")
    private List<Seat> seats = new ArrayList<>();

    @BatchSize(size = 200)
    @OneToMany(mappedBy = "jury", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Hearing> hearings = new ArrayList<>();

    private @Nullable UUID presidentId;
    private @Nullable UUID proposedPresidentId;
    private @Nullable UUID appointedBy;
    private @Nullable Instant appointedAt;
    private @Nullable LocalDate sessionDate;
    private @Nullable LocalTime sessionStart;
    private int slotMinutes;
    private String place;
    private String videoLink;
    private String lateReason;
    private @Nullable Instant convenedAt;

    @Version
    private long version;

    protected Jury() {}

    Jury(CandidacyId file, int round) {
        this.id = UUID.randomUUID();
        this.candidacyId = file.value();
        this.round = round;
        this.status = JuryStatus.OPEN;
        this.place = "";
        this.videoLink = "";
        this.lateReason = "";
    }

    /** Replaces the proposal that waits; those who sit stay: a member leaves by recusal only. */
    void propose(List<JurorSheet> members, PersonId president, Set<PersonId> qualified) {
        if (!status.isChangeable()) throw Refusal.conflict("jury.notAppointable");
        var wanted = members.stream().map(JurorSheet::person).collect(Collectors.toSet());
        if (!wanted.containsAll(members())) throw Refusal.invalid("members", "jury.memberDropped");
        if (presidentId != null && !presidentId.equals(president.value())) {
            throw Refusal.invalid("president", "jury.presidentStays");
        }
        seats.removeIf(s -> s.status() == SeatStatus.PROPOSED && !wanted.contains(s.person()));
        members.stream()
                .filter(m -> seat(m.person()).isEmpty())
                .forEach(m -> seats.add(new Seat(this, m, qualified.contains(m.person()))));
        proposedPresidentId = president.value();
    }

    /** @return the members who joined by this appointment */
    Set<PersonId> appoint(PersonId by, Instant now) {
        if (proposedPresidentId == null) throw Refusal.conflict("jury.notProposed");
        if (!status.isChangeable()) throw Refusal.conflict("jury.notAppointable");
        var joined = people(s -> s.status() == SeatStatus.PROPOSED);
        seats.forEach(Seat::appoint);
        presidentId = proposedPresidentId;
        proposedPresidentId = null;
        appointedBy = by.value();
        appointedAt = now;
        if (awaitsAppointment()) status = JuryStatus.APPOINTED;
        return joined;
    }

    /** The process stands at the appointment, not at a later step. */
    boolean awaitsAppointment() {
        return status == JuryStatus.OPEN || status == JuryStatus.BROKEN;
    }

    void schedule(SessionPlan plan) {
        if (status != JuryStatus.APPOINTED) throw Refusal.conflict("jury.notToSchedule");
        sit(plan);
        status = JuryStatus.SCHEDULED;
    }

    /** Another day, hour or place; the marks and the step of the process stay. */
    void move(SessionPlan plan) {
        if (!awaitsHearing()) throw Refusal.conflict("jury.notToMove");
        sit(plan);
    }

    boolean awaitsHearing() {
        return status == JuryStatus.SCHEDULED || status == JuryStatus.CONVENED || status == JuryStatus.SCORED;
    }

    /** Members and candidate know the date. */
    boolean isSummoned() {
        return status == JuryStatus.CONVENED || status == JuryStatus.SCORED;
    }

    boolean isHeard() {
        return status == JuryStatus.HEARD || status == JuryStatus.ANNULLED;
    }

    /** There is no date any more. */
    void loseSession() {
        sessionDate = null;
        sessionStart = null;
    }

    private void sit(SessionPlan plan) {
        sessionDate = plan.date();
        sessionStart = plan.start();
        slotMinutes = plan.slotMinutes();
        place = plan.place().strip();
        videoLink = plan.videoLink().strip();
        lateReason = plan.lateReason().strip();
    }

    /** @return whether the summons are new: the step may run twice */
    boolean convene(Instant now) {
        if (status != JuryStatus.SCHEDULED) return false;
        status = JuryStatus.CONVENED;
        convenedAt = now;
        return true;
    }

    void declare(PersonId member, IndependenceDeclaration declaration, Instant now) {
        sitting(member).declare(declaration, now);
    }

    void challenge(PersonId member, RecusalReason reason, String text, Instant now) {
        sitting(member).challenge(reason, text, now);
    }

    void dismissChallenge(PersonId member, String answer, PersonId by, Instant now) {
        sitting(member).dismissChallenge(answer, by, now);
    }

    void recuse(PersonId member, RecusalReason reason, String text, @Nullable PersonId by, Instant now) {
        seat(member).orElseThrow(Refusal.unknown("juror")).recuse(reason, text, by, now);
        if (member.value().equals(presidentId)) presidentId = null;
        if (member.value().equals(proposedPresidentId)) proposedPresidentId = null;
    }

    /** The process stands at a step that a recusal can interrupt. */
    boolean isInterruptible() {
        return status == JuryStatus.APPOINTED || isSummoned();
    }

    /** A recusal left it unlawful. */
    void breakUp() {
        status = JuryStatus.BROKEN;
    }

    /** The candidate was heard, and nothing else became of the hearing. */
    boolean heardTheCandidate() {
        return status == JuryStatus.HEARD
                && !hearings.isEmpty()
                && hearings.getLast().result() == HearingResult.HEARD;
    }

    /** Too few of those who heard the candidate may still decide: whoever decides hears the candidate again. */
    void hearAgain(boolean lawful) {
        status = lawful ? JuryStatus.APPOINTED : JuryStatus.BROKEN;
        loseSession();
    }

    /** All marks are sealed. */
    void closeScoring() {
        if (status == JuryStatus.CONVENED) status = JuryStatus.SCORED;
    }

    void hear(HearingRecord hearing, PersonId by, Instant now) {
        if (status != JuryStatus.SCORED) throw Refusal.conflict("jury.notToHear");
        if (!members().containsAll(hearing.sat())) throw Refusal.invalid("present", "jury.strangerPresent");
        hearings.add(new Hearing(this, hearings.size() + 1, Objects.requireNonNull(sessionDate), hearing, by, now));
        boolean again = hearing.result().isHeldAgain();
        status = again ? JuryStatus.APPOINTED : JuryStatus.HEARD;
        if (again) loseSession();
    }

    /** The candidate did not come to the last session, and says why. */
    void explainAbsence(String reason, Instant now) {
        lastHearing().explain(reason, now);
    }

    /** Accepted, the jury sits once more. */
    void judgeExcuse(boolean accepted, String answer, PersonId by, Instant now) {
        lastHearing().judge(accepted, answer, by, now);
        if (!accepted) return;
        status = JuryStatus.APPOINTED;
        loseSession();
    }

    /** The last session, to which the candidate did not come at first. */
    Optional<Hearing> missedHearing() {
        return hearings.isEmpty()
                ? Optional.empty()
                : Optional.of(hearings.getLast())
                        .filter(last -> last.result() == HearingResult.ABSENT
                                || last.absence().givenAt() != null);
    }

    private Hearing lastHearing() {
        return missedHearing().orElseThrow(() -> Refusal.conflict("jury.notAbsent"));
    }

    List<Hearing> hearings() {
        return List.copyOf(hearings);
    }

    Hearing hearing(int number) {
        return hearings.stream()
                .filter(hearing -> hearing.number() == number)
                .findFirst()
                .orElseThrow(Refusal.unknown("hearing"));
    }

    void annul() {
        if (status != JuryStatus.HEARD) throw Refusal.conflict("jury.notDecided");
        status = JuryStatus.ANNULLED;
    }

    Optional<Seat> seat(PersonId person) {
        return seats.stream().filter(s -> s.is(person)).findFirst();
    }

    private Seat sitting(PersonId person) {
        return seat(person).filter(Seat::sits).orElseThrow(() -> Refusal.conflict("jury.notSitting"));
    }

    /** How often a hearing was recorded, held or not. */
    int timesCalled() {
        return hearings.size();
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** Appointed and not recused. */
    Set<PersonId> members() {
        return people(Seat::sits);
    }

    private Set<PersonId> people(java.util.function.Predicate<Seat> which) {
        return seats.stream().filter(which).map(Seat::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Those who were to vote at the last hearing and still may; nobody while the candidate is to be heard again. */
    Set<PersonId> voters() {
        return hearings.isEmpty() || !isHeard()
                ? Set.of()
                : hearings.getLast().present().stream()
                        .filter(members()::contains)
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean wasConvened() {
        return convenedAt != null;
    }

    boolean isPresident(PersonId person) {
        return person.value().equals(presidentId);
    }

    @Nullable
    PersonId president() {
        return presidentId == null ? null : new PersonId(presidentId);
    }

    @Nullable
    PersonId proposedPresident() {
        return proposedPresidentId == null ? null : new PersonId(proposedPresidentId);
    }

    UUID id() {
        return id;
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    int round() {
        return round;
    }

    JuryStatus status() {
        return status;
    }

    @Nullable
    SessionPlan session() {
        return sessionDate == null || sessionStart == null
                ? null
                : new SessionPlan(sessionDate, sessionStart, slotMinutes, place, videoLink, lateReason);
    }

    JurySheet sheet() {
        return new JurySheet(
                file(),
                round,
                status,
                seats.stream().map(s -> s.sheet(isPresident(s.person()))).toList(),
                president(),
                proposedPresident(),
                session(),
                appointedBy == null ? null : new PersonId(appointedBy),
                appointedAt,
                convenedAt,
                hearings.stream().map(Hearing::sheet).toList());
    }
}
