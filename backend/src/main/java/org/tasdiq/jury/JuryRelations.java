package org.tasdiq.jury;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
    /** How one person stands to one jury. */
    record Place(JuryStatus jury, @Nullable SeatStatus seat, boolean presides, boolean appointed) {
        boolean stands(Relation relation) {
            return switch (relation) {
                case INVITED -> sits(SeatStatus.APPOINTED);
                case SEATED -> sits(SeatStatus.INDEPENDENT);
                case PRESIDES -> presides && sits(SeatStatus.INDEPENDENT);
                case INVOLVED -> appointed || wasAppointed();
                case BOUND -> jury != JuryStatus.ANNULLED && wasAppointed();
                default -> false;
            };
        }

        private boolean wasAppointed() {
            return seat != null && seat != SeatStatus.PROPOSED;
        }

        private boolean sits(SeatStatus as) {
            return jury != JuryStatus.ANNULLED && seat == as;
        }
    }

    private final JuryRepository juries;

    JuryRelations(JuryRepository juries) {
        this.juries = juries;
    }

    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return switch (relation) {
            case INVITED, SEATED, PRESIDES, INVOLVED, BOUND ->
                juries.places(file.value(), person.value()).stream().anyMatch(place -> place.stands(relation));
            default -> false;
        };
    }
}
