package org.tasdiq.decision;

import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;

/**
 * What it means that a board has not ruled in time: the parameter of the day on which its time began. In France and Tunisia it
 * rejects the appeal and opens the way to court (code de justice administrative R421-2; law 72-40); elsewhere it may mean nothing,
 * and the time runs anew.
 */
@Component
public class AppealSilence {
    private static final String RULE = "appeal.silenceRule";
    private static final String DISMISSED = "DISMISSED";
    private static final String ESCALATED = "escalated";

    private final Deadlines deadlines;

    AppealSilence(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Begins the time anew where silence means nothing.
     *
     * @param time the rule under which the board had to rule, and that has expired
     * @return {@code dismissed} or {@code escalated}
     */
    public String apply(CaseId file, String regime, String time) {
        var today = deadlines.today(regime);
        var begun = deadlines.latestOf(file, time).map(DeadlineSheet::startedOn).orElse(today);
        if (deadlines.parameter(regime, RULE, begun).equals(DISMISSED)) return AppealRuling.DISMISSED.outcome();
        deadlines.start(file, regime, time, today);
        return ESCALATED;
    }
}
