package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a draft would do to the deadlines that are open under its rule.
 *
 * @param open how many are open
 * @param earlier how many would end earlier
 * @param later how many would end later
 * @param overdue how many that are still in time would be over at once
 * @param stops how many that run would stand still, because of what the draft stops the clock for
 * @param runsOn how many that stand still would run on
 * @param changed those on which it would have an effect, the soonest first
 */
public record RuleTrial(int open, int earlier, int later, int overdue, int stops, int runsOn, List<Line> changed) {
    private static final int PAGE = 100;

    /** The strongest effect on one deadline; text keys {@code deadline.trial.effect.<effect>}. */
    public enum Effect {
        OVERDUE,
        STOPS,
        RUNS_ON,
        EARLIER,
        LATER
    }

    /**
     * One deadline.
     *
     * @param dueOn the last day to act as it stands
     * @param dueThen the last day under the draft, without the time its clock would still stand
     */
    public record Line(UUID file, int round, LocalDate startedOn, LocalDate dueOn, LocalDate dueThen, Effect effect) {}

    /** The same counts, and of the changed ones a hundred; the first page has number 0. */
    public RuleTrial page(int number) {
        return new RuleTrial(
                open,
                earlier,
                later,
                overdue,
                stops,
                runsOn,
                changed.stream()
                        .skip((long) Math.max(number, 0) * PAGE)
                        .limit(PAGE)
                        .toList());
    }
}
