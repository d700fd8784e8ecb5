package org.tasdiq.desk;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;

/** Labels by which the staff find files again; its candidate never sees them. */
@Service
public class Labels {
    private static final int LONGEST = 40;

    private final WorkRows rows;
    private final WorkQueries queries;
    private final Candidacies candidacies;
    private final ApplicationEventPublisher events;

    Labels(WorkRows rows, WorkQueries queries, Candidacies candidacies, ApplicationEventPublisher events) {
        this.rows = rows;
        this.queries = queries;
        this.candidacies = candidacies;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @Permission("desk.readNotes")
    public List<String> of(CandidacyId file) {
        return queries.labels(Set.of(file.value())).getOrDefault(file.value(), List.of());
    }

    /** At most 40 characters. Put on twice it is there once. */
    @Transactional
    @Permission("desk.labelFile")
    public void put(CandidacyId file, String label) {
        if (label.isBlank()) throw Refusal.invalid("label", "required");
        if (label.strip().length() > LONGEST) throw Refusal.invalid("label", "tooLong", LONGEST);
        if (rows.label(file, label.strip(), candidacies.sheet(file).institution()))
            events.publishEvent(new DeskEvent.LabelPut(file, label.strip()));
    }

    @Transactional
    @Permission("desk.labelFile")
    public void takeOff(CandidacyId file, String label) {
        if (rows.unlabel(file, label.strip())) events.publishEvent(new DeskEvent.LabelTakenOff(file, label.strip()));
    }
}
