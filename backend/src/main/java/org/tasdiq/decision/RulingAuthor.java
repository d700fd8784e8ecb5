package org.tasdiq.decision;

import java.time.Instant;

/**
 * One of the two members of the board who ruled on an appeal; a decision names its authors (code des relations entre le public et
 * l'administration, L212-1).
 *
 * @param at when that member proposed the ruling, or confirmed it
 */
public record RulingAuthor(String name, Instant at) {}
