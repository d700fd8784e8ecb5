package org.tasdiq.ui.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.PersonId;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.BpmnDiagram;

/** What waits for the intake officer stands on the desk, and on the page of the request for everybody who reads it. */
class RequestOnTheDeskTest extends ViewTest {
    @Autowired
    Recognisers recognisers;

    @Autowired
    OpenTasks tasks;

    @Test
    void theCardLeadsWhoeverMustActToTheStep() {
        var story = waiting();
        signIn(story.house().officer());
        navigate("desk", DeskView.class);
        assertThat(shown()).contains("Yasmine Exemple-Fictif", story.sheet().reference());
        assertThat(leads(story)).isTrue();
    }

    @Test
    void thePageSaysWhoMustActAndToStaffWhereItStands() {
        var story = waiting();
        reads(story.learner(), story);
        assertThat(shown()).contains(text("desk.waitsFor", text("identity.role.INTAKE_OFFICER")));
        assertThat(leads(story)).isFalse();
        assertThat(find(BpmnDiagram.class).exists()).isFalse();
        reads(story.house().officer(), story);
        assertThat(leads(story)).isTrue();
        assertThat(find(BpmnDiagram.class).exists()).isTrue();
    }

    private Recognisers.Story waiting() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).verified();
        var key = System.nanoTime();
        return story.asSystem(() -> tasks.park(
                new ParkedJob(story.id(), "recognition.checkRequest", List.of("INTAKE_OFFICER"), key, key, key)));
    }

    private void reads(PersonId reader, Recognisers.Story story) {
        signIn(reader);
        navigate("request/" + story.id(), RequestView.class);
    }

    private boolean leads(Recognisers.Story story) {
        return find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals("recognition/check-request/" + story.id()));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
