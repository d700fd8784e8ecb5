package org.tasdiq.identity;

import java.util.Locale;

/** What screens and letters show of a person. */
public record PersonSheet(PersonId id, String name, String email, Locale language) {}
