package org.tasdiq.credential;

import java.util.UUID;

/** Names a credential that a person can show: one of this house, or one handed in with a file. */
public record PaperId(UUID value) {}
