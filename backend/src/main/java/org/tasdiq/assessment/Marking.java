package org.tasdiq.assessment;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CompetencyId;

/** One mark on one scorecard. */
@Entity
@IdClass(Marking.Key.class)
class Marking {
    record Key(UUID scorecardId, UUID competencyId) implements Serializable {}

    @Id
    private UUID scorecardId;

    @Id
    private UUID competencyId;

    private @Nullable Integer level;
    private boolean cannotJudge;
    private String note;

    @Convert(converter = CitationsJson.class)
    private List<Citation> cited;

    private Instant markedAt;

    protected Marking() {}

    Marking(UUID scorecard, CompetencyId competency) {
        this.scorecardId = scorecard;
        this.competencyId = competency.value();
    }

    void write(Mark mark, Instant now) {
        level = mark.level();
        cannotJudge = mark.cannotJudge();
        note = mark.note();
        cited = List.copyOf(mark.cited());
        markedAt = now;
    }

    UUID scorecardId() {
        return scorecardId;
    }

    Mark mark() {
        return new Mark(new CompetencyId(competencyId), level, cannotJudge, note, cited);
    }
}
