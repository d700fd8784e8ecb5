package org.tasdiq.catalogue;

/**
 * What the second person says of a list of learners.
 *
 * @param reason needed where it is refused
 */
public record AwardRuling(boolean confirmed, String reason) {}
