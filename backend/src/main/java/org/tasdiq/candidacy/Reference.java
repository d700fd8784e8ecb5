package org.tasdiq.candidacy;

import java.security.SecureRandom;

/** The number people say on the telephone: year and six random letters or digits that cannot be confused. */
final class Reference {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next(int year) {
        var letters = new StringBuilder("VAE-").append(year).append('-');
        for (int i = 0; i < 6; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return letters.toString();
    }
}
