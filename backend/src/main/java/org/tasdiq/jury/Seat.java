package org.tasdiq.jury;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** One member of one jury; the quality is that of the day of the proposal. */
@Entity
class Seat {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Jury jury;

    private UUID personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    private boolean woman;
    private boolean qualified;

    @Enumerated(EnumType.STRING)
    private SeatStatus status;

    @Convert(converter = DeclarationJson.class)
    private @Nullable IndependenceDeclaration declaration;

    private @Nullable Instant declaredAt;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL)
    @OrderBy("madeAt")
    private List<Challenge> challenges = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable RecusalReason recusedFor;

    private String recusalText;
    private @Nullable UUID recusedBy;
    private @Nullable Instant recusedAt;

    protected Seat() {}

    Seat(Jury jury, JurorSheet juror, boolean qualified) {
        this.id = UUID.randomUUID();
        this.jury = jury;
        this.personId = juror.person().value();
        this.name = juror.name();
        this.quality = juror.quality();
        this.woman = juror.woman();
        this.qualified = qualified;
        this.status = SeatStatus.PROPOSED;
        this.recusalText = "";
    }

    /** Whether that person has or had it: they act in the file as that alone. */
    boolean binds(PersonId who) {
        return status != SeatStatus.PROPOSED && personId.equals(who.value());
    }

    void appoint() {
        if (status == SeatStatus.PROPOSED) status = SeatStatus.APPOINTED;
    }

    void declare(IndependenceDeclaration declared, Instant now) {
        if (status == SeatStatus.INDEPENDENT) throw Refusal.conflict("jury.alreadyDeclared");
        if (status != SeatStatus.APPOINTED) throw Refusal.conflict("jury.notSitting");
        declaration = declared;
        declaredAt = now;
        if (declared.isIndependent()) status = SeatStatus.INDEPENDENT;
    }

    void challenge(RecusalReason reason, String text, Instant now) {
        if (!sits()) throw Refusal.conflict("jury.notSitting");
        if (challenges.stream().anyMatch(Challenge::waits)) throw Refusal.conflict("jury.challengeWaits");
        challenges.add(new Challenge(this, reason, text, now));
    }

    /** The member stays: the challenge that waits is answered. */
    void dismissChallenge(String answer, PersonId by, Instant now) {
        challenges.stream()
                .filter(Challenge::waits)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("jury.noChallenge"))
                .dismiss(answer, by, now);
    }

    void recuse(RecusalReason reason, String text, @Nullable PersonId by, Instant now) {
        if (status == SeatStatus.RECUSED) throw Refusal.conflict("jury.alreadyRecused");
        status = SeatStatus.RECUSED;
        recusedFor = reason;
        recusalText = text;
        recusedBy = by == null ? null : by.value();
        recusedAt = now;
    }

    boolean is(PersonId person) {
        return personId.equals(person.value());
    }

    boolean isOf(CandidacyId file) {
        return jury.file().equals(file);
    }

    boolean sits() {
        return status.sits();
    }

    boolean isRecusedForALink() {
        return recusedFor != null && recusedFor.isLink();
    }

    SeatStatus status() {
        return status;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    Quality quality() {
        return quality;
    }

    @Nullable
    Instant recusedAt() {
        return recusedAt;
    }

    boolean woman() {
        return woman;
    }

    boolean qualified() {
        return qualified;
    }

    Optional<DeclarationSheet> declared() {
        return declaration == null || declaredAt == null
                ? Optional.empty()
                : Optional.of(new DeclarationSheet(jury.round(), person(), declaredAt, declaration));
    }

    SeatSheet sheet(boolean presides) {
        return new SeatSheet(
                person(),
                name,
                quality,
                woman,
                qualified,
                presides,
                status,
                declaredAt,
                challenges.stream().map(Challenge::sheet).toList(),
                recusedFor,
                recusalText);
    }
}
