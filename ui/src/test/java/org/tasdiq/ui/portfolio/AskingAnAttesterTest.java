package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Texts;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.AttestationState;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Signature;
import org.tasdiq.portfolio.Testimony;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.ViewTest;

/** The card on which a candidate asks a third party, and what the institution sees of it. */
class AskingAnAttesterTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Attestations attestations;

    @Autowired
    Attesters attesters;

    @Autowired
    Portfolios portfolios;

    private Bench.Story story;
    private CompetencyId competency;

    @BeforeEach
    void aFile() {
        story = bench.aFile();
        competency = story.as(story.candidate(), () -> portfolios.matrix(story.file()))
                .rows()
                .getFirst()
                .competency();
    }

    @Test
    void theCandidateAsksAndSeesTheStateAndMayWithdraw() {
        openCompiling();
        line("portfolio.attestation.name", "Nour Fictive");
        line("portfolio.attestation.function", "Directrice");
        choose("portfolio.attestation.experience", "Chargée d'études · Distribu-Fictif SA");
        test(find(EmailField.class)
                        .withLabel(text("portfolio.attestation.email"))
                        .single())
                .setValue("nour.fictive@example.org");
        press("portfolio.attestation.send");
        assertThat(asked()).as("nothing to confirm was chosen").isEmpty();
        var choices = choices();
        choices.setValue(Set.of(choices.getListDataView().getItem(0)));
        press("portfolio.attestation.send");
        assertThat(asked()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(AttestationState.ASKED);
            assertThat(one.request().organisation()).isEqualTo("Distribu-Fictif SA");
            assertThat(one.request().competencies()).containsExactly(competency);
        });
        assertThat(shows("portfolio.attestationState.ASKED")).isTrue();
        press("portfolio.attestation.withdraw");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shows("portfolio.attestationState.WITHDRAWN")).isTrue();
        assertThat(offers("portfolio.attestation.withdraw")).isFalse();
    }

    @Test
    void whatWasSignedIsMarkedAndItsConsentIsOnTheFile() {
        signed();
        openCompiling();
        assertThat(shows("portfolio.panel.fromAttester")).isTrue();
        assertThat(find(Button.class).withText(text("portfolio.describe")).exists())
                .as("the candidate describes nothing of it")
                .isFalse();
        signIn(story.person("Agente Fictive", Role.INTAKE_OFFICER));
        openFile(story.file(), "portfolio");
        assertThat(shows("portfolio.attestationState.SIGNED")).isTrue();
        assertThat(shows("portfolio.attestation.consent")).isTrue();
        assertThat(shows("portfolio.panel.fromAttester")).isTrue();
        assertThat(offers("portfolio.attestation.askAgain")).isFalse();
    }

    private void signed() {
        var request = new AttestationRequest(
                "Nour Fictive", "Directrice", "Fictif SA", "nour@example.org", "fr", 0, Set.of(competency));
        AttestationId id = story.as(story.candidate(), () -> attestations.ask(story.file(), request));
        var stated = new Testimony(
                "Nour Fictive",
                "Directrice",
                "Fictif SA",
                "nour@example.org",
                story.today().minusYears(1),
                null,
                "Études",
                List.of(new Testimony.Answer(competency, Testimony.Finding.CONFIRMED, "")),
                true);
        var path = actors.asSystem(() -> attesters.address(id)).orElseThrow().path();
        attesters.sign(
                path.replaceAll("^/attest/(.+)\\?.*$", "$1"),
                stated,
                new Signature("Nour Fictive", true),
                Texts.FRENCH);
    }

    private void openCompiling() {
        signIn(story.candidate());
        navigate("portfolio/compile-portfolio/" + story.file(), CompilePortfolioView.class);
    }

    private List<AttestationSheet> asked() {
        return story.as(story.candidate(), () -> attestations.of(story.file()));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<CompetencySheet> choices() {
        return find(CheckboxGroup.class)
                .withLabel(text("portfolio.attestation.competencies"))
                .single();
    }

    private void line(String label, String words) {
        test(find(TextField.class).withLabel(text(label)).single()).setValue(words);
    }

    private boolean shows(String key) {
        return find(Span.class).withText(text(key)).exists();
    }
}
