package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/** One attestation; its statement never changes, it can only be revoked. */
@Entity
class Credential {
    @Id
    private UUID id;

    private String number;
    private UUID fileId;
    private int round;
    private String subject;
    private @Nullable UUID blockId;
    private UUID holderId;
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

    @Column(columnDefinition = "longtext")
    private @Nullable String token;

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
            CredentialId id,
            String number,
            CandidacySheet file,
            int round,
            String subject,
            @Nullable BlockId block,
            Statement statement,
            Signed signed,
            Instant issuedAt) {
        this.id = id.value();
        this.number = number;
        this.fileId = file.id().value();
        this.round = round;
        this.subject = subject;
        this.blockId = block == null ? null : block.value();
        this.holderId = file.candidate().value();
        this.institutionId = file.institution().value();
        this.statement = statement.json();
        this.sha256 = statement.sha256();
        this.issuer = signed.issuer();
        this.document = signed.document();
        this.token = signed.token();
        this.statusListId = signed.place().list();
        this.statusIndex = signed.place().index();
        this.issuedAt = issuedAt;
    }

    /** What is handed out, and where its status is published. */
    record Signed(String issuer, String document, String token, StatusLists.Place place) {}

    CredentialId id() {
        return new CredentialId(id);
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
                new CandidacyId(fileId),
                round,
                subject,
                blockId == null ? null : new BlockId(blockId),
                new PersonId(holderId),
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
