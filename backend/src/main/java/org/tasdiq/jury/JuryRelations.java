package org.tasdiq.jury;

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
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return switch (relation) {
            case INVITED, SEATED, PRESIDES ->
                juries.rounds(file.value()).stream().anyMatch(j -> sits(j, person, relation));
            case INVOLVED -> juries.rounds(file.value()).stream().anyMatch(j -> isInvolved(j, person));
            default -> false;
        };
    }

    private static boolean isInvolved(Jury jury, PersonId person) {
        return jury.wasAppointedBy(person)
                || jury.seat(person)
                        .filter(seat -> seat.status() != SeatStatus.PROPOSED)
                        .isPresent();
    }

    private static boolean sits(Jury jury, PersonId person, Relation relation) {
        if (jury.status() == JuryStatus.ANNULLED) return false;
        return jury.seat(person).stream().anyMatch(seat -> switch (seat.status()) {
            case APPOINTED -> relation == Relation.INVITED;
            case INDEPENDENT ->
                relation == Relation.SEATED || (relation == Relation.PRESIDES && jury.isPresident(person));
            case PROPOSED, RECUSED -> false;
        });
    }
}
