package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.account.InvitationView;

/** The candidate invites an adviser, knows what they consented to, and takes it back; the adviser answers first. */
class ChoiceOfAnAdviserTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Guard guard;

    private Bench.Story file;
    private PersonId adviser;

    @BeforeEach
    void aFile() {
        file = bench.aFile();
        adviser = file.person("Accompagnatrice Fictive", Role.ADVISER);
    }

    @Test
    void opensNothingBeforeTheAdviserAccepts() {
        invite();
        assertThat(says("candidacy.invitationState.INVITED")).isTrue();
        assertThat(mayRead()).isFalse();
        answer();
        assertThat(find(Paragraph.class)
                        .withText(text("invitation.signedIn", bench.emailOf(adviser)))
                        .exists())
                .isTrue();
        press("invitation.accept");
        assertThat(getCurrentView()).isInstanceOf(MyFileView.class);
        assertThat(mayRead()).isTrue();
        openAsCandidate();
        assertThat(present()).isTrue();
    }

    @Test
    void isReadWithoutAnAccountAndDeclinedWithoutOne() {
        invite();
        var token = bench.token(adviser);
        SecurityContextHolder.clearContext();
        navigate("invitation/" + token, InvitationView.class);
        assertThat(offers("invitation.accept")).isFalse();
        assertThat(offers("invitation.register")).isTrue();
        pressAndConfirm("invitation.decline");
        assertThat(find(Paragraph.class).withText(text("invitation.declined")).exists())
                .isTrue();
        openAsCandidate();
        assertThat(says("candidacy.invitationState.DECLINED")).isTrue();
    }

    @Test
    void canBeTakenBackAtAnyTime() {
        file.advisedBy(adviser);
        openAsCandidate();
        assertThat(present()).isTrue();
        pressAndConfirm("candidacy.adviser.withdraw");
        assertThat(present()).isFalse();
        assertThat(says("candidacy.invitationState.REVOKED")).isTrue();
        assertThat(mayRead()).isFalse();
    }

    @Test
    void isGivenUpByTheAdviserWithAWord() {
        file.advisedBy(adviser);
        open(file.file(), adviser);
        press("candidacy.resign");
        assertThat(find(TextArea.class)
                        .withLabel(text("candidacy.resign.farewell"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.required"));
        write("candidacy.resign.farewell", "Je change de poste.");
        pressAndConfirm("candidacy.resign");
        assertThat(getCurrentView()).isInstanceOf(AccompaniedView.class);
        assertThat(mayRead()).isFalse();
        openAsCandidate();
        assertThat(present()).isFalse();
        assertThat(says("candidacy.invitationState.RESIGNED")).isTrue();
        assertThat(find(Paragraph.class).withText("Je change de poste.").exists())
                .isTrue();
    }

    @Test
    void saysWhetherTheAdviserMayAlsoWrite() {
        file.advisedBy(file.file(), adviser, false);
        openAsCandidate();
        test(find(Checkbox.class)
                        .withLabel(text("candidacy.adviser.mayWrite"))
                        .all()
                        .getFirst())
                .click();
        assertThat(file.as(adviser, () -> guard.allows("portfolio.claimCompetency", file.file())))
                .isTrue();
    }

    @Test
    void bringsTheFileIntoTheListOfTheAdviser() {
        signIn(adviser);
        navigate("accompanied", AccompaniedView.class);
        assertThat(find(Anchor.class).withText("Yasmine Exemple-Fictif").exists())
                .isFalse();
        invite();
        signIn(adviser);
        navigate("accompanied", AccompaniedView.class);
        assertThat(find(Anchor.class)
                        .withText(text("candidacy.accompanied.invitation", "Yasmine Exemple-Fictif"))
                        .exists())
                .isTrue();
        bench.accept(adviser);
        navigate("accompanied", AccompaniedView.class);
        assertThat(find(Anchor.class)
                        .withText("Yasmine Exemple-Fictif")
                        .single()
                        .getHref())
                .endsWith("candidacy/my-file/" + file.file());
    }

    private void invite() {
        openAsCandidate();
        test(find(EmailField.class).single()).setValue(bench.emailOf(adviser));
        press("candidacy.adviser.invite");
    }

    private void answer() {
        var token = bench.token(adviser);
        signIn(adviser);
        navigate("invitation/" + token, InvitationView.class);
    }

    private void openAsCandidate() {
        open(file.file(), file.candidate());
    }

    private void open(CandidacyId id, PersonId reader) {
        signIn(reader);
        navigate("candidacy/my-file/" + id, MyFileView.class);
    }

    private boolean mayRead() {
        return file.as(adviser, () -> guard.allows("candidacy.readFile", file.file()));
    }

    private boolean says(String key) {
        return find(Span.class).withText(text(key)).exists();
    }

    private boolean present() {
        var today = Dates.day(file.today(), UI.getCurrent().getLocale());
        return find(Paragraph.class)
                .withText(text("candidacy.adviser.present", "Accompagnatrice Fictive", today))
                .exists();
    }
}
