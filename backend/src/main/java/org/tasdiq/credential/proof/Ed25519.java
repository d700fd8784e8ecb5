package org.tasdiq.credential.proof;

import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

/** Signatures of RFC 8032, with BouncyCastle: many times faster than the platform's own. */
final class Ed25519 {
    private static final int SIGNATURE = org.bouncycastle.math.ec.rfc8032.Ed25519.SIGNATURE_SIZE;

    private Ed25519() {}

    static byte[] sign(byte[] secret, byte[] message) {
        var signature = new byte[SIGNATURE];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(secret, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** False also for a key that is no point of the curve, and for signatures of another length. */
    static boolean verify(byte[] key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE) return false;
        PublicPoint point = org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyPartialExport(key, 0);
        return point != null
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(
                        Arrays.copyOf(signature, SIGNATURE), 0, point, message, 0, message.length);
    }
}
