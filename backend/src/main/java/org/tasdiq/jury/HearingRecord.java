package org.tasdiq.jury;

import java.util.Set;
import org.tasdiq.identity.PersonId;

/**
 * What the secretary writes down on the day.
 *
 * @param present the members who sat
 * @param minutes length of the interview; 0 when nobody was heard
 * @param notes required when the candidate was excused or the session postponed: the reason
 */
public record HearingRecord(Set<PersonId> present, HearingResult result, int minutes, String notes) {}
