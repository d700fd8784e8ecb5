package org.tasdiq.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.InvitationId;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.InquiryId;

/** Goes round after the transactions: sets the PDFs of new letters and hands waiting mail to the mail server. */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /**
     * @param foot the last line of the mail; may be empty
     * @param answersTo whom an answer reaches; empty where nobody waits for one
     */
    private record Envelope(String email, String foot, String answersTo) {
        Envelope(String email, String foot) {
            this(email, foot, "");
        }
    }

    private record Waiting(Mail mail, Message message) {}

    private final LetterPress press;
    private final MessageRepository messages;
    private final MailRepository mails;
    private final QuietTime quiet;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionOperations transaction;
    private final People people;
    private final Passwords passwords;
    private final Attesters attesters;
    private final Accompaniment accompaniment;
    private final LearnerLinks learners;
    private final Inquiries inquiries;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    Postman(
            LetterPress press,
            MessageRepository messages,
            MailRepository mails,
            QuietTime quiet,
            MailSettings settings,
            ObjectProvider<JavaMailSender> server,
            TransactionOperations transaction,
            People people,
            Passwords passwords,
            Attesters attesters,
            Accompaniment accompaniment,
            LearnerLinks learners,
            Inquiries inquiries,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.press = press;
        this.messages = messages;
        this.mails = mails;
        this.quiet = quiet;
        this.settings = settings;
        this.server = server;
        this.transaction = transaction;
        this.people = people;
        this.passwords = passwords;
        this.attesters = attesters;
        this.accompaniment = accompaniment;
        this.learners = learners;
        this.inquiries = inquiries;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /** Before somebody opens them: the first reader need not wait. */
    @Scheduled(fixedDelayString = "${tasdiq.letter.round:PT1S}")
    void setLetters() {
        press.setWaiting();
    }

    @Scheduled(fixedDelayString = "${tasdiq.mail.round:PT1S}")
    void goRound() {
        server.ifAvailable(this::sendWaiting);
    }

    void sendWaiting(JavaMailSender mailServer) {
        var envelopes = new LinkedHashMap<UUID, List<Waiting>>();
        for (var mail : mails.due(clock.instant())) {
            var message = messages.findById(mail.messageId()).orElseThrow();
            var envelope = mail.isDaily() ? message.personId() : message.id();
            envelopes.computeIfAbsent(envelope, of -> new ArrayList<>()).add(new Waiting(mail, message));
        }
        for (var envelope : envelopes.values()) {
            // Taken only now: what the server is slow to accept must not become due again meanwhile.
            var taken =
                    envelope.stream().filter(this::take).map(Waiting::message).toList();
            if (!taken.isEmpty()) deliver(mailServer, taken);
        }
    }

    private boolean take(Waiting waiting) {
        var mail = waiting.mail();
        var next = quiet.leaves(waiting.message().file(), clock.instant().plus(Mail.pause(mail.attempts())));
        return Integer.valueOf(1).equals(transaction.execute(_ -> mails.take(mail.messageId(), mail.attempts(), next)));
    }

    /** One mail with one message, or with all of somebody's day. */
    private void deliver(JavaMailSender mailServer, List<Message> together) {
        var fault = Optional.<String>empty();
        try {
            var envelope = envelope(together.getFirst());
            if (envelope.isEmpty()) {
                // Whoever was asked has answered meanwhile, is not asked any more, or by another link.
                note(together, mail -> mail.dropped("this link is over"));
                return;
            }
            mailServer.send(mime(mailServer, together, envelope.get()));
        } catch (MailException | MessagingException refused) {
            LOG.warn("Mail {} was not accepted: {}", together.getFirst().id(), refused.getMessage());
            fault = Optional.of(String.valueOf(refused.getMessage()));
        }
        var outcome = fault;
        note(together, mail -> outcome.ifPresentOrElse(mail::failed, () -> mail.sent(clock.instant())));
    }

    private void note(List<Message> taken, Consumer<Mail> outcome) {
        transaction.executeWithoutResult(_ -> taken.forEach(message -> {
            var mail = mails.findById(message.id()).orElseThrow();
            outcome.accept(mail);
            mails.save(mail);
        }));
    }

    private jakarta.mail.internet.MimeMessage mime(JavaMailSender mailServer, List<Message> together, Envelope envelope)
            throws MessagingException {
        var message = together.getLast();
        var sheet = message.sheet();
        var words = together.size() == 1 ? sheet.text() : day(together);
        var mime = mailServer.createMimeMessage();
        var mail = new MimeMessageHelper(mime, message.calendar() != null, "UTF-8");
        mail.setFrom(settings.from());
        mail.setTo(envelope.email());
        if (!envelope.answersTo().isEmpty()) mail.setReplyTo(envelope.answersTo());
        mail.setSubject(
                together.size() == 1
                        ? sheet.title()
                        : texts.of(sheet.language(), "notification.daily.title", together.size()));
        mail.setText(envelope.foot().isEmpty() ? words : words + "\n\n" + envelope.foot());
        // Should we fall between sending and noting it, the second copy carries the same id and mail readers show one.
        mime.setHeader("Message-ID", "<" + message.id() + "@tasdiq>");
        mime.setHeader("Content-Language", sheet.language().toLanguageTag());
        // RFC 3834: no machine answers that somebody is away.
        mime.setHeader("Auto-Submitted", "auto-generated");
        var calendar = message.calendar();
        if (calendar != null)
            mail.addAttachment(
                    "session.ics",
                    new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method="
                            + (calendar.contains(CalendarFile.CANCELS) ? "CANCEL" : "PUBLISH"));
        return mime;
    }

    private static String day(List<Message> together) {
        return together.stream()
                .map(Message::sheet)
                .map(sheet -> sheet.title() + "\n" + sheet.text())
                .collect(Collectors.joining("\n\n"));
    }

    /** A link that opens without an account is written only here: whoever reads the database cannot follow it. */
    private Optional<Envelope> envelope(Message message) throws MessagingException {
        if (!message.byLink()) {
            var person = actors.asSystem(() -> people.sheet(new PersonId(message.personId())));
            return Optional.of(new Envelope(person.email(), settings.publicUrl()));
        }
        var issuer = actors.asSystem(() -> inquiries
                .address(new InquiryId(message.personId()))
                .map(to ->
                        new Envelope(to.email(), "", people.sheet(to.askedBy()).email())));
        if (issuer.isPresent()) return issuer;
        if (settings.publicUrl().isEmpty())
            throw new MessagingException("Without tasdiq.mail.public-url the link would lead nowhere");
        var base = settings.publicUrl().replaceAll("/+$", "");
        return actors.asSystem(() -> attesters
                .address(new AttestationId(message.personId()))
                .filter(to -> to.link() == message.round())
                .map(to -> new Envelope(to.email(), base + to.path()))
                .or(() -> accompaniment
                        .address(new InvitationId(message.personId()))
                        .map(to -> new Envelope(to.email(), base + "/" + to.path())))
                .or(() -> learners.address(new CredentialId(message.personId()))
                        .filter(to -> to.link() == message.round())
                        .map(to -> new Envelope(to.email(), base + "/" + to.path())))
                .or(() -> passwords
                        .link(message.personId())
                        .map(to -> new Envelope(to.email(), base + "/" + to.path()))));
    }
}
