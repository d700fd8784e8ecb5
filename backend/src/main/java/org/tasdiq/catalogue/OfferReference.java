package org.tasdiq.catalogue;

import java.security.SecureRandom;

/** The number of an offer, also in the address of its public page, or of an award: year and six letters or digits that cannot be confused. */
final class OfferReference {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OfferReference() {}

    static String next(int year) {
        return next("MC", year);
    }

    static String ofAward(int year) {
        return next("AW", year);
    }

    private static String next(String kind, int year) {
        var letters = new StringBuilder(kind).append('-').append(year).append('-');
        for (int i = 0; i < 6; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return letters.toString();
    }
}
