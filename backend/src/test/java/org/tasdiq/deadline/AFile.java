package org.tasdiq.deadline;

import java.util.UUID;
import org.tasdiq.CaseId;

/** A file of one's own for a test. */
record AFile(UUID value) implements CaseId {
    AFile() {
        this(UUID.randomUUID());
    }
}
