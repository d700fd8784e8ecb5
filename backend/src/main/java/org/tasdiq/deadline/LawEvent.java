package org.tasdiq.deadline;

import java.time.LocalDate;
import org.tasdiq.CaseEvent;
import org.tasdiq.identity.InstitutionId;

/** What changes the reckoning of deadlines and concerns no single file; kept in the chain of the regime. */
public sealed interface LawEvent extends CaseEvent {
    /** @param running how many running deadlines were reckoned anew */
    record RulePublished(
            RegimeId file,
            String regime,
            String rule,
            int ruleVersion,
            LocalDate validFrom,
            String duration,
            int running,
            String reason)
            implements LawEvent {}

    record ParameterPublished(
            RegimeId file, String regime, String name, String setting, LocalDate validFrom, String reason)
            implements LawEvent {}

    record HolidayAnnounced(RegimeId file, String country, String code, LocalDate firstDay) implements LawEvent {}

    record ClosureEntered(
            RegimeId file, InstitutionId institution, ClosureId closure, LocalDate firstDay, LocalDate lastDay)
            implements LawEvent {}

    record ClosureWithdrawn(RegimeId file, InstitutionId institution, ClosureId closure) implements LawEvent {}
}
