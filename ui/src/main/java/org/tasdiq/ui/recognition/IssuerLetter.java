package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.recognition.IssuerQuestion;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Unsent;

/** What is written to the issuer, in a language it reads: sent from here, or taken over into a mail of one's own. */
class IssuerLetter extends Composite<Section> {
    private final EmailField email = new EmailField(getTranslation("recognition.issuer.email"));
    private final TextArea words = RequestFields.words("recognition.issuer.letter");
    private String proposed = "";

    /**
     * @param likely the language in which the issuer likely reads
     * @param letter proposes the words
     * @param unsent hears of what is written
     * @param send hears what is to be sent, once it is confirmed
     */
    IssuerLetter(Locale likely, Function<Locale, String> letter, Unsent unsent, Consumer<IssuerQuestion> send) {
        email.setHelperText(getTranslation("recognition.issuer.email.hint"));
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        email.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        var language = new Select<Locale>();
        language.setLabel(getTranslation("recognition.issuer.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(one -> getTranslation("shell.language." + one.getLanguage()));
        language.addValueChangeListener(chosen -> {
            if (words.getValue().equals(proposed)) propose(letter.apply(chosen.getValue()));
            else
                ConfirmAction.askBeforeLoss(
                        getTranslation("recognition.issuer.replace.ask"),
                        getTranslation("recognition.issuer.replace.text"),
                        getTranslation("recognition.issuer.replace"),
                        () -> propose(letter.apply(chosen.getValue())));
        });
        language.setValue(likely);
        unsent.guard(email, words);
        var errors = new FieldErrors()
                .field("email", email)
                .field("letter", words)
                .rule(email, address -> address.isBlank() ? Refusal.invalid("email", "required") : null)
                .rule(words, text -> text.isBlank() ? Refusal.invalid("letter", "required") : null);
        var sending = new Button(getTranslation("recognition.issuer.send"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("recognition.issuer.send.ask"),
                    getTranslation("recognition.issuer.send.text", email.getValue()),
                    getTranslation("recognition.issuer.send"),
                    () -> errors.guard(() ->
                            send.accept(new IssuerQuestion(email.getValue(), language.getValue(), words.getValue()))));
        });
        sending.addThemeVariants(ButtonVariant.PRIMARY);
        var copy = new Button(getTranslation("recognition.issuer.copy"), Symbol.CLIPBOARD_LIST.icon(), pressed -> {
            words.getElement().executeJs("navigator.clipboard?.writeText($0)", words.getValue());
            Live.say(getTranslation("recognition.issuer.copied"));
        });
        var acts = new Div(sending, copy);
        acts.addClassName("row");
        getContent()
                .add(
                        new H2(getTranslation("recognition.issuer")),
                        new Paragraph(getTranslation("recognition.issuer.text")),
                        email,
                        language,
                        words,
                        acts);
        getContent().addClassNames("card", "stack");
    }

    private void propose(String text) {
        proposed = text;
        words.setValue(text);
    }
}
