package org.tasdiq.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Appointments, or their end, as an iCalendar file (RFC 5545), in universal time.
 *
 * @param organizer the address they come from: without it a calendar does not believe their end (RFC 5546, 3.2)
 */
record CalendarFile(boolean cancels, Instant stamp, String organizer, List<Entry> entries) {
    /** What a file that ends appointments says of itself. */
    static final String CANCELS = "METHOD:CANCEL";

    /**
     * One appointment.
     *
     * @param uid stays the same when the appointment moves, so that a calendar replaces the old one
     * @param sequence grows when the appointment moves or ends
     */
    record Entry(String uid, int sequence, Instant start, Duration length, String summary, String place) {}

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    String text() {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tasdiq//Tasdiq//EN",
                cancels ? CANCELS : "METHOD:PUBLISH"));
        for (var entry : entries) {
            lines.addAll(List.of(
                    "BEGIN:VEVENT",
                    "UID:" + entry.uid(),
                    "SEQUENCE:" + entry.sequence(),
                    "DTSTAMP:" + UTC.format(stamp),
                    "DTSTART:" + UTC.format(entry.start()),
                    "DTEND:" + UTC.format(entry.start().plus(entry.length())),
                    "ORGANIZER:mailto:" + organizer,
                    "SUMMARY:" + escaped(entry.summary()),
                    "LOCATION:" + escaped(entry.place()),
                    cancels ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
                    "END:VEVENT"));
        }
        lines.add("END:VCALENDAR");
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Lines of at most 75 octets, never cut inside a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
