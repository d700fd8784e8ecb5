package org.tasdiq.recognition;

/** The credential of a request, as it came. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CredentialFile(String name, String mediaType, byte[] content) {}
