package org.tasdiq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.tasdiq.Sha256;

/** The key with which an institution seals, its private half itself sealed under a key outside the database. */
@Entity
class InstitutionSeal {
    @Id
    private UUID institutionId;

    @Column(columnDefinition = "blob")
    private byte[] certificate;

    @Column(columnDefinition = "text")
    private String privateKey;

    @Enumerated(EnumType.STRING)
    private SealSheet.Origin origin;

    private Instant since;

    @Version
    private long version;

    protected InstitutionSeal() {}

    InstitutionSeal(InstitutionId institution) {
        this.institutionId = institution.value();
    }

    void hold(X509Certificate certificate, String sealedKey, SealSheet.Origin origin, Instant now) {
        try {
            this.certificate = certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.privateKey = sealedKey;
        this.origin = origin;
        this.since = now;
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String privateKey() {
        return privateKey;
    }

    SealSheet sheet() {
        var x509 = certificate();
        return new SealSheet(
                x509.getSubjectX500Principal().getName(),
                origin,
                Sha256.of(certificate),
                x509.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                since);
    }
}
