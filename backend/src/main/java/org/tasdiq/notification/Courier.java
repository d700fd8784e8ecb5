package org.tasdiq.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Texts;
import org.tasdiq.identity.AccountId;

/** Puts a message into a mailbox and its mail into the outbox, in the transaction of what happened. */
@Component
class Courier {
    private static final List<String> SUMMONS = List.of("summons", "sessionMoved");

    private final MessageRepository messages;
    private final MailRepository mails;
    private final MailHabitRepository habits;
    private final QuietTime quiet;
    private final MailSettings settings;
    private final Texts texts;
    private final Clock clock;

    Courier(
            MessageRepository messages,
            MailRepository mails,
            MailHabitRepository habits,
            QuietTime quiet,
            MailSettings settings,
            Texts texts,
            Clock clock) {
        this.messages = messages;
        this.mails = mails;
        this.habits = habits;
        this.quiet = quiet;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    void send(MessageDraft draft) {
        send(draft, List.of());
    }

    /**
     * The same about several files at once.
     *
     * @param said files of which the message speaks; what was to be mailed about them is said in it, and in none but the
     *     last: it leaves after a while
     */
    void send(MessageDraft draft, List<? extends CaseId> said) {
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
                draft.more().isEmpty()
                        ? texts.of(language, key + ".text", arguments)
                        : texts.of(language, key + ".text", arguments) + "\n\n" + draft.more(),
                clock.instant()));
        said.forEach(file -> mails.giveWay(file.value(), draft.to().id().value(), SUMMONS));
        mails.save(mail(
                id, draft, said.isEmpty() ? clock.instant() : clock.instant().plus(settings.summonsWait())));
    }

    /** A session with its calendar file is mailed at once; so is what concerns an account or goes to somebody without one. */
    private Mail mail(UUID id, MessageDraft draft, Instant from) {
        boolean daily = draft.calendar() == null
                && !draft.byLink()
                && !(draft.file() instanceof AccountId)
                && habits.existsById(draft.to().id().value());
        return new Mail(id, daily, daily ? quiet.digest(draft.file(), from) : quiet.leaves(draft.file(), from));
    }
}
