package org.tasdiq.identity;

import java.util.UUID;
import org.tasdiq.CertifierId;

/** Names an institution. */
public record InstitutionId(UUID value) implements CertifierId {}
