package org.tasdiq.candidacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** An invitation to accompany a candidate, and the consent that goes with it, until it is withdrawn. */
@Entity
class Invitation {
    private static final int LONGEST_FAREWELL = 1000;

    @Id
    private UUID id;

    private UUID candidacyId;
    private String email;
    private String language;
    private boolean mayWrite;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String tokenHash;
    private @Nullable String tokenSealed;
    private Instant invitedAt;
    private LocalDate invitedOn;
    private Instant expiresAt;
    private @Nullable Instant nextReminderAt;
    private @Nullable UUID adviserId;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable String farewell;

    @Version
    private Long version;

    protected Invitation() {}

    Invitation(InvitationId id, CandidacyId file, AdviserRequest request, InvitationLink link) {
        this.id = id.value();
        candidacyId = file.value();
        email = request.email();
        language = request.language();
        mayWrite = request.mayWrite();
        state = InvitationState.INVITED;
        tokenHash = link.tokenHash();
        tokenSealed = link.tokenSealed();
        invitedAt = link.madeAt();
        invitedOn = link.madeOn();
        expiresAt = link.expiresAt();
        nextReminderAt = link.nextReminder();
    }

    /** The consent goes on in a file that follows; its link is nobody's. */
    Invitation carriedTo(CandidacyId next, Instant at) {
        var carried = new Invitation();
        carried.id = UUID.randomUUID();
        carried.candidacyId = next.value();
        carried.email = email;
        carried.language = language;
        carried.mayWrite = mayWrite;
        carried.state = InvitationState.ACCEPTED;
        carried.tokenHash = carried.id.toString();
        carried.invitedAt = at;
        carried.invitedOn = invitedOn;
        carried.expiresAt = expiresAt;
        carried.adviserId = adviserId;
        carried.answeredAt = at;
        return carried;
    }

    /** Whoever holds the link may answer: it is not over, and its time is not either. */
    void requireOpen(Instant at) {
        if (!isOpen()) throw over();
        if (!expiresAt.isAfter(at)) throw Refusal.conflict("candidacy.invitationOver.EXPIRED");
    }

    void accept(PersonId adviser, Instant at) {
        adviserId = adviser.value();
        answer(InvitationState.ACCEPTED, at);
    }

    void decline(Instant at) {
        answer(InvitationState.DECLINED, at);
    }

    void expire(Instant at) {
        end(InvitationState.EXPIRED, at);
    }

    /** Before the answer it is taken back, after it the consent is withdrawn. */
    void withdraw(Instant at) {
        if (!isOpen() && !isAccepted()) throw over();
        end(isOpen() ? InvitationState.WITHDRAWN : InvitationState.REVOKED, at);
    }

    /** @param words to the candidate */
    void resign(String words, Instant at) {
        var stripped = words.strip();
        if (stripped.isEmpty()) throw Refusal.invalid("farewell", "required");
        if (stripped.length() > LONGEST_FAREWELL) throw Refusal.invalid("farewell", "tooLong", LONGEST_FAREWELL);
        farewell = stripped;
        end(InvitationState.RESIGNED, at);
    }

    void close(Instant at) {
        end(InvitationState.ENDED, at);
    }

    void entrust(boolean writing) {
        mayWrite = writing;
    }

    void reminded(@Nullable Instant next) {
        nextReminderAt = next;
    }

    private void answer(InvitationState answer, Instant at) {
        answeredAt = at;
        state = answer;
        forgetLink();
    }

    private void end(InvitationState end, Instant at) {
        endedAt = at;
        state = end;
        forgetLink();
    }

    private void forgetLink() {
        tokenSealed = null;
        nextReminderAt = null;
    }

    private Refusal over() {
        return Refusal.conflict("candidacy.invitationOver." + state);
    }

    boolean isOpen() {
        return state == InvitationState.INVITED;
    }

    boolean isAccepted() {
        return state == InvitationState.ACCEPTED;
    }

    boolean isFor(String address) {
        return email.equalsIgnoreCase(address);
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean mayWrite() {
        return mayWrite;
    }

    @Nullable
    String tokenSealed() {
        return tokenSealed;
    }

    LocalDate invitedOn() {
        return invitedOn;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant nextReminderAt() {
        return nextReminderAt;
    }

    @Nullable
    PersonId adviser() {
        return adviserId == null ? null : new PersonId(adviserId);
    }

    String farewell() {
        return farewell == null ? "" : farewell;
    }

    InvitationSheet sheet(LocalDate expiresOn, @Nullable String adviser) {
        return new InvitationSheet(
                id(), email, mayWrite, state, invitedAt, expiresOn, answeredAt, endedAt, adviser, farewell());
    }
}
