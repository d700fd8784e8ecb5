package org.tasdiq.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.desk.CaseKind;
import org.tasdiq.identity.PersonId;

/**
 * A version of a diagram on the engine.
 *
 * @param key names it on the engine
 * @param process the id of the process in the diagram
 * @param kind what travels through it
 * @param deployedAt empty where it was deployed before such things were kept
 * @param deployedBy empty where it came with the product
 * @param running how many files or offers of the institution are under way on it
 * @param shown whether the diagram itself was kept and can be shown
 * @param latest whether new files of the institution begin on it
 */
public record DiagramVersion(
        long key,
        String process,
        int version,
        CaseKind kind,
        @Nullable Instant deployedAt,
        @Nullable PersonId deployedBy,
        int running,
        boolean shown,
        boolean latest) {}
