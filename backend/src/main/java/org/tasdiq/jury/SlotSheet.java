package org.tasdiq.jury;

import java.time.LocalTime;
import java.util.List;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/**
 * The place of one file in a session.
 *
 * @param end without the pause
 * @param changes how often day, hour or place were changed since the first time
 * @param answers of those who were summoned, to the present date
 */
public record SlotSheet(
        CandidacyId file,
        SittingId sitting,
        String room,
        LocalTime start,
        LocalTime end,
        int minutes,
        int pause,
        int changes,
        List<SummonsAnswer> answers) {
    SlotSheet answeredBy(PersonId person) {
        return new SlotSheet(
                file,
                sitting,
                room,
                start,
                end,
                minutes,
                pause,
                changes,
                answers.stream().filter(a -> a.person().equals(person)).toList());
    }
}
