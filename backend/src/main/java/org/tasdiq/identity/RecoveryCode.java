package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Sha256;

/** The hash of a code, written on paper, that stands in once for a lost authenticator. */
@Entity
@IdClass(RecoveryCode.Key.class)
class RecoveryCode {
    record Key(UUID personId, String hash) implements Serializable {}

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID personId;

    @Id
    private String hash;

    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String code) {
        this.personId = person.value();
        this.hash = hash(person, code);
    }

    /** Eighty random bits, in four groups of four letters. */
    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return String.join("-", new Base32().encodeToString(bytes).split("(?<=\\G.{4})"));
    }

    static String hash(PersonId person, String code) {
        return Sha256.of(person.value() + "\n" + plain(code));
    }

    /** However it was copied: with or without hyphens, spaces and capitals. */
    static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
