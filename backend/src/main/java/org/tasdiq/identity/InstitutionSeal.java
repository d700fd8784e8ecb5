package org.tasdiq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.tasdiq.Sha256;

/** The key with which an institution seals, its private half itself sealed under a key outside the database. */
@Entity
class InstitutionSeal {
    @Id
    private UUID institutionId;

    /** In DER, one after the other: that of the seal, then those above it. */
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

    void hold(List<X509Certificate> certificates, String sealedKey, SealSheet.Origin origin, Instant now) {
        var all = new ByteArrayOutputStream();
        certificates.forEach(one -> all.writeBytes(encoded(one)));
        this.certificate = all.toByteArray();
        this.privateKey = sealedKey;
        this.origin = origin;
        this.since = now;
    }

    List<X509Certificate> certificates() {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(certificate))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encoded(X509Certificate one) {
        try {
            return one.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String privateKey() {
        return privateKey;
    }

    SealSheet sheet() {
        var x509 = certificates().getFirst();
        return new SealSheet(
                SealName.whole(x509),
                SealName.subject(x509),
                SealName.identifier(x509),
                SealName.authority(x509),
                origin,
                Sha256.of(encoded(x509)),
                day(x509.getNotBefore()),
                day(x509.getNotAfter()),
                since);
    }

    private static LocalDate day(Date at) {
        return at.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
