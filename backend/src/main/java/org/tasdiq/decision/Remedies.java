package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;

/**
 * The ways to contest a decision and their last days, by the regime's data. Without them in the letter the time does not
 * run (code de justice administrative R421-5).
 */
@Service
public class Remedies {
    private final Deadlines deadlines;

    Remedies(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The remedies against a decision received that day; the mediator knows no time limit. */
    @Permission("decision.readRemedies")
    public List<Remedy> against(String regime, LocalDate received) {
        var lastDay = deadlines.lastDay(regime, Decisions.WINDOW, received);
        return Stream.of(deadlines.parameter(regime, "appeal.remedies").split(" "))
                .map(Remedy.Kind::valueOf)
                .map(kind -> new Remedy(regime, kind, kind == Remedy.Kind.MEDIATOR ? null : lastDay))
                .toList();
    }

    /** The same on a file, where the institution gave more time for the appeal to itself; it cannot give any for the others. */
    List<Remedy> against(CandidacyId file, String regime, LocalDate received) {
        var window = deadlines.latestOf(file, Decisions.WINDOW).map(DeadlineSheet::dueOn);
        return against(regime, received).stream()
                .map(remedy -> window.map(remedy::until).orElse(remedy))
                .toList();
    }
}
