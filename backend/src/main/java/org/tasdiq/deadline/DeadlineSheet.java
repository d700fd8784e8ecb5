package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * Who must act on a file, until when, and what happens otherwise.
 *
 * @param step the leading step of the diagram; {@code steps} are all that stand under the rule
 * @param dueOn the last day on which one may still act, in the regime's zone
 * @param due the instant at which it is too late
 * @param alert the next reminder, if one is still to come
 * @param stoppedSince when the clock was stopped, while it stands
 * @param endedAt when it was met, expired or was lifted
 * @param consequence text key {@code deadline.consequence.<consequence>}
 * @param legalBasis the text of law or regulation the rule comes from
 * @param legal whether the law sets it, and not the institution's own rules
 * @param actor name of the role that must act
 */
public record DeadlineSheet(
        DeadlineId id,
        UUID file,
        String regime,
        String rule,
        int ruleVersion,
        int round,
        String step,
        List<String> steps,
        LocalDate startedOn,
        LocalDate dueOn,
        Instant due,
        @Nullable Instant alert,
        DeadlineState state,
        @Nullable Instant stoppedSince,
        @Nullable Instant endedAt,
        String consequence,
        Localized legalBasis,
        boolean legal,
        String actor) {
    /** Set by law, and for the institution to keep, not for whoever applies to it. */
    public boolean bindsTheInstitution() {
        return DeadlineRule.bindsTheInstitution(legal, actor);
    }

    /** Neither what the law sets on the institution nor what the file waits for. */
    public boolean canBeLifted() {
        return !bindsTheInstitution() && !DeadlineRule.isAwaited(consequence);
    }

    /** Its end is only called out: the step still has to be done. */
    public boolean isRaised() {
        return DeadlineRule.isRaised(consequence);
    }

    /** Its end has no consequence. */
    public boolean onlyReminds() {
        return DeadlineRule.onlyReminds(consequence);
    }
}
