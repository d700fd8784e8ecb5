package org.tasdiq.candidacy;

import java.util.UUID;

/** Names one invitation to accompany a candidate. */
public record InvitationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
