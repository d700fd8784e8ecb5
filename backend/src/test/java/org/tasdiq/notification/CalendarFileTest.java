package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private final String text = file(false);

    private static String file(boolean cancels) {
        var entry = new CalendarFile.Entry(
                "file@tasdiq",
                3,
                Instant.parse("2026-09-08T07:00:00Z"),
                Duration.ofMinutes(50),
                "لجنة التصديق على مكتسبات الخبرة – الملف VAE-2026-000007, séance à huis clos; entretien",
                "Salle B 204, bâtiment C");
        var next = new CalendarFile.Entry(
                "next@tasdiq", 0, Instant.parse("2026-09-08T08:00:00Z"), Duration.ofMinutes(50), "Suivant", "Ici");
        var settings = new MailSettings("Jury (fictif) <vae@example.org>", "", Duration.ZERO);
        return new CalendarFile(
                        cancels, Instant.parse("2026-07-01T08:00:00Z"), settings.address(), List.of(entry, next))
                .text();
    }

    @Test
    void holdsAllAppointmentsOfADay() {
        assertThat(text).containsOnlyOnce("UID:file@tasdiq").containsOnlyOnce("UID:next@tasdiq");
        assertThat(text).contains("METHOD:PUBLISH\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void endsAnAppointmentUnderItsOwnName() {
        assertThat(file(true)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:file@tasdiq\r\n");
    }

    @Test
    void saysWhoseAppointmentsItKeepsAndEnds() {
        assertThat(text).contains("ORGANIZER:mailto:vae@example.org\r\n");
        assertThat(file(true)).contains("ORGANIZER:mailto:vae@example.org\r\n");
    }

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
