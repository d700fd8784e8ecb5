package org.tasdiq.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CompetencyId;

/** What one third party is asked to attest, and how far it has come; a draft is theirs alone. */
@Entity
class Attestation {
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    private UUID candidacyId;

    @Convert(converter = AttestationRequestJson.class)
    @Column(columnDefinition = "longtext")
    private AttestationRequest request;

    @Enumerated(EnumType.STRING)
    private AttestationState state;

    private int linkNumber;
    private String tokenHash;
    private LocalDate linkedOn;
    private Instant expiresAt;
    private @Nullable Instant nextReminderAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;

    @Convert(converter = TestimonyJson.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Testimony testimony;

    private String declineReason;
    private @Nullable UUID evidenceId;

    @Version
    private Long version;

    protected Attestation() {}

    Attestation(AttestationId id, CandidacyId file, AttestationRequest request, AttesterLink link) {
        this.id = id.value();
        this.candidacyId = file.value();
        this.request = request;
        state = AttestationState.ASKED;
        declineReason = "";
        use(link);
    }

    /** The earlier link opens nothing any more; a draft stays. */
    void renew(AttesterLink link, int mostLinks) {
        if (!state.isOpen() && state != AttestationState.EXPIRED) throw over();
        if (linkNumber >= mostLinks) throw Refusal.conflict("portfolio.tooManyLinks", mostLinks);
        state = AttestationState.ASKED;
        endedAt = null;
        use(link);
    }

    private void use(AttesterLink link) {
        linkNumber = link.number();
        tokenHash = link.tokenHash();
        linkedOn = link.madeOn();
        expiresAt = link.expiresAt();
        nextReminderAt = link.nextReminder();
    }

    /** The one who holds the link may act: it is not over, and its time is not either. */
    void requireOpen(Instant at) {
        if (state.isOpen() && !expiresAt.isAfter(at)) throw Refusal.conflict("portfolio.attestationOver.EXPIRED");
        if (!state.isOpen()) throw over();
    }

    /** @return whether this is news */
    boolean open(Instant at) {
        if (state != AttestationState.ASKED) return false;
        state = AttestationState.OPENED;
        if (openedAt == null) openedAt = at;
        return true;
    }

    void draft(Testimony draft) {
        testimony = draft;
    }

    void sign(Testimony signed, EvidenceId evidence, Instant at) {
        testimony = signed;
        evidenceId = evidence.value();
        end(AttestationState.SIGNED, at);
    }

    void decline(String reason, Instant at) {
        if (reason.length() > LONGEST_REASON) throw Refusal.invalid("reason", "portfolio.tooLong", LONGEST_REASON);
        declineReason = reason.strip();
        endUnsigned(AttestationState.DECLINED, at);
    }

    void withdraw(Instant at) {
        if (!state.isOpen()) throw over();
        endUnsigned(AttestationState.WITHDRAWN, at);
    }

    /** An expired link cannot be renewed any more, and its draft will never be signed. */
    void forgetDraft() {
        if (state == AttestationState.EXPIRED) testimony = null;
    }

    /** The draft stays while the candidate may have a new link sent. */
    void expire(Instant at, int mostLinks) {
        if (linkNumber < mostLinks) end(AttestationState.EXPIRED, at);
        else endUnsigned(AttestationState.EXPIRED, at);
    }

    void close(Instant at) {
        endUnsigned(AttestationState.ENDED, at);
    }

    void reminded(@Nullable Instant next) {
        nextReminderAt = next;
    }

    /** Nobody but its author has read a draft, and now nobody will. */
    private void endUnsigned(AttestationState end, Instant at) {
        testimony = null;
        end(end, at);
    }

    private void end(AttestationState end, Instant at) {
        state = end;
        endedAt = at;
        nextReminderAt = null;
    }

    private Refusal over() {
        return Refusal.conflict("portfolio.attestationOver." + state);
    }

    boolean confirms(CompetencyId competency) {
        return state == AttestationState.SIGNED && testimony != null && testimony.confirms(competency);
    }

    AttestationId id() {
        return new AttestationId(id);
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    AttestationRequest request() {
        return request;
    }

    AttestationState state() {
        return state;
    }

    int linkNumber() {
        return linkNumber;
    }

    LocalDate linkedOn() {
        return linkedOn;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant nextReminderAt() {
        return nextReminderAt;
    }

    @Nullable
    EvidenceId evidence() {
        return evidenceId == null ? null : new EvidenceId(evidenceId);
    }

    Testimony draft() {
        return Objects.requireNonNullElseGet(testimony, () -> Testimony.begun(request));
    }

    /** @param expiresOn the last day of the link */
    AttestationSheet sheet(LocalDate expiresOn) {
        var signed = state == AttestationState.SIGNED ? testimony : null;
        return new AttestationSheet(
                id(),
                request,
                state,
                linkNumber,
                linkedOn,
                expiresOn,
                openedAt,
                endedAt,
                declineReason,
                signed == null ? null : signed.name(),
                signed == null ? null : signed.function(),
                signed == null ? null : signed.contact(),
                signed != null && signed.consent(),
                evidence());
    }
}
