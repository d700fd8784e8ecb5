package org.tasdiq.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationId;

/**
 * A file as a line of the list.
 *
 * @param step the step that waits; empty where none does
 * @param roles who may do it
 * @param since when it began to wait, or the last one ended
 * @param due the end of the first deadline that runs or was missed; empty without any
 * @param dueOn its last day, in the institution's zone
 * @param assignee who looks after the file
 */
public record WorkFile(
        CandidacyId file,
        String reference,
        String candidateName,
        InstitutionId institution,
        CertificationId certification,
        CandidacyStatus status,
        String step,
        List<Role> roles,
        Instant since,
        @Nullable Instant due,
        @Nullable LocalDate dueOn,
        boolean overdue,
        Instant sentAt,
        @Nullable PersonId assignee,
        String assigneeName,
        List<String> labels) {}
