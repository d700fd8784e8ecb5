package org.tasdiq;

import java.util.UUID;

/** Names one institution, also to rooms that do not know the room of identity; its {@code InstitutionId} implements it. */
public interface CertifierId {
    UUID value();
}
