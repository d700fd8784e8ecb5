package org.tasdiq.portfolio;

import java.util.UUID;

/** Names what one third party was asked to attest. */
public record AttestationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
