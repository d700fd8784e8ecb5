package org.tasdiq.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.jury.ForecastChart;
import org.tasdiq.ui.shared.Chart;

/** The cockpit shows the figures of the reader's files, each as a picture or a heat table with its numbers. */
class CockpitViewTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient database;

    @Test
    void leadsFromAMissedDeadlineToTheFiles() {
        var story = bench.aFile();
        var key = System.nanoTime();
        actors.asSystem(() -> {
            tasks.park(
                    new ParkedJob(story.file(), "portfolio.reviewEvidence", List.of("INTAKE_OFFICER"), key, key, key));
            deadlines.start(
                    story.file(),
                    "FR_UNIVERSITY",
                    "evidence.review",
                    story.today().minusMonths(3));
            return deadlines.expire(story.file(), "evidence.review");
        });
        signIn(story.secretary());
        navigate("cockpit", CockpitView.class);
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("files?step=portfolio.reviewEvidence&due=overdue"));
        assertThat(find(NativeTable.class).all().stream()
                        .map(table -> table.getElement().getTextRecursively()))
                .anyMatch(words -> words.contains(text("portfolio.reviewEvidence.title")));
        assertThat(find(Chart.class).exists()).isTrue();
        assertThat(find(Anchor.class).withText(text("jury.forecast")).exists()).isTrue();
    }

    @Test
    void drawsWhenTheJuriesCanHearWhoWaits() {
        var story = bench.aFile();
        signIn(story.secretary());
        navigate("cockpit", CockpitView.class);
        var drawn = find(ForecastChart.class).single();
        assertThat(drawn.getElement().getTextRecursively())
                .contains("Analyse de données (fictive)", text("jury.forecast.late"), text("shell.chart.table"));
    }

    @Test
    void callsForALegalDelayAlsoWhereNothingWasSentForAYear() {
        var story = bench.aFile();
        database.sql("update work_file set sent_at = sent_at - interval 2 year where file_id = ?")
                .param(story.file().toString())
                .update();
        actors.asSystem(() -> {
            deadlines.start(
                    story.file(),
                    "FR_UNIVERSITY",
                    "admissibility.deadline",
                    story.today().minusMonths(2).plusDays(5));
            return true;
        });
        signIn(story.secretary());
        navigate("cockpit", CockpitView.class);
        assertThat(find(H2.class).withText(text("desk.cockpit.alerts")).exists())
                .isTrue();
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("file/" + story.file()));
    }

    @Test
    void drawsTheCapacityForTheAdministratorToo() {
        var story = bench.aFile();
        signIn(story.person("Administratrice Fictive", Role.ADMINISTRATOR));
        navigate("cockpit", CockpitView.class);
        assertThat(find(ForecastChart.class).exists()).isTrue();
    }

    @Test
    void saysSoWhereThereAreNoFigures() {
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate("cockpit", CockpitView.class);
        assertThat(find(H2.class).withText(text("desk.cockpit.none")).exists()).isTrue();
    }
}
