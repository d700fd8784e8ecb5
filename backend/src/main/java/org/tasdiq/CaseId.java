package org.tasdiq;

import java.util.UUID;

/** Names one file that travels through a process; a room's own id of a file (such as {@code CandidacyId}) implements it. */
public interface CaseId {
    UUID value();
}
