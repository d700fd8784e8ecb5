package org.tasdiq.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;

/** Who looks after a file; whoever may do a step may do it all the same. */
@Service
public class Assignments {
    private final WorkRows rows;
    private final Officers officers;
    private final Candidacies candidacies;
    private final ApplicationEventPublisher events;

    Assignments(WorkRows rows, Officers officers, Candidacies candidacies, ApplicationEventPublisher events) {
        this.rows = rows;
        this.officers = officers;
        this.candidacies = candidacies;
        this.events = events;
    }

    /** Who could look after that file. */
    @Transactional(readOnly = true)
    @Permission("desk.assignFile")
    public List<PersonSheet> officers(CandidacyId file) {
        return officers.of(candidacies.sheet(file).institution());
    }

    /** Who looks after that file now. */
    @Transactional(readOnly = true)
    @Permission("desk.readNotes")
    public Optional<PersonId> of(CandidacyId file) {
        return rows.assignee(file);
    }

    /** @param officer of the institution of the file; empty: nobody any more */
    @Transactional
    @Permission("desk.assignFile")
    public void assign(CandidacyId file, @Nullable PersonId officer) {
        var known = officers.of(candidacies.sheet(file).institution());
        if (officer != null && known.stream().noneMatch(one -> one.id().equals(officer))) {
            throw Refusal.invalid("officer", "desk.noSuchOfficer");
        }
        if (rows.assign(file, officer)) events.publishEvent(new DeskEvent.FileAssigned(file, officer));
    }
}
