package org.tasdiq.credential.proof;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Map;
import org.bouncycastle.jce.ECNamedCurveTable;

/** The public half of a key that signs credentials: Ed25519, a point on P-256, or RSA from elsewhere. */
public record VerificationKey(JWK jwk) {
    private static final String P256 = "secp256r1";
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
            boolean p256 = key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve());
            boolean rsa = key instanceof RSAKey modulus && modulus.size() >= 2048;
            if (p256 || rsa) return new VerificationKey(key);
            throw new Unreadable("a key of another kind");
        } catch (ParseException | IllegalArgumentException | IllegalStateException notAKey) {
            throw new Unreadable("not a key", notAKey);
        }
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
