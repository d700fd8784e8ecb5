package org.tasdiq.desk;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;

/** More time for a file: for a deadline that is open, and for one that was missed while its step still waits. */
@Service
public class Extensions {
    private final WorkRows rows;
    private final Deadlines deadlines;

    Extensions(WorkRows rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    /** One may act until the end of that day. */
    @Transactional
    @Permission("deadline.extend")
    public void give(CandidacyId file, String rule, LocalDate lastDay, String reason) {
        if (rows.missed(file).contains(rule)) deadlines.extendMissed(file, rule, lastDay, reason);
        else deadlines.extend(file, rule, lastDay, reason);
    }

    /** The same for the deadline that the list of files shows. */
    @Transactional
    @Permission("deadline.extend")
    public void giveToShown(CandidacyId file, LocalDate lastDay, String reason) {
        var rule = rows.shown(file).orElseThrow(() -> Refusal.conflict("deadline.noneRuns"));
        give(file, rule, lastDay, reason);
    }

    /** The deadlines of the file for which one may ask for more time; what only reminds is none of them. */
    @Transactional(readOnly = true)
    @Permission("deadline.read")
    public Set<DeadlineId> possible(CandidacyId file) {
        var missed = rows.missed(file).stream()
                .flatMap(rule -> deadlines.latestOf(file, rule).stream())
                .filter(DeadlineSheet::isRaised)
                .map(DeadlineSheet::id);
        var open = deadlines.of(file).stream().filter(Extensions::isOpen).map(DeadlineSheet::id);
        return Stream.concat(missed, open).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOpen(DeadlineSheet deadline) {
        boolean open = deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.STOPPED;
        return open && !deadline.onlyReminds();
    }
}
