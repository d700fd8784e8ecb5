package org.tasdiq.candidacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the candidate writes in the application (dossier de faisabilité).
 *
 * @param goal what the candidate wants the certification for
 * @param targetBlocks ids of the targeted blocks; empty: the whole certification
 * @param positions self-positioning by competency id
 * @param accompanied whether an adviser supports the candidate
 * @param swornStatement attestation sur l'honneur
 */
public record ApplicationForm(
        String goal,
        Set<UUID> targetBlocks,
        List<Experience> experiences,
        Map<UUID, Position> positions,
        boolean accompanied,
        boolean swornStatement) {
    /** Can the candidate already do it, in their own view? */
    public enum Position {
        NO,
        PARTLY,
        YES
    }

    public static ApplicationForm blank() {
        return new ApplicationForm("", Set.of(), List.of(), Map.of(), false, false);
    }
}
