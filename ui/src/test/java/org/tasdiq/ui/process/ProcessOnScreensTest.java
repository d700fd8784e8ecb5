package org.tasdiq.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.process.Engineer;
import org.tasdiq.process.FaultKind;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.BpmnDiagram;
import org.tasdiq.ui.shared.EmptyState;

/** An administrator sees which files do not go on, has them tried again, and sees which diagrams carry the files. */
class ProcessOnScreensTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Engineer engineer;

    @Autowired
    JdbcClient database;

    @Test
    void saysThatEveryFileGoesOn() {
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate("incidents", IncidentsView.class);
        assertThat(says(H2.class, text("process.incidents.none"))).isTrue();
    }

    @Test
    void aFailedStepIsNamedAndTriedAgainAfterAQuestion() {
        var story = bench.aFile();
        engineer.stepFails(story.file(), "decision.notifyAdmissibility", 0);
        signIn(story.person("Administratrice-Fictive", Role.ADMINISTRATOR));
        navigate("incidents", IncidentsView.class);
        assertThat(find(Anchor.class).all().stream()
                        .anyMatch(link -> link.getHref().equals("file/" + story.file())))
                .isTrue();
        pressAndConfirm("process.retry.action");
        assertThat(says(Span.class, text("process.incidents.retried"))).isTrue();
        assertThat(offers("process.retry.action")).isFalse();
    }

    @Test
    void anIncidentIsFoundByItsKindAndItsReference() {
        var story = bench.aFile();
        engineer.stepFails(story.file(), "decision.notifyAdmissibility", 0);
        signIn(story.person("Administratrice-Fictive", Role.ADMINISTRATOR));
        navigate("incidents", IncidentsView.class);
        choose("process.incidents.kind", text("process.fault." + FaultKind.NO_STEP));
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("process.incidents.all");
        assertThat(find(EmptyState.class).exists()).isFalse();
        find(TextField.class)
                .withLabel(text("process.incidents.reference"))
                .single()
                .setValue("Nothing");
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("process.incidents.all");
        find(Checkbox.class).single().setValue(true);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void theDiagramOfAVersionIsShownAsPictureAndAsList() {
        engineer.isDeployed("vae", 1, Engineer.commonDiagram());
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate("processes", ProcessesView.class);
        assertThat(find(BpmnDiagram.class).exists()).isTrue();
        assertThat(says(ListItem.class, text("candidacy.checkCompleteness.title")))
                .isTrue();
        test(find(Button.class).withText(text("process.versions.show")).all().getFirst())
                .click();
        assertThat(find(BpmnDiagram.class).exists()).isTrue();
    }

    @Test
    void aDiagramDrawnWithAnotherProgramIsToldInItsOwnWords() {
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate("processes", ProcessesView.class);
        var diagram = new BpmnDiagram(
                "<definitions><userTask id=\"ask\" name=\"Ask &amp;&#10;wait (fictitious)\"/></definitions>");
        diagram.show(Set.of("ask"), List.of());
        assertThat(diagram.getElement().getTextRecursively()).contains("Ask & wait (fictitious)");
    }

    @Test
    void filesUnderWayAreMovedAfterATrialThatSaysWhichStay() {
        var before = engineer.isDeployed("moved", 1, Engineer.commonDiagram());
        var without = Engineer.commonDiagram().replace("id=\"reviewEvidence\"", "id=\"readEvidence\"");
        engineer.isDeployed("moved", 2, without);
        var mover = bench.aFile();
        engineer.waits(mover.file(), before, "jury.appointJury", "JURY_SECRETARY");
        signIn(mover.person("Administratrice-Fictive", Role.ADMINISTRATOR));
        navigate("processes", ProcessesView.class);
        choose("process.move.from", text("process.versions.title", "moved", 1));
        choose("process.move.to", text("process.versions.title", "moved", 2));
        press("process.move.try");
        assertThat(says(Paragraph.class, text("process.move.sum", 1, 0))).isTrue();
        test(find(Button.class).withText(text("process.move.go", 1)).single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        engineer.moveAll();
        press("process.move.refresh");
        assertThat(says(Paragraph.class, text("process.move.progress", 1, 0, 0)))
                .isTrue();

        engineer.waits(mover.file(), before, "portfolio.reviewEvidence", "INTAKE_OFFICER");
        press("process.move.try");
        assertThat(find(Button.class).withText(text("process.move.go", 1)).exists())
                .isFalse();
    }

    @Test
    void aReportSaysWhenItShowsTheLatestFilesOnly() {
        engineer.isDeployed("vae", 1, Engineer.commonDiagram());
        engineer.isDeployed("vae", 2, Engineer.commonDiagram());
        var university = university();
        database.sql("""
                        insert into engine_move (file_id, institution_id, reference, from_key, to_key, state, why, asked_by, asked_at)
                        select uuid(), ?, concat('VAE-', seq), 1, 2, 'STAYED', 'onItsWay', uuid(), now() from seq_1_to_203""").param(university.value().toString()).update();
        signIn(person(university, Role.ADMINISTRATOR));
        navigate("processes", ProcessesView.class);
        assertThat(says(Paragraph.class, text("process.move.shown", 200, 203))).isTrue();
    }

    @Test
    void aDiagramOfItsOwnIsCheckedBeforeItIsTaken() {
        engineer.isDeployed("vae", 1, Engineer.commonDiagram());
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate("processes", ProcessesView.class);
        var panel = find(OwnDiagramPanel.class).single();
        panel.check(Engineer.commonDiagram().replace("candidacy.closeRejected", "candidacy.closeAll"));
        assertThat(says(Span.class, text("process.finding.stepMissing", "candidacy.closeRejected")))
                .isTrue();
        assertThat(offers("process.own.take")).isFalse();
        panel.check(Engineer.commonDiagram());
        assertThat(says(Paragraph.class, text("process.own.found", 0))).isTrue();
        assertThat(offers("process.own.take")).isTrue();
    }

    private <C extends Component> boolean says(Class<C> type, String words) {
        return find(type).withText(words).exists();
    }
}
