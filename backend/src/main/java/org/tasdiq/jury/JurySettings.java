package org.tasdiq.jury;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the forecast of sessions reckons with.
 *
 * @param filesPerJurorAndWeek how many files one juror studies and hears in a week
 * @param notice between the call to a session and its day
 */
@ConfigurationProperties("tasdiq.jury")
record JurySettings(
        @DefaultValue("2") int filesPerJurorAndWeek,
        @DefaultValue("P14D") Period notice) {}
