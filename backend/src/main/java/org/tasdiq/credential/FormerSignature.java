package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.tasdiq.Refusal;

/** What was handed out of a credential before it was signed anew, and its place in the lists. */
@Entity
class FormerSignature {
    @Id
    private UUID id;

    private UUID credentialId;
    private String issuer;

    @Column(columnDefinition = "longtext")
    private String document;

    @Column(columnDefinition = "longtext")
    private String token;

    private UUID statusListId;
    private int statusIndex;
    private Instant replacedAt;

    protected FormerSignature() {}

    /** As it stands until then. */
    FormerSignature(Credential credential, Instant replacedAt) {
        this.id = UUID.randomUUID();
        this.credentialId = credential.id().value();
        this.issuer = credential.sheet().issuer();
        this.document = credential.document().orElseThrow(Refusal.unknown("credential"));
        this.token = credential.token().orElseThrow(Refusal.unknown("credential"));
        this.statusListId = Objects.requireNonNull(credential.statusList());
        this.statusIndex = Objects.requireNonNull(credential.statusIndex());
        this.replacedAt = replacedAt;
    }

    String issuer() {
        return issuer;
    }

    String document() {
        return document;
    }

    UUID statusList() {
        return statusListId;
    }

    int statusIndex() {
        return statusIndex;
    }
}
