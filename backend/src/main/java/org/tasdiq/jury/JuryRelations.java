package org.tasdiq.jury;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/**
 * Members of the present jury are invited, then seated; whoever sat on any jury of the file, recused or not, or
 * appointed one, is involved. A recusal takes the access away with its commit: nothing is cached.
 */
@Component
class JuryRelations implements CaseRelations {
    private final JuryRepository juries;

    JuryRelations(JuryRepository juries) {
        this.juries = juries;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Relation> of(PersonId person, CaseId file) {
        var relations = EnumSet.noneOf(Relation.class);
        for (var jury : juries.rounds(file.value())) {
            if (jury.wasAppointedBy(person)) relations.add(Relation.INVOLVED);
            jury.seat(person).ifPresent(seat -> {
                if (seat.status() != SeatStatus.PROPOSED) relations.add(Relation.INVOLVED);
                if (jury.status() != JuryStatus.ANNULLED) relations.addAll(present(jury, seat));
            });
        }
        return relations;
    }

    private static Set<Relation> present(Jury jury, Seat seat) {
        return switch (seat.status()) {
            case APPOINTED -> EnumSet.of(Relation.INVITED);
            case INDEPENDENT ->
                jury.isPresident(seat.person())
                        ? EnumSet.of(Relation.SEATED, Relation.PRESIDES)
                        : EnumSet.of(Relation.SEATED);
            case PROPOSED, RECUSED -> EnumSet.noneOf(Relation.class);
        };
    }
}
