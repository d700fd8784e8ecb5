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
import org.tasdiq.credential.proof.VerificationKey;
import org.tasdiq.identity.InstitutionId;

/** A key of an institution, its private half sealed under a key outside the database. */
@Entity
class IssuerKey {
    @Id
    private UUID id;

    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private IssuerKeySheet.Kind kind;

    private String publicKey;

    @Column(columnDefinition = "text")
    private @Nullable String privateKey;

    @Enumerated(EnumType.STRING)
    private IssuerKeySheet.Origin origin;

    /** Nothing instead of false: the database allows one true of each kind. */
    private @Nullable Boolean signs = true;

    private Instant since;
    private @Nullable Instant replacedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;
    private @Nullable Instant reissueAskedAt;
    private @Nullable Instant reissuedAt;

    @Version
    private long version;

    protected IssuerKey() {}

    IssuerKey(
            UUID id,
            InstitutionId institution,
            IssuerKeySheet.Kind kind,
            String publicKey,
            String sealedPrivateKey,
            IssuerKeySheet.Origin origin,
            Instant since) {
        this.id = id;
        this.institutionId = institution.value();
        this.kind = kind;
        this.publicKey = publicKey;
        this.privateKey = sealedPrivateKey;
        this.origin = origin;
        this.since = since;
    }

    UUID id() {
        return id;
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    IssuerKeySheet.Kind kind() {
        return kind;
    }

    String multikey() {
        return publicKey;
    }

    VerificationKey publicKey() {
        return VerificationKey.ofMultibase(publicKey);
    }

    @Nullable
    String privateKey() {
        return privateKey;
    }

    boolean signs() {
        return Boolean.TRUE.equals(signs);
    }

    boolean isListed() {
        return withdrawnAt == null;
    }

    /** Its private half is gone for good. */
    void withdraw(String reason, Instant at) {
        signs = null;
        privateKey = null;
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    /** What it has signed is to be signed anew with the keys of today. */
    void askReissue(Instant at) {
        reissueAskedAt = at;
        reissuedAt = null;
    }

    boolean isReissuing() {
        return reissueAskedAt != null && reissuedAt == null;
    }

    /** @param unverifiable see {@link IssuerKeySheet} */
    IssuerKeySheet sheet(long unverifiable) {
        return new IssuerKeySheet(
                new IssuerKeyId(id),
                kind,
                publicKey,
                origin,
                signs(),
                since,
                replacedAt,
                withdrawnAt,
                withdrawalReason == null ? "" : withdrawalReason,
                unverifiable,
                isReissuing());
    }
}
