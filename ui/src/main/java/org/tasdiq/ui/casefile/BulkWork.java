package org.tasdiq.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Assignments;
import org.tasdiq.desk.Extensions;
import org.tasdiq.desk.Labels;
import org.tasdiq.desk.WorkFile;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.notification.ReminderOnRequest;
import org.tasdiq.ui.shared.Faults;

/** Does the same with many files, each for itself: what is refused for one holds up no other. */
@Component
class BulkWork {
    /** What became of one file; no refusal: it was done. */
    record Outcome(WorkFile file, @Nullable Refusal refusal) {}

    private final Assignments assignments;
    private final Labels labels;
    private final ReminderOnRequest reminders;
    private final Extensions extensions;
    private final Guard guard;

    BulkWork(Assignments assignments, Labels labels, ReminderOnRequest reminders, Extensions extensions, Guard guard) {
        this.assignments = assignments;
        this.labels = labels;
        this.reminders = reminders;
        this.extensions = extensions;
        this.guard = guard;
    }

    boolean allows(String address, CandidacyId file) {
        return guard.allows(address, file);
    }

    List<Outcome> each(List<WorkFile> files, Consumer<CandidacyId> action) {
        var outcomes = new ArrayList<Outcome>();
        for (var file : files) outcomes.add(new Outcome(file, refusal(file.file(), action)));
        return outcomes;
    }

    private static @Nullable Refusal refusal(CandidacyId file, Consumer<CandidacyId> action) {
        try {
            action.accept(file);
            return null;
        } catch (RuntimeException thrown) {
            return Faults.refusal(thrown).orElseThrow(() -> thrown);
        }
    }

    void remind(CandidacyId file) {
        reminders.remind(file);
    }

    void assign(CandidacyId file, @Nullable PersonId officer) {
        assignments.assign(file, officer);
    }

    void label(CandidacyId file, String label) {
        labels.put(file, label);
    }

    void takeOff(CandidacyId file, String label) {
        labels.takeOff(file, label);
    }

    /** The deadline that the list shows. */
    void extend(CandidacyId file, LocalDate day, String reason) {
        extensions.giveToShown(file, day, reason);
    }
}
