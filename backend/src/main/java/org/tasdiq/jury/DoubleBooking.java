package org.tasdiq.jury;

import java.util.List;
import org.tasdiq.candidacy.CandidacyId;

/**
 * A file with a date of before there were places in a calendar, for which somebody or the room is taken by another.
 *
 * @param taken names of people and of the place; empty once the others have another date
 */
public record DoubleBooking(
        CandidacyId file, String reference, SittingId sitting, SessionPlan session, List<String> taken) {}
