package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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
    private @Nullable Instant revokedAt;
    private @Nullable String revocationReason;

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
            Instant issuedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.fileId = file.id().value();
        this.round = round;
        this.subject = subject;
        this.blockId = block == null ? null : block.value();
        this.holderId = file.candidate().value();
        this.institutionId = file.institution().value();
        this.statement = statement.json();
        this.sha256 = statement.sha256();
        this.issuedAt = issuedAt;
    }

    /** @return whether this call revoked it */
    boolean revoke(String reason, Instant at) {
        if (status == CredentialStatus.REVOKED) return false;
        status = CredentialStatus.REVOKED;
        revokedAt = at;
        revocationReason = reason;
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
                revokedAt,
                revocationReason == null ? "" : revocationReason);
    }
}
