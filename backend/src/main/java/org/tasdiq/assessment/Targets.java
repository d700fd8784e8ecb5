package org.tasdiq.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** What a file is judged on: the targeted blocks of the version of the referential it was begun with. */
@Component
class Targets {
    private final Referentials referentials;

    Targets(Referentials referentials) {
        this.referentials = referentials;
    }

    List<BlockSheet> of(CandidacySheet file) {
        return referentials.sheet(file.certification()).targeted(file.targetBlocks());
    }

    static Stream<CompetencyId> competencies(List<BlockSheet> blocks) {
        return blocks.stream().flatMap(b -> b.competencies().stream()).map(CompetencySheet::id);
    }
}
