package org.tasdiq.deadline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the business clock.
 *
 * @param controlled whether an administrator may move time forward: demonstrations and tests only
 */
@ConfigurationProperties("tasdiq.clock")
record ClockSettings(@DefaultValue("false") boolean controlled) {}
