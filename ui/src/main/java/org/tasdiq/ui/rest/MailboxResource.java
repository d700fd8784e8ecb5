package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.notification.MailHabits;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MailboxPage;
import org.tasdiq.notification.MessageId;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.ui.Needs;

/** My messages. */
@RestController
@RequestMapping(V1.ROOT + "/mailbox")
class MailboxResource {
    static final String CALENDAR = "text/calendar";

    /** @param daily one mail a day with all messages, instead of one for each */
    record Habit(boolean daily) {}

    private final Mailbox mailbox;
    private final MailHabits habits;

    MailboxResource(Mailbox mailbox, MailHabits habits) {
        this.mailbox = mailbox;
        this.habits = habits;
    }

    @Operation(summary = "Tell whether I get one mail a day or one for each message")
    @Needs("notification.readMailbox")
    @GetMapping("/habit")
    Habit habit() {
        return new Habit(habits.isDaily());
    }

    @Operation(summary = "Choose between one mail a day and one for each message, for the messages to come")
    @Needs("notification.readMailbox")
    @PutMapping("/habit")
    void choose(@RequestBody Habit habit) {
        habits.choose(habit.daily());
    }

    @Operation(
            summary = "List my messages, newest first, a page at a time",
            description = "For the next page repeat with the two values of next.")
    @Needs("notification.readMailbox")
    @GetMapping
    MailboxPage messages(
            @RequestParam(required = false) @Nullable Instant createdAt,
            @RequestParam(required = false) @Nullable MessageId message) {
        return mailbox.page(createdAt == null || message == null ? null : new MailboxPage.From(createdAt, message));
    }

    @Operation(summary = "Read a message; it is marked as read")
    @Needs("notification.readMailbox")
    @PostMapping("/{message}/read")
    MessageSheet read(@PathVariable MessageId message) {
        return mailbox.read(message);
    }

    @Operation(summary = "Download the letter that came with the message, as PDF")
    @Needs("notification.readMailbox")
    @GetMapping(path = "/{message}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(@PathVariable MessageId message) {
        return Download.pdf(message.value() + ".pdf", mailbox.letter(message));
    }

    @Operation(summary = "Download the calendar file that came with the message")
    @Needs("notification.readMailbox")
    @GetMapping(path = "/{message}/calendar", produces = CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable MessageId message) {
        return Download.calendar(message.value() + ".ics", mailbox.calendar(message));
    }
}
