package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.Set;

/**
 * An earlier decision on the same credential of the same issuer: advice, never applied by itself.
 *
 * @param issuer of the credential, in words
 * @param credential title
 * @param certification code of what it was recognised for
 * @param sameTarget whether it was asked for the same competencies; not in the register, where nothing is compared
 * @param recognised codes of what was recognised of what was asked for; none is known of older ones
 * @param until the last day on which it is advice
 */
public record PrecedentSheet(
        String reference,
        String issuer,
        String credential,
        Purpose purpose,
        String certification,
        boolean sameTarget,
        Recognition outcome,
        Set<String> recognised,
        String grants,
        String remains,
        LocalDate decidedOn,
        LocalDate until) {}
