package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.credential.proof.StatusBits;
import org.tasdiq.identity.InstitutionId;

/** Which of an institution's credentials hold, as bits and as it is published. */
@Entity
class StatusList {
    @Id
    private UUID id;

    private UUID institutionId;
    private int number;
    private String issuer;
    private String address;
    private int taken;

    @Column(columnDefinition = "mediumblob")
    private byte[] revoked = StatusBits.none();

    @Column(columnDefinition = "mediumblob")
    private byte[] suspended = StatusBits.none();

    @Column(columnDefinition = "longtext")
    private String revocation = "";

    @Column(columnDefinition = "longtext")
    private String suspension = "";

    private Instant changedAt;

    @Version
    private long version;

    protected StatusList() {}

    StatusList(Issuer issuer, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.institutionId = issuer.institution().id().value();
        this.number = number;
        this.issuer = issuer.did();
        this.address = issuer.base() + "/status/" + number;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    String issuer() {
        return issuer;
    }

    /** Below half, a place drawn by lot is soon a free one. */
    boolean hasRoom() {
        return taken < StatusBits.LENGTH / 2;
    }

    void take() {
        taken++;
    }

    /** A suspended one is set in both: whoever looks at the first list only must not accept it. */
    void set(int index, CredentialStatus status) {
        revoked = with(revoked, index, status != CredentialStatus.VALID);
        suspended = with(suspended, index, status == CredentialStatus.SUSPENDED);
    }

    void publish(String revocation, String suspension, Instant now) {
        this.revocation = revocation;
        this.suspension = suspension;
        this.changedAt = now;
    }

    byte[] bits(StatusPurpose purpose) {
        return purpose == StatusPurpose.REVOCATION ? revoked : suspended;
    }

    String address(StatusPurpose purpose) {
        return address + "/" + purpose.word();
    }

    String published(StatusPurpose purpose) {
        return purpose == StatusPurpose.REVOCATION ? revocation : suspension;
    }

    private static byte[] with(byte[] bits, int index, boolean on) {
        var changed = bits.clone();
        StatusBits.set(changed, index, on);
        return changed;
    }
}
