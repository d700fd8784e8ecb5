package org.tasdiq.jury;

import java.util.Collection;

/** How many members must sit at the hearing; a parameter of the regime, since no text of law fixes it. */
enum Quorum {
    /** Everybody who scored, one professional among them. */
    ALL_SCORING_MEMBERS_ONE_PROFESSIONAL {
        @Override
        boolean isMet(Collection<Seat> present, int members) {
            return present.size() == members && hasProfessional(present);
        }
    },
    /** More than half of those who scored, one professional among them. */
    MAJORITY_ONE_PROFESSIONAL {
        @Override
        boolean isMet(Collection<Seat> present, int members) {
            return present.size() * 2 > members && hasProfessional(present);
        }
    };

    abstract boolean isMet(Collection<Seat> present, int members);

    private static boolean hasProfessional(Collection<Seat> present) {
        return present.stream().anyMatch(s -> s.quality() == Quality.PROFESSIONAL);
    }
}
