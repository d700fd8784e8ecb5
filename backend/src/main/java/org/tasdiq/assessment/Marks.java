package org.tasdiq.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;

/** The marks on scorecards, sealed on the way in and opened on the way out. */
@Component
class Marks {
    private final MarkingRepository markings;
    private final MarkSeal seal;

    Marks(MarkingRepository markings, MarkSeal seal) {
        this.markings = markings;
        this.seal = seal;
    }

    void write(Scorecard card, Mark mark, Instant now) {
        var key = card.markKey();
        if (key == null) throw Refusal.conflict("assessment.erased");
        var marking = markings.findById(
                        new Marking.Key(card.id(), mark.competency().value()))
                .orElseGet(() -> new Marking(card, mark.competency()));
        marking.write(seal.seal(card.id(), key, mark), now);
        markings.save(marking);
    }

    List<Mark> on(Scorecard card) {
        return on(List.of(card)).getOrDefault(card.id(), List.of());
    }

    /** By scorecard. Where the key was erased nothing is left to read. */
    Map<UUID, List<Mark>> on(Collection<Scorecard> cards) {
        var openers = cards.stream()
                .filter(card -> card.markKey() != null)
                .collect(Collectors.toMap(
                        Scorecard::id, card -> seal.opener(card.id(), Objects.requireNonNull(card.markKey()))));
        return markings.findByScorecardIdIn(openers.keySet()).stream()
                .collect(Collectors.groupingBy(
                        Marking::scorecardId,
                        Collectors.mapping(
                                marking -> Objects.requireNonNull(openers.get(marking.scorecardId()))
                                        .apply(marking.competencyId(), marking.sealed()),
                                Collectors.toList())));
    }
}
