package org.tasdiq.recognition;

import java.util.Locale;

/**
 * What is sent to the issuer of a credential, who has a duty to inform.
 *
 * @param email of the issuer, as the officer found it
 * @param language of the letter
 * @param letter all of its words
 */
public record IssuerQuestion(String email, Locale language, String letter) {}
