package org.tasdiq.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.Attesters;

/** Goes round after the transactions: sets the PDFs of new letters and hands waiting mail to the mail server. */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** @param foot the last line of the mail */
    private record Envelope(String email, String foot) {}

    private final LetterRepository letters;
    private final LetterPress press;
    private final MessageRepository messages;
    private final MailRepository mails;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionOperations transaction;
    private final People people;
    private final Attesters attesters;
    private final Actors actors;
    private final Clock clock;

    Postman(
            LetterRepository letters,
            LetterPress press,
            MessageRepository messages,
            MailRepository mails,
            MailSettings settings,
            ObjectProvider<JavaMailSender> server,
            TransactionOperations transaction,
            People people,
            Attesters attesters,
            Actors actors,
            Clock clock) {
        this.letters = letters;
        this.press = press;
        this.messages = messages;
        this.mails = mails;
        this.settings = settings;
        this.server = server;
        this.transaction = transaction;
        this.people = people;
        this.attesters = attesters;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.mail.round:PT1S}")
    void goRound() {
        letters.unset().forEach(press::pdf);
        server.ifAvailable(this::sendWaiting);
    }

    void sendWaiting(JavaMailSender mailServer) {
        for (var mail : mails.due(clock.instant())) if (take(mail)) deliver(mailServer, mail);
    }

    private boolean take(Mail mail) {
        var next = clock.instant().plus(Mail.pause(mail.attempts()));
        return Integer.valueOf(1).equals(transaction.execute(_ -> mails.take(mail.messageId(), mail.attempts(), next)));
    }

    private void deliver(JavaMailSender mailServer, Mail taken) {
        var message = messages.findById(taken.messageId()).orElseThrow();
        var fault = Optional.<String>empty();
        try {
            var envelope = envelope(message);
            if (envelope.isEmpty()) {
                // Whoever was asked has answered meanwhile, is not asked any more, or by another link.
                note(taken, mail -> mail.dropped("this link is over"));
                return;
            }
            mailServer.send(mime(mailServer, message, envelope.get()));
        } catch (MailException | MessagingException refused) {
            LOG.warn("Mail {} was not accepted: {}", taken.messageId(), refused.getMessage());
            fault = Optional.of(String.valueOf(refused.getMessage()));
        }
        var outcome = fault;
        note(taken, mail -> outcome.ifPresentOrElse(mail::failed, () -> mail.sent(clock.instant())));
    }

    private void note(Mail taken, Consumer<Mail> outcome) {
        transaction.executeWithoutResult(_ -> {
            var mail = mails.findById(taken.messageId()).orElseThrow();
            outcome.accept(mail);
            mails.save(mail);
        });
    }

    private jakarta.mail.internet.MimeMessage mime(JavaMailSender mailServer, Message message, Envelope envelope)
            throws MessagingException {
        var sheet = message.sheet();
        var mime = mailServer.createMimeMessage();
        var mail = new MimeMessageHelper(mime, message.calendar() != null, "UTF-8");
        mail.setFrom(settings.from());
        mail.setTo(envelope.email());
        mail.setSubject(sheet.title());
        mail.setText(envelope.foot().isEmpty() ? sheet.text() : sheet.text() + "\n\n" + envelope.foot());
        // Should we fall between sending and noting it, the second copy carries the same id and mail readers show one.
        mime.setHeader("Message-ID", "<" + message.id() + "@tasdiq>");
        mime.setHeader("Content-Language", sheet.language().toLanguageTag());
        var calendar = message.calendar();
        if (calendar != null)
            mail.addAttachment(
                    "session.ics",
                    new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method="
                            + (calendar.contains(CalendarFile.CANCELS) ? "CANCEL" : "PUBLISH"));
        return mime;
    }

    /** To an attester the link is written only here: whoever reads the database cannot sign. */
    private Optional<Envelope> envelope(Message message) throws MessagingException {
        var attestation = message.attestation();
        if (attestation.isEmpty()) {
            var person = actors.asSystem(() -> people.sheet(new PersonId(message.personId())));
            return Optional.of(new Envelope(person.email(), settings.publicUrl()));
        }
        if (settings.publicUrl().isEmpty())
            throw new MessagingException("Without tasdiq.mail.public-url the link would lead nowhere");
        return actors.asSystem(() -> attesters.address(attestation.get()))
                .filter(to -> to.link() == message.round())
                .map(to -> new Envelope(to.email(), settings.publicUrl().replaceAll("/+$", "") + to.path()));
    }
}
