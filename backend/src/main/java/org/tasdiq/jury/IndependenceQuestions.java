package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member must know to declare independence, and nothing more of the file.
 *
 * @param candidate the candidate's name
 * @param organisations where the candidate was or is active, the latest first
 * @param hints what the register of jurors already tells about this member
 */
public record IndependenceQuestions(String candidate, List<Activity> organisations, List<Conflict> hints) {
    /** @param until empty while it lasts */
    public record Activity(
            String organisation, LocalDate from, @Nullable LocalDate until) {}
}
