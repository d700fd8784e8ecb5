package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.Extension;
import org.tasdiq.identity.SealName;

/** Which seals are believed: those of authorities that are trusted here, and those of the institutions of this house. */
public final class SealTrust {
    private static final Pattern FILE = Pattern.compile("\\.(pem|crt|cer|der)$");

    /** Authorities that come with a seal: of many with one name and one key every order is a way, and all of them are tried. */
    private static final int MOST_AUTHORITIES = 7;

    private final List<X509Certificate> authorities;
    private final Supplier<List<X509Certificate>> own;

    public SealTrust(List<X509Certificate> authorities, Supplier<List<X509Certificate>> own) {
        this.authorities = List.copyOf(authorities);
        this.own = own;
    }

    /** Authorities whose certificates (X.509, PEM or DER) lie in that file or folder; none where there is none. */
    public static List<X509Certificate> authorities(Path place) throws IOException {
        if (!Files.exists(place)) return List.of();
        var found = new ArrayList<X509Certificate>();
        try (var files = Files.walk(place, 1)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.equals(place) || FILE.matcher(file.toString()).find())
                    .sorted()
                    .toList())
                try (var content = Files.newInputStream(file)) {
                    found.addAll(certificates(content));
                } catch (CertificateException unreadable) {
                    throw new IOException("no certificate: " + file, unreadable);
                }
        }
        return List.copyOf(found);
    }

    private static List<X509Certificate> certificates(InputStream content) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** Whether the issuer that the credential names sealed it, as far as can be told now. */
    Finding of(Jades.Sealed sealed, Instant now) {
        var seal = sealed.certificate();
        boolean known = own.get().contains(seal) || authorities.contains(seal);
        if (isOver(seal, now)) return Finding.ISSUER_SEAL_OVER;
        var trusted = known ? Finding.ISSUER_SEALED : vouchedFor(seal, sealed.others(), now);
        if (trusted == Finding.ISSUER_SEALED || trusted == Finding.ISSUER_SEAL_UNCHECKED)
            return isOfIssuer(seal, sealed.credential()) ? trusted : Finding.ISSUER_SEAL_OTHER;
        return trusted;
    }

    private static boolean isOver(X509Certificate seal, Instant now) {
        return now.isBefore(seal.getNotBefore().toInstant())
                || now.isAfter(seal.getNotAfter().toInstant());
    }

    /** Whether a way leads from the seal to a trusted authority, and the authority has not revoked it. */
    private Finding vouchedFor(X509Certificate seal, Collection<X509Certificate> others, Instant now) {
        if (authorities.isEmpty() || isMaze(others)) return Finding.ISSUER_SEAL_UNTRUSTED;
        try {
            findWay(seal, others, now, false);
        } catch (GeneralSecurityException noWay) {
            return Finding.ISSUER_SEAL_UNTRUSTED;
        }
        if (asksNowhere(seal)) return Finding.ISSUER_SEALED;
        try {
            findWay(seal, others, now, true);
            return Finding.ISSUER_SEALED;
        } catch (GeneralSecurityException notAnswered) {
            return isRevoked(notAnswered) ? Finding.ISSUER_SEAL_REVOKED : Finding.ISSUER_SEAL_UNCHECKED;
        }
    }

    private static boolean isMaze(Collection<X509Certificate> others) {
        return others.stream()
                        .filter(one -> one.getBasicConstraints() >= 0)
                        .distinct()
                        .count()
                > MOST_AUTHORITIES;
    }

    /** @param asking at the addresses in the certificates, which a trusted authority has signed, whether the seal was revoked */
    private void findWay(X509Certificate seal, Collection<X509Certificate> others, Instant now, boolean asking)
            throws GeneralSecurityException {
        var selector = new X509CertSelector();
        selector.setCertificate(seal);
        var known = new ArrayList<>(others);
        known.add(seal);
        var parameters = new PKIXBuilderParameters(anchors(), selector);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setDate(Date.from(now));
        parameters.setRevocationEnabled(false);
        var builder = CertPathBuilder.getInstance("PKIX");
        if (asking) {
            var revocation = (PKIXRevocationChecker) builder.getRevocationChecker();
            revocation.setOptions(Set.of(PKIXRevocationChecker.Option.ONLY_END_ENTITY));
            parameters.addCertPathChecker(revocation);
        }
        builder.build(parameters);
    }

    private Set<TrustAnchor> anchors() {
        return authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its authority says nowhere what it has revoked. */
    private static boolean asksNowhere(X509Certificate seal) {
        return seal.getExtensionValue(Extension.cRLDistributionPoints.getId()) == null
                && seal.getExtensionValue(Extension.authorityInfoAccess.getId()) == null;
    }

    private static boolean isRevoked(Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause())
            if (cause instanceof CertPathValidatorException invalid
                    && invalid.getReason() == CertPathValidatorException.BasicReason.REVOKED) return true;
        return false;
    }

    /** By the number under which the law knows it; by its name where the certificate has no number. */
    private static boolean isOfIssuer(X509Certificate seal, JsonObject credential) {
        var issuer = credential.get("issuer");
        var identifier = SealName.identifier(seal);
        if (!identifier.isEmpty())
            return Node.objects(Node.at(issuer, "eIDASIdentifier"))
                    .anyMatch(named -> Node.text(named.get("notation")).equalsIgnoreCase(identifier));
        var name = SealName.organisation(seal);
        var languages = Node.first(Node.at(issuer, "legalName"));
        return !name.isEmpty()
                && languages != null
                && languages.values().stream()
                        .anyMatch(named -> Node.text(named).equalsIgnoreCase(name));
    }
}
