package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private Instant now = Instant.parse("2026-11-25T10:00:05Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void aFloodOfAddressesIsCountedAsOne() {
        for (int address = 0; address < 10_060; address++)
            assertThat(limit.admits("192.0.2." + address)).isTrue();
        assertThat(limit.admits("198.51.100.1")).isFalse();
        assertThat(limit.admits("192.0.2.1")).isTrue();
    }

    @Test
    void whoChangesTheAddressOnTheirOwnLineIsStillTheSame() {
        for (int knock = 1; knock <= 60; knock++)
            assertThat(limit.admits("2001:db8:0:1::" + knock)).isTrue();
        assertThat(limit.admits("2001:db8:0:1:ffff:0:0:61")).isFalse();
        assertThat(limit.isOpen("2001:db8:0:1::1")).isFalse();
        assertThat(limit.admits("2001:db8:0:2::1")).isTrue();
    }

    @Test
    void whoeverKnocksTooOftenWaitsForTheNextMinuteAndNobodyElseDoes() {
        for (int knock = 1; knock <= 60; knock++)
            assertThat(limit.admits("192.0.2.1")).isTrue();
        assertThat(limit.admits("192.0.2.1")).isFalse();
        assertThat(limit.admits("192.0.2.2")).isTrue();
        now = now.plus(Duration.ofSeconds(54));
        assertThat(limit.admits("192.0.2.1")).isFalse();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(limit.admits("192.0.2.1")).isTrue();
    }
}
