package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;

/** What happened to a deadline of a file. */
public sealed interface DeadlineEvent extends CaseEvent {
    String rule();

    record DeadlineStarted(CaseId file, String rule, int round, LocalDate from, Instant due) implements DeadlineEvent {}

    record DeadlineMet(CaseId file, String rule, int round) implements DeadlineEvent {}

    record DeadlineStopped(CaseId file, String rule, int round) implements DeadlineEvent {}

    record DeadlineResumed(CaseId file, String rule, int round, Instant due) implements DeadlineEvent {}

    /** It runs while nothing is done, and something was. */
    record DeadlineRenewed(CaseId file, String rule, LocalDate from, Instant due) implements DeadlineEvent {}

    record DeadlineExtended(CaseId file, String rule, int round, LocalDate dueOn, String reason)
            implements DeadlineEvent {}

    /** Its rule was changed for running deadlines too. */
    record DeadlineReckoned(CaseId file, String rule, int round, int ruleVersion, LocalDate dueOn, String reason)
            implements DeadlineEvent {}

    record DeadlineLifted(CaseId file, String rule, int round, String reason) implements DeadlineEvent {}

    record DeadlineExpired(CaseId file, String rule, int round, Instant due) implements DeadlineEvent {}
}
