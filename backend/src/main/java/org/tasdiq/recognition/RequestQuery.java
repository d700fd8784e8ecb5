package org.tasdiq.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Which requests of an institution are listed.
 *
 * @param words in the reference, the name of the learner, the credential or its issuer; empty: all
 * @param page from 0
 */
public record RequestQuery(
        String words,
        @Nullable RequestStatus status,
        @Nullable Purpose purpose,
        int page) {}
