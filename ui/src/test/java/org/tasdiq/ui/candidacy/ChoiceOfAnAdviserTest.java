package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The candidate knows who reads the file as adviser, and what naming another changes. */
class ChoiceOfAnAdviserTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Candidacies candidacies;

    @Test
    void showsWhoTheAdviserIsOnceNamed() {
        var file = bench.aFile();
        var first = file.person("Première Fictive", Role.ADVISER);
        var second = file.person("Seconde Fictive", Role.ADVISER);
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(names("Première Fictive")).isFalse();
        choose(first);
        assertThat(names("Première Fictive")).isTrue();
        choose(second);
        assertThat(names("Première Fictive")).isFalse();
        assertThat(names("Seconde Fictive")).isTrue();
        assertThat(actors.asSystem(() -> candidacies.sheet(file.file())).adviser())
                .isEqualTo(second);
    }

    private void choose(PersonId adviser) {
        test(find(EmailField.class).single())
                .setValue(actors.asSystem(() -> people.sheet(adviser)).email());
        press("candidacy.adviser.accept");
    }

    private boolean names(String adviser) {
        return find(Paragraph.class)
                .withText(text("candidacy.adviser.present", adviser))
                .exists();
    }
}
