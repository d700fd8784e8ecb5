package org.tasdiq.credential.proof;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.ECNamedCurveTable;

/** The public half of a key that signs credentials: Ed25519, a point on P-256, or RSA from elsewhere. */
public record VerificationKey(JWK jwk) {
    private static final String P256 = "secp256r1";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final int LEAST_RSA_BITS = 2048;
    private static final int ED25519_LENGTH = 32;
    /** Multicodec 0xed and 0x1200, as varints. */
    private static final int[] ED25519_PREFIX = {0xed, 0x01};

    private static final int[] P256_PREFIX = {0x80, 0x24};

    static VerificationKey ed25519(byte[] raw) {
        if (raw.length != ED25519_LENGTH) throw new Unreadable("not an Ed25519 key");
        return new VerificationKey(new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(raw)).build());
    }

    /** @throws Unreadable neither Ed25519 nor P-256 */
    public static VerificationKey ofMultibase(String multibase) {
        var bytes = Multibase.decode(multibase);
        if (Multibase.startsWith(bytes, ED25519_PREFIX[0], ED25519_PREFIX[1])) return ed25519(Multibase.rest(bytes));
        if (Multibase.startsWith(bytes, P256_PREFIX[0], P256_PREFIX[1])) return p256(Multibase.rest(bytes));
        throw new Unreadable("a key of another kind");
    }

    /** @throws Unreadable not a public key we know */
    public static VerificationKey ofJwk(Map<String, Object> json) {
        try {
            var key = JWK.parse(json);
            if (key.isPrivate()) throw new Unreadable("a private key where a public one belongs");
            if (key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve()))
                return ed25519(pair.getX().decode());
            if (key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve())) return new VerificationKey(key);
            if (key instanceof RSAKey rsa) return rsa(rsa);
            throw new Unreadable("a key of another kind");
        } catch (ParseException | IllegalArgumentException | IllegalStateException notAKey) {
            throw new Unreadable("not a key", notAKey);
        }
    }

    /**
     * @param pem as a SubjectPublicKeyInfo (RFC 7468, 13)
     * @throws Unreadable not a public key we know
     */
    static VerificationKey ofPem(String pem) {
        var parts = PEM.matcher(pem.strip());
        if (!parts.matches()) throw new Unreadable("not a public key");
        try {
            return switch (PublicKeyFactory.createKey(Base64.getMimeDecoder().decode(parts.group(1)))) {
                case Ed25519PublicKeyParameters edwards -> ed25519(edwards.getEncoded());
                case ECPublicKeyParameters point
                when point.getParameters() instanceof ECNamedDomainParameters curve
                        && curve.getName().equals(X9ObjectIdentifiers.prime256v1) ->
                    p256(point.getQ().getEncoded(true));
                case RSAKeyParameters rsa ->
                    rsa(new RSAKey.Builder(Base64URL.encode(rsa.getModulus()), Base64URL.encode(rsa.getExponent()))
                            .build());
                default -> throw new Unreadable("a key of another kind");
            };
        } catch (IOException | IllegalArgumentException | IllegalStateException notAKey) {
            throw new Unreadable("not a key", notAKey);
        }
    }

    private static VerificationKey rsa(RSAKey key) {
        if (key.size() < LEAST_RSA_BITS) throw new Unreadable("too short a key");
        return new VerificationKey(key);
    }

    /** @param algorithm of a JWS; each kind of key has one */
    boolean signsWith(String algorithm) {
        return switch (algorithm) {
            case "EdDSA", "Ed25519" -> jwk instanceof OctetKeyPair;
            case "ES256" -> jwk instanceof ECKey;
            case "RS256" -> jwk instanceof RSAKey;
            default -> false;
        };
    }

    private static VerificationKey p256(byte[] compressed) {
        try {
            var curve = ECNamedCurveTable.getParameterSpec(P256);
            var point = curve.getCurve().decodePoint(compressed).normalize();
            return new VerificationKey(new ECKey.Builder(
                            Curve.P_256,
                            Base64URL.encode(point.getAffineXCoord().getEncoded()),
                            Base64URL.encode(point.getAffineYCoord().getEncoded()))
                    .build());
        } catch (IllegalArgumentException notAPoint) {
            throw new Unreadable("not a point of P-256", notAPoint);
        }
    }

    public boolean isEd25519() {
        return jwk instanceof OctetKeyPair;
    }

    /** The 32 bytes of an Ed25519 key. */
    byte[] raw() {
        if (jwk instanceof OctetKeyPair pair) return pair.getX().decode();
        throw new Unreadable("not an Ed25519 key");
    }

    /** As a multikey; P-256 compressed. */
    public String multibase() {
        try {
            if (isEd25519()) return Multibase.encode(Multibase.behind(ED25519_PREFIX[0], ED25519_PREFIX[1], raw()));
            var key = (ECKey) jwk;
            var curve = ECNamedCurveTable.getParameterSpec(P256);
            var point = curve.getCurve()
                    .createPoint(key.getX().decodeToBigInteger(), key.getY().decodeToBigInteger());
            return Multibase.encode(Multibase.behind(P256_PREFIX[0], P256_PREFIX[1], point.getEncoded(true)));
        } catch (ClassCastException rsa) {
            throw new Unreadable("a key of another kind", rsa);
        }
    }
}
