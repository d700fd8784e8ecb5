package org.tasdiq.credential.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** A key that signs credentials, private half included: Ed25519 or P-256. */
public record SigningKey(JWK jwk) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SigningKey newEd25519() {
        var fresh = new byte[Ed25519PrivateKeyParameters.KEY_SIZE];
        RANDOM.nextBytes(fresh);
        return ed25519(fresh);
    }

    public static SigningKey newP256() {
        try {
            return new SigningKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SigningKey ed25519(byte[] secret) {
        var open =
                new Ed25519PrivateKeyParameters(secret, 0).generatePublicKey().getEncoded();
        return new SigningKey(new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(open))
                .d(Base64URL.encode(secret))
                .build());
    }

    /**
     * A private JWK (RFC 7517) as text.
     *
     * @throws Unreadable not the private half of an Ed25519 or P-256 key, or halves that do not belong together
     */
    public static SigningKey ofJwk(String json) {
        try {
            var key = JWK.parse(json);
            if (!key.isPrivate()) throw new Unreadable("only the public half");
            if (key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve())) {
                var whole = ed25519(pair.getDecodedD());
                if (!whole.verification()
                        .equals(VerificationKey.ed25519(pair.getX().decode())))
                    throw new Unreadable("halves of two keys");
                return whole;
            }
            if (key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve())) {
                var whole = new SigningKey(ec);
                var probe = "probe".getBytes(StandardCharsets.UTF_8);
                if (!VcJwt.verify(whole.verification(), "ES256", probe, VcJwt.signature(whole, probe)))
                    throw new Unreadable("halves of two keys");
                return whole;
            }
            throw new Unreadable("a key of another kind");
        } catch (ParseException | IllegalArgumentException | IllegalStateException notAKey) {
            throw new Unreadable("not a key", notAKey);
        }
    }

    /** The public half alone. */
    public VerificationKey verification() {
        if (jwk instanceof OctetKeyPair pair)
            return VerificationKey.ed25519(pair.getX().decode());
        var key = (ECKey) jwk;
        return new VerificationKey(new ECKey.Builder(Curve.P_256, key.getX(), key.getY()).build());
    }

    byte[] secret() {
        if (jwk instanceof OctetKeyPair pair) return pair.getDecodedD();
        throw new IllegalStateException("not an Ed25519 key");
    }

    /** Without the private half, wherever it might be written. */
    @Override
    public String toString() {
        return verification().multibase();
    }
}
