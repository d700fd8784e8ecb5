package org.tasdiq;

import java.security.SecureRandom;
import java.util.Base64;

/** What stands in a link that opens without an account: 256 bits by chance, nobody guesses one. */
public final class SecretToken {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    /** 43 letters that need no escaping in an address. */
    public static String next() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
