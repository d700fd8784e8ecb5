package org.tasdiq.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/**
 * What screens and letters show of a jury.
 *
 * @param round 1, then one more after every annulment
 * @param seats those proposed and recused included
 * @param president empty before the appointment and after the president's recusal
 * @param proposedPresident set while a proposal waits for the authority
 */
public record JurySheet(
        CandidacyId file,
        int round,
        JuryStatus status,
        List<SeatSheet> seats,
        @Nullable PersonId president,
        @Nullable PersonId proposedPresident,
        @Nullable SessionPlan session,
        @Nullable PersonId appointedBy,
        @Nullable Instant appointedAt,
        @Nullable Instant convenedAt,
        List<HearingSheet> hearings) {
    /** Members who sit: appointed and not recused. */
    public Set<PersonId> members() {
        return seats.stream()
                .filter(s -> s.status().sits())
                .map(SeatSheet::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<HearingSheet> lastHearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /** The candidate was heard, and has to be once more: too few of those who sat may still decide. */
    public boolean isHeardAgain() {
        return status != JuryStatus.HEARD
                && status != JuryStatus.ANNULLED
                && lastHearing()
                        .filter(hearing -> hearing.result() == HearingResult.HEARD)
                        .isPresent();
    }

    /** A candidate learns the names with the summons, and never why somebody left. */
    JurySheet forCandidate() {
        if (convenedAt == null) {
            return new JurySheet(file, round, status, List.of(), null, null, null, null, null, null, List.of());
        }
        return new JurySheet(
                file,
                round,
                status,
                seats.stream()
                        .filter(s -> s.status().sits())
                        .map(SeatSheet::withoutRecusal)
                        .toList(),
                president,
                null,
                session,
                appointedBy,
                appointedAt,
                convenedAt,
                hearings.stream().map(HearingSheet::withoutNotes).toList());
    }

    /** A member learns that a colleague left, and not what was written about it. */
    JurySheet forMember() {
        return new JurySheet(
                file,
                round,
                status,
                seats.stream().map(SeatSheet::withoutReasons).toList(),
                president,
                proposedPresident,
                session,
                appointedBy,
                appointedAt,
                convenedAt,
                hearings);
    }
}
