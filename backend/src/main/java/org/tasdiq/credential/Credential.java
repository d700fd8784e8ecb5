package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/**
 * One attestation, of a decision, an award or a recognition; its statement never changes. It can only be revoked, and signed
 * anew where its key was withdrawn.
 */
@Entity
class Credential {
    @Id
    private UUID id;

    private String number;
    private UUID fileId;
    private int round;
    private @Nullable UUID awardId;

    @Convert(converter = RecognisedJson.class)
    @Column(columnDefinition = "longtext", updatable = false)
    private @Nullable RecognisedLearning recognised;

    private String subject;
    private @Nullable UUID blockId;
    private @Nullable UUID holderId;
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private CredentialStatus status = CredentialStatus.VALID;

    @Column(columnDefinition = "longtext")
    private String statement;

    private String sha256;
    private Instant issuedAt;
    private @Nullable String issuer;

    @Column(columnDefinition = "longtext")
    private @Nullable String document;

    private @Nullable String documentKey;

    @Column(columnDefinition = "longtext")
    private @Nullable String token;

    private @Nullable String tokenKey;

    private @Nullable UUID statusListId;
    private @Nullable Integer statusIndex;
    private @Nullable Instant suspendedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable StatusReason suspensionReason;

    private @Nullable String suspensionWords;
    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable StatusReason revocationReason;

    private @Nullable String revocationWords;

    @Version
    private long version;

    protected Credential() {}

    Credential(
            String number,
            CandidacySheet file,
            int round,
            String subject,
            @Nullable BlockId block,
            Statement statement,
            Issuing.Signed signed) {
        this(number, file.id(), file.institution(), round, subject, statement, signed);
        this.blockId = block == null ? null : block.value();
        this.holderId = file.candidate().value();
    }

    /** What one learner was awarded; held by nobody until the learner takes it into an account. */
    Credential(AwardedLearner learner, Statement statement, Issuing.Signed signed) {
        this(learner.number(), learner.id(), learner.institution(), 1, learner.offerReference(), statement, signed);
        this.awardId = learner.award().value();
    }

    /** What the decision on a request recognises. */
    Credential(String number, RecognisedLearning learning, Statement statement, Issuing.Signed signed) {
        this(
                number,
                learning.request(),
                learning.institution(),
                learning.round(),
                learning.certificationCode(),
                statement,
                signed);
        this.recognised = learning;
        this.holderId = learning.learner().value();
    }

    private Credential(
            String number,
            CaseId file,
            InstitutionId institution,
            int round,
            String subject,
            Statement statement,
            Issuing.Signed signed) {
        var draft = signed.draft();
        this.id = draft.id().value();
        this.number = number;
        this.fileId = file.value();
        this.institutionId = institution.value();
        this.round = round;
        this.subject = subject;
        this.statement = statement.json();
        this.sha256 = statement.sha256();
        this.issuedAt = draft.at();
        carry(signed.carried());
    }

    /**
     * What is handed out, and where its status is published.
     *
     * @param documentKey of the proof inside the document, as a multikey
     * @param tokenKey the same of the token
     */
    record Carried(
            String issuer,
            String document,
            String documentKey,
            String token,
            String tokenKey,
            StatusLists.Place place) {}

    /** From now on it is handed out so. */
    final void carry(Carried carried) {
        issuer = carried.issuer();
        document = carried.document();
        documentKey = carried.documentKey();
        token = carried.token();
        tokenKey = carried.tokenKey();
        statusListId = carried.place().list();
        statusIndex = carried.place().index();
    }

    /** Whether it is in force and one of its proofs was made with that key. */
    boolean isInForceBy(String multikey) {
        return status != CredentialStatus.REVOKED && (multikey.equals(documentKey) || multikey.equals(tokenKey));
    }

    CredentialId id() {
        return new CredentialId(id);
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    CredentialStatus status() {
        return status;
    }

    /** Empty where it was issued before credentials were signed. */
    Optional<String> document() {
        return Optional.ofNullable(document);
    }

    Optional<String> token() {
        return Optional.ofNullable(token);
    }

    @Nullable
    UUID statusList() {
        return statusListId;
    }

    @Nullable
    Integer statusIndex() {
        return statusIndex;
    }

    /** Empty where it does not rest on a request for recognition. */
    Optional<RecognisedLearning> recognised() {
        return Optional.ofNullable(recognised);
    }

    /** The file whose decision it rests on, what a learner was awarded, or the request that earned it. */
    CaseId file() {
        if (recognised != null) return new RecognisedId(fileId);
        return awardId == null ? new CandidacyId(fileId) : new AwardedId(fileId);
    }

    void take(PersonId holder) {
        holderId = holder.value();
    }

    void suspend(StatusReason reason, String words, Instant at) {
        status = CredentialStatus.SUSPENDED;
        suspendedAt = at;
        suspensionReason = reason;
        suspensionWords = words;
    }

    void reinstate() {
        status = CredentialStatus.VALID;
        suspendedAt = null;
        suspensionReason = null;
        suspensionWords = null;
    }

    /** @return whether this call revoked it */
    boolean revoke(StatusReason reason, String words, Instant at) {
        if (status == CredentialStatus.REVOKED) return false;
        status = CredentialStatus.REVOKED;
        revokedAt = at;
        revocationReason = reason;
        revocationWords = words;
        return true;
    }

    CredentialSheet sheet() {
        return new CredentialSheet(
                new CredentialId(id),
                number,
                file(),
                round,
                subject,
                blockId == null ? null : new BlockId(blockId),
                holderId == null ? null : new PersonId(holderId),
                status,
                statement,
                sha256,
                issuedAt,
                issuer == null ? "" : issuer,
                suspendedAt,
                suspensionReason,
                suspensionWords == null ? "" : suspensionWords,
                revokedAt,
                revocationReason,
                revocationWords == null ? "" : revocationWords);
    }
}
