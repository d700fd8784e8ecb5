package org.tasdiq.jury;

import java.util.List;

/**
 * A juror of the register as seen from one file.
 *
 * @param employer at present; several with commas between them
 * @param qualified for the certification of the file
 * @param mayPreside holds the role of president
 * @param conflicts what the system knows against it, worst first
 * @param terms juries of running files the person sits on
 * @param filesThisYear juries the person was appointed to since 1 January; to be held against the limit of the profile
 * @param daysAvailable days on which the person can sit, from today to the legal limit of the session
 * @param presentAtSession whether the person can sit on the day that is set; true while there is none
 */
public record JurorOption(
        JurorSheet juror,
        String employer,
        boolean qualified,
        boolean mayPreside,
        List<Conflict> conflicts,
        int terms,
        int filesThisYear,
        int daysAvailable,
        boolean presentAtSession) {
    /** Whether one more file would be more than the juror is ready to judge this year. */
    public boolean isFull() {
        int limit = juror.profile().filesPerYear();
        return limit > 0 && filesThisYear >= limit;
    }

    public boolean isBlocked() {
        return conflicts.stream().anyMatch(Conflict::isBlocking);
    }
}
