package org.tasdiq.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;

/** Writes a letter and the message that brings it, both in the reader's language. */
@Component
class Secretariat {
    /** What is to be written; the distinction tells letters of one kind and round apart. */
    record Order(LetterKind kind, int round, String distinction, PersonSheet to, Facts facts) {
        Order(LetterKind kind, int round, PersonSheet to, Facts facts) {
            this(kind, round, "", to, facts);
        }
    }

    /** The particular facts of one letter, in the reader's language. */
    interface Facts {
        void fill(Map<String, Object> facts, Locale language);
    }

    private static final String SIGNATORY = "notification.letter.signatory.";

    private final LetterWriter writer;
    private final Courier courier;
    private final CaseReader reader;

    Secretariat(LetterWriter writer, Courier courier, CaseReader reader) {
        this.writer = writer;
        this.courier = courier;
        this.reader = reader;
    }

    Letter write(CaseFacts facts, Order order) {
        var language = order.to().language();
        var all = new HashMap<>(facts.head(language));
        all.put("signatoryQuality", new Phrase(SIGNATORY + "service"));
        order.facts().fill(all, language);
        return writer.write(
                new LetterDraft(
                        order.kind(),
                        facts.file().id(),
                        order.round(),
                        order.distinction(),
                        facts.institution(),
                        order.to(),
                        all),
                facts.today());
    }

    /** Sends the letter with its message; {@code arguments} follow the reference in the message's texts. */
    void send(CaseFacts facts, Order order, String message, String link, Object... arguments) {
        courier.send(message(facts, message, order.round(), order.to(), link, arguments)
                .about(order.distinction())
                .with(write(facts, order)));
    }

    /** A message without a letter. */
    void tell(CaseFacts facts, String message, int round, PersonSheet to, String link, Object... arguments) {
        courier.send(message(facts, message, round, to, link, arguments));
    }

    MessageDraft message(CaseFacts facts, String message, int round, PersonSheet to, String link, Object... arguments) {
        var all = new java.util.ArrayList<Object>(List.of(facts.file().reference()));
        all.addAll(List.of(arguments));
        return new MessageDraft(message, facts.file().id(), round, to, all, link);
    }

    /** Signs as that person in that quality; as the office where there is no person. */
    void sign(Map<String, Object> facts, Locale language, @Nullable PersonId person, String quality) {
        if (person == null) return;
        facts.put("signatory", reader.person(person).name());
        facts.put("signatoryQuality", new Phrase(SIGNATORY + quality));
    }
}
