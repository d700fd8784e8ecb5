package org.tasdiq;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals short secrets for the database with AES-256-GCM, under a key that lies outside of it: {@code keys/secrets.key}. */
@Component
public class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Vault(@Value("${tasdiq.data:.tasdiq}") Path data) {
        key = new SecretKeySpec(KeyFile.readOrMake(data.resolve("keys"), "secrets.key"), "AES");
    }

    /** @param name whose secret it is: what was sealed under one name does not open under another */
    public String seal(byte[] secret, String name) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(secret);
            var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] open(String sealed, String name) {
        var whole = Base64.getDecoder().decode(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), name)
                    .doFinal(whole, NONCE, whole.length - NONCE);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "A secret of the database does not open: was keys/secrets.key restored with it? " + name, foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
