package org.tasdiq.identity;

import org.tasdiq.Localized;

/** The rules of law an institution can stand under, such as {@code FR_UNIVERSITY}. */
public record RegimeSheet(String code, Localized name) {}
