package org.tasdiq.recognition;

import java.util.Locale;
import org.tasdiq.identity.PersonId;

/**
 * Where a letter to an issuer goes.
 *
 * @param askedBy to whom its answer is to come
 */
public record IssuerAddress(String name, String email, Locale language, String letter, PersonId askedBy) {}
