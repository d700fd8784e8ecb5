package org.tasdiq.ui.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Texts;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.LetterCase;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterWordings;
import org.tasdiq.notification.WordingSheet;
import org.tasdiq.ui.ViewTest;

/** The administrator words a letter, looks at it, keeps it and goes back. */
class WordsOfLettersTest extends ViewTest {
    private static final String UNTIL = "notification.passage.until";

    @Autowired
    LetterWordings wordings;

    @Test
    void areListedAsShippedUntilTheyAreChanged() {
        var institution = open();
        assertThat(inTheList(institution).getElement().getTextRecursively())
                .isEqualTo(text("notification.wordings.shipped"));
        change(institution, "Répondez avant le {until}.", "Plus court");
        assertThat(inTheList(institution).getElement().getTextRecursively())
                .isNotEqualTo(text("notification.wordings.shipped"));
    }

    @Test
    void areRefusedBesideTheirFieldAndLoseNothing() {
        var institution = open();
        wordingOf(institution);
        write(UNTIL, "Répondez vite.");
        press("notification.wording.preview");
        assertThat(field(UNTIL).getErrorMessage()).isEqualTo(text("refusal.letters.placeholderMissing", "until"));
        write(UNTIL, "Répondez avant le {until}, {prenom}.");
        press("notification.wording.save");
        assertThat(note().getErrorMessage()).isEqualTo(text("refusal.required"));
        note().setValue("Essai");
        press("notification.wording.save");
        assertThat(field(UNTIL).getErrorMessage()).isEqualTo(text("refusal.letters.unknownPlaceholder", "prenom"));
        assertThat(field(UNTIL).getValue()).isEqualTo("Répondez avant le {until}, {prenom}.");
        assertThat(sheet(institution).version()).isZero();
    }

    @Test
    void areLookedAtBeforeTheyHold() {
        var institution = open();
        wordingOf(institution);
        write(UNTIL, "Répondez avant le {until}.");
        press("notification.wording.preview");
        assertThat(find(Anchor.class)
                        .withText(text("notification.wording.open"))
                        .exists())
                .isTrue();
        assertThat(sheet(institution).version()).isZero();
        UI.getCurrent().navigate("letters");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void areLookedAtInTheCaseOneChooses() {
        var institution = open();
        wordingOf(institution);
        choose("notification.wording.case", text("notification.case." + LetterCase.WITH_NOTE));
        press("notification.wording.preview");
        assertThat(find(Anchor.class)
                        .withText(text("notification.wording.open"))
                        .exists())
                .isTrue();
        choose("notification.wording.case", text("notification.case." + LetterCase.USUAL));
        assertThat(find(Anchor.class)
                        .withText(text("notification.wording.open"))
                        .exists())
                .isFalse();
    }

    @Test
    void goBackToAnEarlierVersionAndToTheShippedOnes() {
        var institution = open();
        var shipped = line(institution).words();
        change(institution, "Répondez avant le {until}.", "Plus court");
        change(institution, "Merci de répondre avant le {until}.", "Plus aimable");
        wordingOf(institution);
        test(find(Button.class)
                        .withText(text("notification.wording.take"))
                        .all()
                        .getLast())
                .click();
        assertThat(note().getValue()).isEqualTo(text("notification.wording.take.note", 1));
        press("notification.wording.save");
        assertThat(line(institution).words()).isEqualTo("Répondez avant le {until}.");
        press("notification.wording.shipped");
        press("notification.wording.save");
        assertThat(line(institution).words()).isEqualTo(shipped);
        assertThat(sheet(institution).version()).isEqualTo(4);
    }

    /** A new kind of letter has to come with the names of what can be worded. */
    @ParameterizedTest
    @EnumSource
    void areNamedInEveryLanguage(LetterKind kind) {
        var institution = open();
        var lines = wordings.sheet(institution, kind, Texts.FRENCH).lines();
        for (var language : Texts.LOCALES) {
            assertThat(texts.has(language, "notification.kind." + kind)).isTrue();
            for (var line : lines) {
                assertThat(texts.has(language, "notification.passage." + line.place()))
                        .as(line.key())
                        .isTrue();
                assertThat(line.placeholders())
                        .allMatch(name -> texts.has(language, "notification.placeholder." + name));
            }
        }
    }

    /** A new institution, whose administrator looks at the screen. */
    private InstitutionId open() {
        var institution = university();
        signIn(person(institution, Role.ADMINISTRATOR));
        return institution;
    }

    private void change(InstitutionId institution, String words, String why) {
        wordingOf(institution);
        write(UNTIL, words);
        note().setValue(why);
        press("notification.wording.save");
    }

    private void wordingOf(InstitutionId institution) {
        navigate(LetterWordingView.path(institution, LetterKind.INCOMPLETE, Texts.FRENCH), LetterWordingView.class);
    }

    private Anchor inTheList(InstitutionId institution) {
        navigate("letters", LettersView.class);
        var path = LetterWordingView.path(institution, LetterKind.INCOMPLETE, Texts.FRENCH);
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private WordingSheet sheet(InstitutionId institution) {
        return wordings.sheet(institution, LetterKind.INCOMPLETE, Locale.FRENCH);
    }

    private WordingSheet.Line line(InstitutionId institution) {
        return sheet(institution).lines().stream()
                .filter(line -> line.key().equals("incomplete.until"))
                .findFirst()
                .orElseThrow();
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(text(label)).single();
    }

    private TextField note() {
        return find(TextField.class)
                .withLabel(text("notification.wording.note"))
                .single();
    }
}
