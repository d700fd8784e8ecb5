package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private final String text = new CalendarFile(
                    "file@tasdiq",
                    3,
                    Instant.parse("2026-07-01T08:00:00Z"),
                    Instant.parse("2026-09-08T07:00:00Z"),
                    Duration.ofMinutes(50),
                    "لجنة التصديق على مكتسبات الخبرة – الملف VAE-2026-000007, séance à huis clos; entretien",
                    "Salle B 204, bâtiment C")
            .text();

    @Test
    void givesTheSessionInUniversalTime() {
        assertThat(text).contains("DTSTART:20260908T070000Z\r\n", "DTEND:20260908T075000Z\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void hasNoLineOverSeventyFiveOctets() {
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void saysTheSameWhenItsLinesAreUnfolded() {
        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "الملف VAE-2026-000007\\, séance à huis clos\\; entretien",
                        "LOCATION:Salle B 204\\, bâtiment C");
    }
}
