package org.tasdiq.assessment;

/**
 * How the jury voted on a result.
 *
 * @param presidentInFavour decides a tie (code du travail D6412-6)
 */
public record Votes(int inFavour, int against, int abstaining, boolean presidentInFavour) {
    static Votes unanimous(int voters) {
        return new Votes(voters, 0, 0, true);
    }

    int cast() {
        return inFavour + against + abstaining;
    }

    boolean carried() {
        return inFavour > against || (inFavour == against && presidentInFavour);
    }
}
