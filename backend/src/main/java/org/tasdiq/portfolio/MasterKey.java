package org.tasdiq.portfolio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tasdiq.KeyFile;

/** Wraps the keys of the files. It lies in a file only its owner can read, never in the database nor in its backup. */
class MasterKey {
    private static final String NAME = "evidence.key";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Makes the key at the first start; afterwards a missing key is an error, not a new key. */
    static MasterKey in(Path folder, boolean firstStart) {
        var file = folder.resolve(NAME);
        if (!firstStart && Files.notExists(file)) {
            throw new IllegalStateException("The key of the evidence store is missing: restore " + file
                    + " from its backup. Without it no evidence can be read.");
        }
        return new MasterKey(KeyFile.readOrMake(folder, NAME));
    }

    SecretKey newKey() {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        return new SecretKeySpec(fresh, "AES");
    }

    /** Tied to the file's name: the key of one file does not open another. */
    String wrap(SecretKey fileKey, UUID name) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(fileKey.getEncoded());
            var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SecretKey unwrap(String encoded, UUID name) {
        var wrapped = Base64.getDecoder().decode(encoded);
        try {
            var nonce = java.util.Arrays.copyOf(wrapped, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(wrapped, NONCE, wrapped.length - NONCE);
            return new SecretKeySpec(plain, "AES");
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The key of evidence " + name + " does not open with this master key", foreign);
        }
    }

    /** Bytes nobody without this key can guess, always the same for that name. */
    byte[] secret(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(SealedFile.bytes(name));
        return cipher;
    }
}
