package org.tasdiq.referential;

import java.util.UUID;

/** Names one version of a certification. */
public record CertificationId(UUID value) {}
