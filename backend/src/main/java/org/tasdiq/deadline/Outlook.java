package org.tasdiq.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an open deadline under another version of its rule.
 *
 * @param due when it would end, without the time its clock would still stand
 * @param stood how long its clock would have stood until now, but for a standstill that lasts
 * @param standsSince empty where its clock would run
 * @param now the moment of the comparison
 */
record Outlook(
        Deadline deadline,
        Instant due,
        Duration stood,
        @Nullable Instant standsSince,
        Instant now) {
    boolean isEarlier() {
        return wouldEnd().isBefore(ends());
    }

    boolean isLater() {
        return wouldEnd().isAfter(ends());
    }

    /** Runs now, and would stand still. */
    boolean stops() {
        return standsSince != null && deadline.state() == DeadlineState.RUNNING;
    }

    /** Stands still now, and would run. */
    boolean runsOn() {
        return standsSince == null && deadline.state() == DeadlineState.STOPPED;
    }

    boolean isChanged() {
        return isEarlier() || isLater() || stops() || runsOn();
    }

    /** In time until now, and over at once; what is over already is left to the watchdog. */
    boolean isOverAtOnce() {
        boolean inTime =
                deadline.state() == DeadlineState.STOPPED || deadline.due().isAfter(now);
        return inTime && standsSince == null && !due.isAfter(now);
    }

    /** As it stands; one whose clock stands as if it ran from now on. */
    private Instant ends() {
        return end(deadline.due(), deadline.state() == DeadlineState.STOPPED ? deadline.stoppedSince() : null);
    }

    private Instant wouldEnd() {
        return end(due, standsSince);
    }

    private Instant end(Instant end, @Nullable Instant since) {
        return since == null ? end : end.plus(Duration.between(since, now));
    }
}
