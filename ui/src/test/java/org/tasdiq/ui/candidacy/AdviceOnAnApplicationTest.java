package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Opinion;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The adviser whom the candidate accepted gives an opinion on the application; it binds nobody. */
class AdviceOnAnApplicationTest extends ViewTest {
    private static final String GIVE = "candidacy.opinion.give";

    @Autowired
    Bench bench;

    @Autowired
    Candidacies candidacies;

    private Bench.Story story;
    private CandidacyId draft;
    private PersonId adviser;

    /** The candidate writes a further application, and lets somebody read it. */
    @BeforeEach
    void aDraftIsAccompanied() {
        story = bench.aFile();
        var sheet = actors.asSystem(() -> candidacies.sheet(story.file()));
        draft = story.as(story.candidate(), () -> candidacies.begin(sheet.certification()));
        var written = sheet.form();
        var block = Set.of(sheet.targetBlocks().iterator().next().value());
        story.as(
                story.candidate(),
                () -> candidacies.save(
                        draft,
                        new ApplicationForm(
                                written.goal(), block, written.experiences(), written.positions(), true, true)));
        adviser = story.advisedBy(draft, story.person("Accompagnatrice Fictive"), false);
        open(adviser);
    }

    @Test
    void isGivenByTheAcceptedAdviserAndSentWithTheApplication() {
        advise(false, "L’expérience est trop courte.");
        var opinion = Objects.requireNonNull(opinion());
        assertThat(opinion.favourable()).isFalse();
        assertThat(opinion.text()).isEqualTo("L’expérience est trop courte.");
        send();
        for (var reader : List.of(story.candidate(), adviser)) {
            open(reader);
            assertThat(find(Paragraph.class)
                            .withText("L’expérience est trop courte.")
                            .exists())
                    .isTrue();
            assertThat(offers(GIVE)).isFalse();
        }
    }

    @Test
    void standsInTheJournalAsTheAdvisers() {
        advise(true, "Le stage compte aussi.");
        send();
        signIn(story.authority());
        openFile(draft, "journal");
        assertThat(find(Span.class)
                        .withText(text("audit.event.candidacy.AdviceGiven"))
                        .exists())
                .isTrue();
    }

    @Test
    void mayChangeUntilTheApplicationIsSent() {
        advise(false, "L’expérience est trop courte.");
        advise(true, "Le stage compte aussi.");
        assertThat(opinion()).isNotNull().extracting(Opinion::favourable).isEqualTo(true);
    }

    @Test
    void needsWords() {
        press(GIVE);
        assertThat(opinion()).isNull();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    }

    @Test
    void isNotLostByLeavingThePageAndNeitherIsAWordOfFarewell() {
        for (var field : List.of("candidacy.opinion.text", "candidacy.resign.farewell")) {
            open(adviser);
            write(field, "Le stage compte aussi.");
            UI.getCurrent().navigate("accompanied");
            assertThat(getCurrentView()).isInstanceOf(MyFileView.class);
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(getCurrentView()).isInstanceOf(AccompaniedView.class);
        }
    }

    @Test
    void isNotAskedOnAFileThatIsOver() {
        story.as(story.candidate(), () -> candidacies.withdraw(draft, "Départ à l’étranger"));
        open(adviser);
        assertThat(offers(GIVE)).isFalse();
    }

    private void send() {
        story.as(story.candidate(), () -> candidacies.submit(draft));
    }

    private void open(PersonId reader) {
        signIn(reader);
        navigate("candidacy/my-file/" + draft, MyFileView.class);
    }

    private void advise(boolean favourable, String words) {
        test(find(RadioButtonGroup.class).single(), Boolean.class)
                .selectItem(text(favourable ? "candidacy.opinion.favourable" : "candidacy.opinion.unfavourable"));
        write("candidacy.opinion.text", words);
        press(GIVE);
    }

    private @Nullable Opinion opinion() {
        return actors.asSystem(() -> candidacies.sheet(draft)).adviserOpinion();
    }
}
