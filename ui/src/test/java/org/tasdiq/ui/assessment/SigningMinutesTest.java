package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.WallClock;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.identity.OneTimeCode;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.account.AccountView;
import org.tasdiq.ui.shared.CodeField;

/** A juror is led to the second factor, comes back, and signs or refuses; nobody signs without a code. */
class SigningMinutesTest extends ViewTest {
    @Autowired
    Judges judges;

    @Autowired
    Deliberations deliberations;

    @Autowired
    WallClock wall;

    @Test
    void leadsWhoHasNoSecondFactorToTheAccountAndBack() {
        var file = deliberated();
        open(file, "J1");
        assertThat(find(CodeField.class).exists()).isFalse();
        var way = find(Anchor.class).withText(text("assessment.sign.enrol")).single();
        assertThat(way.getHref()).isEqualTo("account?back=assessment/sign-minutes/" + file.file());
        UI.getCurrent()
                .navigate(AccountView.class, QueryParameters.of("back", "assessment/sign-minutes/" + file.file()));
        press("account.factor.begin");
        var secret = new Base32()
                .decode(find(Span.class)
                        .withId("second-factor-secret")
                        .single()
                        .getText()
                        .replace(" ", ""));
        enter("not it");
        press("account.factor.enrol");
        assertThat(code().getErrorMessage()).isEqualTo(text("refusal.secondFactor.wrong"));
        var step = OneTimeCode.step(wall.instant());
        enter(OneTimeCode.of(secret, step));
        press("account.factor.enrol");
        assertThat(find(ListItem.class).all().stream()
                        .filter(item -> item.getText().matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}")))
                .hasSize(10);
        press("account.recovery.kept");
        assertThat(find(Anchor.class).withText(text("account.back")).single().getHref())
                .isEqualTo("assessment/sign-minutes/" + file.file());
        open(file, "J1");
        enter(OneTimeCode.of(secret, step + 1));
        press("assessment.sign.button");
        assertThat(minutes(file).signatures()).hasSize(1);
    }

    @Test
    void saysBesideTheFieldWhyACodeIsNotTaken() {
        var file = deliberated();
        judges.code(file, "J1");
        open(file, "J1");
        press("assessment.sign.button");
        assertThat(code().getErrorMessage()).isEqualTo(text("refusal.required"));
        enter("000000x");
        press("assessment.sign.button");
        assertThat(code().getErrorMessage()).isEqualTo(text("refusal.secondFactor.wrong"));
        assertThat(minutes(file).signatures()).isEmpty();
    }

    /** Whoever signs answers for all of it; the paper exists only after the last signature. */
    @Test
    void showsAllThatIsSignedBeforeItIsSigned() {
        var file = deliberated();
        open(file, "J2");
        var minutes = minutes(file);
        var page = find(MinutesCard.class).single().getElement().getTextRecursively();
        assertThat(page).contains(minutes.sha256());
        var place = minutes.minutes().place();
        assertThat(page)
                .contains(place.isBlank() ? text("assessment.paper.byVideo") : place)
                .contains(text("assessment.paper.heard", minutes.minutes().candidate(), 50))
                .contains(text("assessment.paper.alpha", 0.749839))
                .contains(text("assessment.paper.voting.COUNTED"))
                .contains("Quorum du jury : Tous les membres qui ont noté, dont un professionnel");
        assertThat(page)
                .contains(text("assessment.paper.level", "C1.1", 3, 3))
                .contains(text("assessment.paper.level", "C2.1", 1, 1))
                .contains(text("assessment.because.criticalBelow", "BC02", "C2.1, C2.3", 2))
                .contains("Le candidat a défendu la régression")
                .contains("Choix de méthode non justifié")
                .contains(text("assessment.paper.concerns", "La méthode retenue est ce que le critère observe"))
                .contains("C2.3 : Dossier complémentaire de 15 pages")
                .contains("Entretien de 50 minutes");
    }

    @Test
    void offersTheRefusalToMembersAndNotToThePresident() {
        var file = deliberated();
        judges.code(file, "J1");
        open(file, "J1");
        assertThat(offers("assessment.refuse.button")).isFalse();
        judges.sign(file, "J1");
        judges.code(file, "J2");
        open(file, "J2");
        assertThat(find(Button.class).withText(text("assessment.sign.button")).exists())
                .isTrue();
        assertThat(find(Details.class).exists()).isTrue();
    }

    @Test
    void letsThePresidentDeliberateAgainOnceTooManyRefuse() {
        var file = deliberated();
        judges.sign(file, "J1");
        for (var juror : List.of("J2", "J3", "J4")) judges.refuseToSign(file, juror, "Désaccord");
        var number = minutes(file).minutes().number();
        judges.code(file, "J5");
        open(file, "J5");
        assertThat(offers("assessment.reopen.button")).isFalse();
        open(file, "J1");
        assertThat(offers("assessment.sign.button")).isFalse();
        press("assessment.reopen.button");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo(text("refusal.required"));
        write("assessment.reopen.reason", "Le vote sur BC02 est à reprendre");
        pressAndConfirm("assessment.reopen.button");
        signIn(file.secretary());
        openFile(file.file(), "assessment");
        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .containsExactly(text("assessment.notAdopted.of", number));
        assertThat(find(Paragraph.class)
                        .withText("Le vote sur BC02 est à reprendre")
                        .exists())
                .isTrue();
    }

    @Test
    void givesTheSealedPapersToWhoMayReadTheMinutes() {
        var file = deliberated();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        signIn(file.secretary());
        openFile(file.file(), "assessment");
        for (var language : List.of("fr", "ar", "en")) {
            assertThat(find(Anchor.class)
                            .withText(text("assessment.minutes.download", text("shell.language." + language)))
                            .exists())
                    .isTrue();
        }
        assertThat(find(Span.class).withText(text("identity.seal.origin.LOCAL")).exists())
                .isTrue();
    }

    private Bench.Story deliberated() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        return file;
    }

    private void open(Bench.Story file, String juror) {
        signIn(file.juror(juror));
        navigate("assessment/sign-minutes/" + file.file(), SignMinutesView.class);
    }

    private TextField code() {
        return find(CodeField.class).all().getFirst();
    }

    private void enter(String value) {
        code().setValue(value);
    }

    private MinutesSheet minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()));
    }
}
