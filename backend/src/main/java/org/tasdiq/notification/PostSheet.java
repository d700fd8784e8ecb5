package org.tasdiq.notification;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.decision.Remedy;

/**
 * When an institution lets mail leave, and where its letters send those who contest a decision.
 *
 * @param quietFrom and {@code quietUntil}: both, or none where mail leaves at every hour
 * @param quietDaysOff whether mail waits on days that are no working days
 * @param addresses where each way to contest begins, as on an envelope; a way without an entry is named without one
 */
public record PostSheet(
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        boolean quietDaysOff,
        Map<Remedy.Kind, String> addresses) {
    static final PostSheet NONE = new PostSheet(null, null, false, Map.of());
}
