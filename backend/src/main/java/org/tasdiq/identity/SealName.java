package org.tasdiq.identity;

import java.security.cert.X509Certificate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Who stands in the certificate of a seal. */
public final class SealName {
    private SealName() {}

    /** Whose it is, as people would say: name, organisation and number. */
    public static String subject(X509Certificate certificate) {
        return words(name(certificate.getSubjectX500Principal()));
    }

    /** Who issued it, in the same way. */
    public static String authority(X509Certificate certificate) {
        return words(name(certificate.getIssuerX500Principal()));
    }

    /** The whole name of its subject. */
    static String whole(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal()).toString();
    }

    /** Under which the law knows the subject, such as {@code VATFR-12345678901}; empty where it has none. */
    public static String identifier(X509Certificate certificate) {
        return part(name(certificate.getSubjectX500Principal()), BCStyle.ORGANIZATION_IDENTIFIER);
    }

    /** The name of the organisation; empty where it has none. */
    public static String organisation(X509Certificate certificate) {
        return part(name(certificate.getSubjectX500Principal()), BCStyle.O);
    }

    private static String words(X500Name name) {
        var said = Stream.of(BCStyle.CN, BCStyle.O)
                .map(kind -> part(name, kind))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        var number = part(name, BCStyle.ORGANIZATION_IDENTIFIER);
        if (said.isEmpty()) return name.toString();
        return number.isEmpty() ? said : said + " (" + number + ")";
    }

    private static String part(X500Name name, ASN1ObjectIdentifier kind) {
        var all = name.getRDNs(kind);
        return all.length == 0 ? "" : IETFUtils.valueToString(all[0].getFirst().getValue());
    }

    /** The platform writes kinds it does not know as their DER. */
    private static X500Name name(X500Principal principal) {
        return X500Name.getInstance(BCStyle.INSTANCE, principal.getEncoded());
    }
}
