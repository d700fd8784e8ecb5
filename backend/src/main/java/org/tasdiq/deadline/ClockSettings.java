package org.tasdiq.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the business clock.
 *
 * @param controlled whether an administrator may move time forward: demonstrations and tests only
 * @param begins the instant at which a new installation with a controlled clock begins; without it, now
 */
@ConfigurationProperties("tasdiq.clock")
record ClockSettings(
        @DefaultValue("false") boolean controlled, @Nullable Instant begins) {}
