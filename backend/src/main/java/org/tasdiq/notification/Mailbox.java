package org.tasdiq.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;

/** The messages of the person who is signed in; of nobody else. */
@Service
public class Mailbox {
    private static final int PAGE = 50;

    private final MessageRepository messages;
    private final LetterRepository letters;
    private final LetterPress press;
    private final Receipts receipts;
    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final Actors actors;
    private final Clock clock;

    Mailbox(
            MessageRepository messages,
            LetterRepository letters,
            LetterPress press,
            Receipts receipts,
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            Actors actors,
            Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.press = press;
        this.receipts = receipts;
        this.server = server;
        this.settings = settings;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * A page of fifty messages, newest first.
     *
     * @param after where it begins; empty for the first page
     */
    @Transactional(readOnly = true)
    @Permission("notification.readMailbox")
    public MailboxPage page(MailboxPage.@Nullable From after) {
        var found = found(actors.person().value(), after, Limit.of(PAGE + 1)).stream()
                .map(Message::sheet)
                .toList();
        if (found.size() <= PAGE) return new MailboxPage(found, null);
        var last = found.get(PAGE - 1);
        return new MailboxPage(found.subList(0, PAGE), new MailboxPage.From(last.createdAt(), last.id()));
    }

    private List<Message> found(UUID person, MailboxPage.@Nullable From after, Limit limit) {
        return after == null
                ? messages.findByPersonIdOrderByCreatedAtDescIdDesc(person, limit)
                : messages.before(person, after.createdAt(), after.message().value(), limit);
    }

    @Transactional(readOnly = true)
    @Permission("notification.readMailbox")
    public long unread() {
        return messages.countByPersonIdAndReadAtIsNull(actors.person().value());
    }

    /** Marks the message as read; reading again keeps the first time. */
    @Transactional
    @Permission("notification.readMailbox")
    public MessageSheet read(MessageId id) {
        var message = own(id);
        message.read(clock.instant());
        return message.sheet();
    }

    /** The PDF of the letter that came with the message, also for a juror who may not see the file's other letters. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // typesetting must not hold a connection
    @Permission("notification.readMailbox")
    public byte[] letter(MessageId id) {
        var letter = Optional.ofNullable(own(id).letterId())
                .flatMap(letters::findById)
                .orElseThrow(Refusal.unknown("letter"));
        receipts.opened(letter);
        return press.pdf(letter.id());
    }

    /** The iCalendar file that came with the message. */
    @Transactional(readOnly = true)
    @Permission("notification.readMailbox")
    public String calendar(MessageId id) {
        return Optional.ofNullable(own(id).calendar()).orElseThrow(Refusal.unknown("calendar"));
    }

    /** Whether mail leaves this installation, with links that lead back to it. */
    @Permission("notification.readMailbox")
    public boolean isMailed() {
        return server.getIfAvailable() != null && !settings.publicUrl().isEmpty();
    }

    private Message own(MessageId id) {
        return messages.findById(id.value())
                .filter(m -> m.personId().equals(actors.person().value()))
                .orElseThrow(Refusal.unknown("message"));
    }
}
