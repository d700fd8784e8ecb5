package org.tasdiq.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.tasdiq.Refusal;

/**
 * A private key and its certificate: made here for a trial, or read from a PKCS#12 file.
 *
 * @param certificates that of the key, then those above it
 */
record SealKeys(PrivateKey key, List<X509Certificate> certificates) {
    private static final String CURVE = "secp256r1";
    /** Bits of the key usage (RFC 5280, 4.2.1.3). */
    private static final int SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;
    private static final Duration LIFE = Duration.ofDays(10 * 365L);

    /** Signed by itself: it proves that nothing was changed, and who sealed only to those who compared its SHA-256. */
    static SealKeys selfSigned(InstitutionSheet institution, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            var pair = generator.generateKeyPair();
            var name = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, institution.name().fr())
                    .addRDN(BCStyle.L, institution.city())
                    .addRDN(BCStyle.OU, "Tasdiq, local key")
                    .build();
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(128, new SecureRandom()),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(LIFE)),
                    name,
                    pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new SealKeys(
                    pair.getPrivate(),
                    List.of(new JcaX509CertificateConverter().getCertificate(builder.build(signer))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one key of the file, with the certificate that belongs to it and is valid now. */
    static SealKeys imported(byte[] pkcs12, String password, Instant now) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
            for (var alias : Collections.list(store.aliases())) {
                var chain = store.getCertificateChain(alias);
                if (chain != null && store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    var certificates = Arrays.stream(chain)
                            .map(X509Certificate.class::cast)
                            .toList();
                    return new SealKeys(key, certificates).checked(now);
                }
            }
            throw Refusal.invalid("pkcs12", "seal.noKey");
        } catch (IOException | GeneralSecurityException unreadable) {
            throw Refusal.invalid("pkcs12", "seal.unreadable");
        }
    }

    /** How that key signs, as the JCA names it. */
    static String algorithm(PublicKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw Refusal.invalid("pkcs12", "seal.algorithm", key.getAlgorithm());
        };
    }

    static boolean isValid(X509Certificate certificate, Instant now) {
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
    }

    private SealKeys checked(Instant now) throws GeneralSecurityException {
        var certificate = certificates.getFirst();
        if (!isValid(certificate, now)) throw Refusal.invalid("pkcs12", "seal.notValidNow");
        var uses = certificate.getKeyUsage();
        if (uses != null && !uses[SIGNATURE] && !uses[NON_REPUDIATION]) {
            throw Refusal.invalid("pkcs12", "seal.notForSigning");
        }
        var signer = Signature.getInstance(algorithm(certificate.getPublicKey()));
        signer.initSign(key);
        var signature = signer.sign();
        signer.initVerify(certificate.getPublicKey());
        if (!signer.verify(signature)) throw Refusal.invalid("pkcs12", "seal.noKey");
        return this;
    }
}
