package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.OtherSettings;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** Whoever decides on admissibility sees what the rules of the regime point out, with where they come from. */
class FindingsOnAnApplicationTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    OpenTasks tasks;

    @Autowired
    OtherSettings settings;

    @Test
    void saysWhatTheRuleAsksForAndWhereItComesFrom() {
        var story = bench.aFile();
        var file = story.complete();
        settings.with("experience.minMonths", "1200", () -> open(story, file));
        assertThat(find(H2.class).withText(text("candidacy.findings")).exists()).isTrue();
        assertThat(find(ListItem.class).all())
                .anyMatch(line -> line.getElement().getTextRecursively().contains("L6412-2"));
    }

    @Test
    void saysNothingWhereNothingIsToBePointedOut() {
        var story = bench.aFile();
        open(story, story.complete());
        assertThat(find(H2.class).withText(text("candidacy.summary")).exists()).isTrue();
        assertThat(find(H2.class).withText(text("candidacy.findings")).exists()).isFalse();
    }

    private void open(Bench.Story story, CandidacyId file) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(
                new ParkedJob(file, "candidacy.decideAdmissibility", List.of("CERTIFYING_AUTHORITY"), key, key, key)));
        signIn(story.authority());
        UI.getCurrent().navigate("candidacy/decide-admissibility/" + file);
    }
}
