package org.tasdiq.credential;

import java.time.LocalDate;

/**
 * What a learner sees by the personal link.
 *
 * @param number of the credential
 * @param shown everything of it, checked just now
 * @param lastDay on which the link still opens
 * @param path of the page itself
 */
public record LearnerPage(String number, SharedCredential shown, LocalDate lastDay, String path) {}
