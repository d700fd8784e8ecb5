package org.tasdiq.jury;

/** What the rules of composition say of a draft, and the numbers they were asked about. */
public record DraftCheck(Composition composition, CompositionVerdict verdict) {}
