package org.tasdiq.recognition;

/** The answer of an issuer as it came. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record IssuerPaper(String name, byte[] content) {}
