package org.tasdiq;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals short secrets for the database with AES-256-GCM, under a key that lies outside of it: {@code keys/secrets.key}. */
@Component
public class Vault {
    private final SecretKey key;

    Vault(@Value("${tasdiq.data:.tasdiq}") Path data) {
        key = new SecretKeySpec(KeyFile.readOrMake(data.resolve("keys"), "secrets.key"), "AES");
    }

    /** @param name whose secret it is: what was sealed under one name does not open under another */
    public String seal(byte[] secret, String name) {
        return Base64.getEncoder().encodeToString(SealedBytes.seal(key, secret, bytes(name)));
    }

    public byte[] open(String sealed, String name) {
        try {
            return SealedBytes.open(key, Base64.getDecoder().decode(sealed), bytes(name));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "A secret of the database does not open: was keys/secrets.key restored with it? " + name, foreign);
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
