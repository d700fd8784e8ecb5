package org.tasdiq;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM for what fits in memory: a random nonce, then what is sealed with its tag, tied to the name it is kept under. */
public final class SealedBytes {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedBytes() {}

    public static SecretKey newKey() {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        return new SecretKeySpec(fresh, "AES");
    }

    public static byte[] seal(SecretKey key, byte[] plain, byte[] name) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, name).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws GeneralSecurityException another key, another name, or bytes that were changed */
    public static byte[] open(SecretKey key, byte[] sealed, byte[] name) throws GeneralSecurityException {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, name).doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    /** The bytes of such a name, one id after the other. */
    public static byte[] name(UUID... ids) {
        var bytes = ByteBuffer.allocate(16 * ids.length);
        for (var id : ids) bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return bytes.array();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name);
        return cipher;
    }
}
