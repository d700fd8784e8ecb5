package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.Opinion;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The adviser whom the candidate accepted gives an opinion on the application; it binds nobody. */
class AdviceOnAnApplicationTest extends ViewTest {
    private static final String GIVE = "candidacy.opinion.give";

    @Autowired
    Bench bench;

    @Autowired
    Candidacies candidacies;

    @Test
    void isGivenByTheAcceptedAdviserAndReadByTheCandidate() {
        var file = bench.aFile();
        advised(file);
        advise(false, "L’expérience est trop courte.");
        var opinion = Objects.requireNonNull(opinion(file));
        assertThat(opinion.favourable()).isFalse();
        assertThat(opinion.text()).isEqualTo("L’expérience est trop courte.");
        open(file, file.candidate());
        assertThat(find(Paragraph.class)
                        .withText("L’expérience est trop courte.")
                        .exists())
                .isTrue();
        assertThat(offers(GIVE)).isFalse();
    }

    @Test
    void standsInTheJournalAsTheAdvisers() {
        var file = bench.aFile();
        advised(file);
        advise(true, "Le stage compte aussi.");
        signIn(file.authority());
        openFile(file.file(), "journal");
        assertThat(find(Span.class)
                        .withText(text("audit.event.candidacy.AdviceGiven"))
                        .exists())
                .isTrue();
    }

    @Test
    void mayChangeWhileTheFileRuns() {
        var file = bench.aFile();
        advised(file);
        advise(false, "L’expérience est trop courte.");
        advise(true, "Le stage compte aussi.");
        assertThat(opinion(file)).isNotNull().extracting(Opinion::favourable).isEqualTo(true);
    }

    @Test
    void needsWords() {
        var file = bench.aFile();
        advised(file);
        press(GIVE);
        assertThat(opinion(file)).isNull();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    }

    @Test
    void isNotAskedOnAFileThatIsOver() {
        var file = bench.aFile();
        var adviser = advised(file);
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ à l’étranger"));
        open(file, adviser);
        assertThat(offers(GIVE)).isFalse();
    }

    private PersonId advised(Bench.Story file) {
        var adviser = file.person("Accompagnatrice Fictive", Role.ADVISER);
        var email = actors.asSystem(() -> people.sheet(adviser)).email();
        file.as(file.candidate(), () -> candidacies.consentToAdviser(file.file(), email));
        open(file, adviser);
        return adviser;
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
    }

    private void advise(boolean favourable, String words) {
        test(find(RadioButtonGroup.class).single(), Boolean.class)
                .selectItem(text(favourable ? "candidacy.opinion.favourable" : "candidacy.opinion.unfavourable"));
        write("candidacy.opinion.text", words);
        press(GIVE);
    }

    private @Nullable Opinion opinion(Bench.Story file) {
        return actors.asSystem(() -> candidacies.sheet(file.file())).adviserOpinion();
    }
}
