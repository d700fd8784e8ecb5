package org.tasdiq.recognition;

import java.util.UUID;

/** Names a question to an issuer. */
public record InquiryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
