package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.MyFileView;

/** The adviser comments on parts of the file; the candidate answers and settles; nobody else sees it. */
class CommentsOnAFileTest extends ViewTest {
    private static final String WORDS = "Dites ce que vous avez décidé vous-même.";
    private static final String ANSWER = "J’ai choisi la méthode.";

    @Autowired
    Bench bench;

    @Test
    void goToAndFroBetweenTheTwo() {
        var file = bench.aFile();
        var adviser = file.advisedBy(file.file(), file.person("Accompagnatrice Fictive"), false);
        open(file, adviser);
        choose("portfolio.comments.subject", text("portfolio.commentedPart.CLAIM") + " · C1.1 C1.1");
        write("portfolio.comments.words", WORDS);
        press("portfolio.comments.write");
        assertThat(says(WORDS)).isTrue();

        open(file, file.candidate());
        assertThat(says(WORDS)).isTrue();
        assertThat(offers("portfolio.comments.write")).isFalse();
        write("portfolio.comments.answer", ANSWER);
        press("portfolio.comments.send");
        press("portfolio.comments.settle");
        assertThat(offers("portfolio.comments.settle")).isFalse();

        open(file, adviser);
        assertThat(says(ANSWER)).isTrue();
        assertThat(offers("portfolio.comments.send")).isFalse();

        signIn(file.authority());
        openFile(file.file(), "portfolio");
        assertThat(says(WORDS)).isFalse();
        assertThat(find(H2.class).withText(text("portfolio.comments")).exists()).isFalse();
    }

    @Test
    void standBesideTheItemTheyAreAbout() {
        var file = bench.aFile();
        file.report("Rapport d’activité", "rapport.txt", "Fictif".getBytes(StandardCharsets.UTF_8));
        var adviser = file.advisedBy(file.file(), file.person("Accompagnatrice Fictive"), false);
        open(file, adviser);
        var item = beside("Rapport d’activité");
        test(in(item, TextArea.class)).setValue(WORDS);
        test(in(item, Button.class)).click();
        assertThat(beside("Rapport d’activité").getElement().getTextRecursively())
                .contains(WORDS);
        assertThat(find(Paragraph.class).withText(WORDS).all())
                .as("and not twice")
                .hasSize(1);

        open(file, file.candidate());
        assertThat(beside("Rapport d’activité").getElement().getTextRecursively())
                .contains(WORDS);
        assertThat(find(H2.class).withText(text("portfolio.comments")).exists())
                .as("a card for nothing else")
                .isFalse();
        write("portfolio.comments.answer", ANSWER);
        press("portfolio.comments.send");
        assertThat(beside("Rapport d’activité").getElement().getTextRecursively())
                .contains(ANSWER);
    }

    private Component beside(String title) {
        return find(ListItem.class).all().stream()
                .filter(line -> line.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private <C extends Component> C in(Component place, Class<C> type) {
        return find(type, place).all().stream()
                .filter(one -> !(one instanceof Button b) || b.getText().equals(text("portfolio.comments.write")))
                .findFirst()
                .orElseThrow();
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
    }

    private boolean says(String words) {
        return find(Paragraph.class).withText(words).exists();
    }
}
