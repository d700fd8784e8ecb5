package org.tasdiq.portfolio;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.tasdiq.KeyFile;
import org.tasdiq.SealedBytes;

/** Wraps the keys of the files. It lies in a file only its owner can read, never in the database nor in its backup. */
class MasterKey {
    private static final String NAME = "evidence.key";

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

    /** Tied to the file's name: the key of one file does not open another. */
    String wrap(SecretKey fileKey, UUID name) {
        return Base64.getEncoder().encodeToString(SealedBytes.seal(key, fileKey.getEncoded(), SealedBytes.name(name)));
    }

    SecretKey unwrap(String wrapped, UUID name) {
        try {
            var plain = SealedBytes.open(key, Base64.getDecoder().decode(wrapped), SealedBytes.name(name));
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
}
