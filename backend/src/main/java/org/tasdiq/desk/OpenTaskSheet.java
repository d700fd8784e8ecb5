package org.tasdiq.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.Localized;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/**
 * What a desk shows of an open task: who must act, until when, and what happens otherwise.
 *
 * @param candidateName empty where the task is about no candidate
 * @param title of the certification aimed at, or of the offer
 * @param regime under which the case is
 * @param due the last day to act, in the institution's zone; empty where no rule sets one
 * @param dueAt the instant that day ends
 * @param consequence text key of what happens otherwise; empty where no rule says so
 * @param waitingFor the people it waits for by name; empty where any holder of a role may act
 * @param mine whether the reader is among those it waits for
 */
public record OpenTaskSheet(
        OpenTaskId id,
        CaseId file,
        String reference,
        String step,
        String candidateName,
        Localized title,
        String regime,
        Instant openedAt,
        @Nullable LocalDate due,
        @Nullable Instant dueAt,
        String consequence,
        List<Role> roles,
        List<PersonId> waitingFor,
        boolean mine) {}
