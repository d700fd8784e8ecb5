package org.tasdiq.jury;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** Counts a jury for the decision table. */
record CompositionPolicy(String regime, Norms asked, Set<PersonId> annulled, Set<PersonId> conflicting) {
    /** What the table needs to know of one member. */
    record Member(PersonId person, Quality quality, boolean woman, boolean qualified) {
        static Member of(Seat seat) {
            return new Member(seat.person(), seat.quality(), seat.woman(), seat.qualified());
        }
    }

    Composition count(List<Member> members, @Nullable PersonId president) {
        return new Composition(
                regime,
                members.size(),
                number(members, m -> m.quality() == Quality.ACADEMIC),
                number(members, m -> m.quality() == Quality.PROFESSIONAL),
                number(members, Member::qualified),
                members.isEmpty() ? 0 : (double) number(members, Member::woman) / members.size(),
                number(members, m -> m.person().equals(president)),
                number(members, m -> conflicting.contains(m.person())),
                number(members, m -> annulled.contains(m.person())),
                asked);
    }

    private static int number(Collection<Member> members, Predicate<Member> which) {
        return (int) members.stream().filter(which).count();
    }
}
