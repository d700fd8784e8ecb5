package org.tasdiq.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;

/** Puts a message into a mailbox and its mail into the outbox, in the transaction of what happened. */
@Component
class Courier {
    private final MessageRepository messages;
    private final MailRepository mails;
    private final Texts texts;
    private final Clock clock;

    Courier(MessageRepository messages, MailRepository mails, Texts texts, Clock clock) {
        this.messages = messages;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    void send(MessageDraft draft) {
        if (messages.existsByFileIdAndKindAndRoundAndPersonIdAndDetail(
                draft.file().value(),
                draft.kind(),
                draft.round(),
                draft.to().id().value(),
                draft.detail())) return;
        var key = "notification.message." + draft.kind();
        var language = draft.to().language();
        var arguments = draft.arguments().toArray();
        var id = UUID.randomUUID();
        messages.save(new Message(
                id,
                draft,
                texts.of(language, key + ".title", arguments),
                texts.of(language, key + ".text", arguments),
                clock.instant()));
        mails.save(new Mail(id, clock.instant()));
    }
}
