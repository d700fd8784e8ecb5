package org.tasdiq.referential;

import org.tasdiq.Localized;

/**
 * A skill of ESCO that a competency speaks of.
 *
 * @param uri {@code http://data.europa.eu/esco/skill/…}
 * @param label as it was when it was chosen; empty in a language that ESCO was not taken in for
 */
public record EscoLink(String uri, Localized label) {}
