package org.tasdiq.identity;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Who stands in the certificate of a seal. */
public final class SealName {
    private SealName() {}

    /** The whole name of its subject. */
    public static String subject(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal()).toString();
    }

    /** Under which the law knows the subject, such as {@code VATFR-12345678901}; empty where it has none. */
    public static String identifier(X509Certificate certificate) {
        return part(certificate, BCStyle.ORGANIZATION_IDENTIFIER);
    }

    /** The name of the organisation; empty where it has none. */
    public static String organisation(X509Certificate certificate) {
        return part(certificate, BCStyle.O);
    }

    /** Who issued it. */
    public static String authority(X509Certificate certificate) {
        return name(certificate.getIssuerX500Principal()).toString();
    }

    private static String part(X509Certificate certificate, ASN1ObjectIdentifier kind) {
        var all = name(certificate.getSubjectX500Principal()).getRDNs(kind);
        return all.length == 0 ? "" : IETFUtils.valueToString(all[0].getFirst().getValue());
    }

    /** The platform writes kinds it does not know as their DER. */
    private static X500Name name(X500Principal principal) {
        return X500Name.getInstance(BCStyle.INSTANCE, principal.getEncoded());
    }
}
