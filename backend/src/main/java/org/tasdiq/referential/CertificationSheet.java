package org.tasdiq.referential;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasdiq.Localized;

/**
 * A certification in one frozen version.
 *
 * @param level of the European Qualifications Framework
 * @param consolidation how its juries draw levels from marks
 */
public record CertificationSheet(
        CertificationId id,
        String code,
        Localized title,
        int level,
        int ects,
        ConsolidationRule consolidation,
        UUID institutionId,
        int version,
        List<BlockSheet> blocks) {
    /** Whether both are versions of one certification. */
    boolean isVersionOf(CertificationSheet other) {
        return code.equals(other.code) && institutionId.equals(other.institutionId);
    }

    /** The blocks among these, in their order here. */
    public List<BlockSheet> targeted(Set<BlockId> targets) {
        return blocks.stream().filter(block -> targets.contains(block.id())).toList();
    }

    /** The competencies of all blocks, in their order. */
    public Stream<CompetencySheet> competencies() {
        return blocks.stream().flatMap(block -> block.competencies().stream());
    }
}
