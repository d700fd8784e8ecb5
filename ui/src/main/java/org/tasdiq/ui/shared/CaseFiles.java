package org.tasdiq.ui.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** What the head of every page about a file says, from the rooms that know it. */
@Component
public class CaseFiles {
    /** The file, what it is for, and the day by which the step must be done. */
    public record Head(
            CandidacySheet file, CertificationSheet certification, Optional<LocalDate> dueOn, LocalDate today) {}

    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Guard guard;

    CaseFiles(Candidacies candidacies, Referentials referentials, Deadlines deadlines, Guard guard) {
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.guard = guard;
    }

    /** @param step the step's own name, such as {@code checkCompleteness} */
    public Head head(CandidacyId id, String step) {
        var file = candidacies.sheet(id);
        Optional<LocalDate> dueOn = guard.allows("deadline.read", id)
                ? deadlines.of(id).stream()
                        .filter(d ->
                                d.state() == DeadlineState.RUNNING && d.steps().contains(step))
                        .map(DeadlineSheet::dueOn)
                        .min(Comparator.naturalOrder())
                : Optional.empty();
        return new Head(file, referentials.sheet(file.certification()), dueOn, deadlines.today(file.regime()));
    }
}
