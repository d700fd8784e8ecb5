package org.tasdiq.credential.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A fictitious certification authority that issues the certificates of seals. */
public final class SealAuthority {
    private static final X500Name NAME = new X500Name("CN=Autorité de certification fictive,O=Fictive,C=FR");
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final BigInteger SEAL = BigInteger.TWO;

    private final KeyPair keys = keys("EC");
    private final Instant now;
    private final X509Certificate certificate;

    public SealAuthority(Instant now) {
        this.now = now;
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    BigInteger.ONE,
                    Date.from(now.minus(LIFE)),
                    Date.from(now.plus(LIFE)),
                    NAME,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            certificate = signed(builder);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** A seal with its certificate and the authority's own. */
    public record Issued(KeyPair keys, List<X509Certificate> chain) {
        byte[] sign(byte[] bytes) {
            try {
                var signature = Signature.getInstance(
                        keys.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
                signature.initSign(keys.getPrivate());
                signature.update(bytes);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** As a file that an institution brings in. */
        public byte[] pkcs12(String password) {
            try (var bytes = new ByteArrayOutputStream()) {
                var store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("seal", keys.getPrivate(), password.toCharArray(), chain.toArray(new Certificate[0]));
                store.store(bytes, password.toCharArray());
                return bytes.toByteArray();
            } catch (GeneralSecurityException | IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public Issued issue(String subject, String algorithm, Duration life) {
        return issue(subject, algorithm, life, "");
    }

    /** @param list where the authority says what it has revoked; empty where it does not */
    public Issued issue(String subject, String algorithm, Duration life, String list) {
        var own = keys(algorithm);
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    SEAL,
                    Date.from(now.minus(Duration.ofDays(30))),
                    Date.from(now.plus(life)),
                    new X500Name(subject),
                    own.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
            if (!list.isEmpty()) {
                var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, list));
                builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(name), null, null)
                }));
            }
            return new Issued(own, List.of(signed(builder), certificate));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The list of what it has revoked: its one seal, or nothing. */
    byte[] list(boolean revoked) {
        try {
            var builder = new JcaX509v2CRLBuilder(certificate, Date.from(now.minusSeconds(60)));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            if (revoked) builder.addCRLEntry(SEAL, Date.from(now.minusSeconds(120)), CRLReason.keyCompromise);
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
