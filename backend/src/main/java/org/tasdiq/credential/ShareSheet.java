package org.tasdiq.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a learner shows a credential.
 *
 * @param path of the public page; empty where the link opens nothing any more
 * @param printed on the learner's certificate (PDF)
 * @param lastDay none: until it is withdrawn
 * @param opened how often; by whom is not kept
 * @param open whether it still shows something today
 */
public record ShareSheet(
        ShareId id,
        String path,
        Set<SharedField> fields,
        boolean printed,
        Instant madeAt,
        @Nullable LocalDate lastDay,
        @Nullable Instant withdrawnAt,
        int opened,
        @Nullable Instant lastOpenedAt,
        boolean open) {}
