package org.tasdiq.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tasdiq.SealedBytes;
import org.tasdiq.Vault;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps marks so that the database tells nothing of them: one blob per mark under a key of its scorecard, which the vault
 * keeps under a key outside the database; tied to scorecard and competency, and as long for every level.
 */
@Component
class MarkSeal {
    /** Blobs are as long as the next multiple. */
    private static final int STEP = 1024;

    private static final JsonMapper JSON = new JsonMapper();

    private final Vault vault;

    MarkSeal(Vault vault) {
        this.vault = vault;
    }

    /** A new key for that scorecard, wrapped. */
    String newKey(UUID scorecard) {
        return vault.seal(SealedBytes.newKey().getEncoded(), name(scorecard));
    }

    byte[] seal(UUID scorecard, String wrappedKey, Mark mark) {
        var plain = JSON.writeValueAsString(mark).getBytes(StandardCharsets.UTF_8);
        int length = (plain.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        var padded = ByteBuffer.allocate(length).putInt(plain.length).put(plain).array();
        var name = SealedBytes.name(scorecard, mark.competency().value());
        return SealedBytes.seal(key(scorecard, wrappedKey), padded, name);
    }

    /** Opens what was sealed for a competency of one scorecard, whose key is unwrapped once for all of them. */
    BiFunction<UUID, byte[], Mark> opener(UUID scorecard, String wrappedKey) {
        var key = key(scorecard, wrappedKey);
        return (competency, kept) -> open(scorecard, key, competency, kept);
    }

    private static Mark open(UUID scorecard, SecretKey key, UUID competency, byte[] sealed) {
        try {
            var padded = SealedBytes.open(key, sealed, SealedBytes.name(scorecard, competency));
            int length = ByteBuffer.wrap(padded).getInt();
            var plain = Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
            return JSON.readValue(new String(plain, StandardCharsets.UTF_8), Mark.class);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A mark of scorecard " + scorecard + " is not the one written", changed);
        }
    }

    private SecretKey key(UUID scorecard, String wrapped) {
        return new SecretKeySpec(vault.open(wrapped, name(scorecard)), "AES");
    }

    private static String name(UUID scorecard) {
        return "scorecard " + scorecard;
    }
}
