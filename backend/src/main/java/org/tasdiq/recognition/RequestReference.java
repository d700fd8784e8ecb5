package org.tasdiq.recognition;

import java.security.SecureRandom;

/** The number of a request: year and six letters or digits that cannot be confused. */
final class RequestReference {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestReference() {}

    static String next(int year) {
        var letters = new StringBuilder("RC-").append(year).append('-');
        for (int i = 0; i < 6; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return letters.toString();
    }
}
