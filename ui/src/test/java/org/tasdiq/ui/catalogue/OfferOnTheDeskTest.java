package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.PersonId;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.BpmnDiagram;

/** What waits for the quality officer stands on the desk, and on the page of the offer for everybody who reads it. */
class OfferOnTheDeskTest extends ViewTest {
    @Autowired
    Faculty faculty;

    @Autowired
    OpenTasks tasks;

    @Test
    void theCardLeadsWhoeverMustActToTheStep() {
        var story = waiting();
        signIn(story.officer());
        navigate("desk", DeskView.class);
        assertThat(shown())
                .contains(
                        story.sheet().title().in(Locale.ENGLISH),
                        story.sheet().reference(),
                        text("deadline.consequence.raised"));
        assertThat(leads(story)).isTrue();
    }

    @Test
    void thePageOfTheOfferSaysWhoMustActAndWhereItStands() {
        var story = waiting();
        reads(story.head(), story);
        assertThat(shown()).contains(text("desk.waitsFor", text("identity.role.QUALITY_OFFICER")));
        assertThat(leads(story)).isFalse();
        assertThat(find(BpmnDiagram.class).exists()).isTrue();
        reads(story.officer(), story);
        assertThat(leads(story)).isTrue();
    }

    @Test
    void aDraftStandsNowhere() {
        var story = faculty.anOffer();
        reads(story.head(), story);
        assertThat(find(BpmnDiagram.class).exists()).isFalse();
    }

    private Faculty.Story waiting() {
        var story = faculty.anOffer().checked();
        var key = System.nanoTime();
        return story.asSystem(() -> tasks.park(
                new ParkedJob(story.id(), "catalogue.reviewQuality", List.of("QUALITY_OFFICER"), key, key, key)));
    }

    private void reads(PersonId reader, Faculty.Story story) {
        signIn(reader);
        navigate("offer/" + story.id(), OfferView.class);
    }

    private boolean leads(Faculty.Story story) {
        return find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals("catalogue/review-quality/" + story.id()));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
