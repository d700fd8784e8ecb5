package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.CaseId;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** A desk has what waits for its owner, by role or by name, and apart from it what waits for others. */
@DatabaseTest
class DeskTest {
    private final Judges judges;
    private final Bench bench;
    private final Desk desk;
    private final OpenTasks tasks;
    private final JdbcClient database;

    DeskTest(Judges judges, Bench bench, Desk desk, OpenTasks tasks, JdbcClient database) {
        this.judges = judges;
        this.bench = bench;
        this.desk = desk;
        this.tasks = tasks;
        this.database = database;
    }

    @Test
    void aTaskForARoleWaitsForEverybodyWhoHoldsItThere() {
        var story = bench.aFile();
        park(story, story.file(), "jury.appointJury", "JURY_SECRETARY,CERTIFYING_AUTHORITY");
        assertThat(mine(story, story.secretary())).containsExactly(story.file());
        assertThat(others(story, story.secretary())).isEmpty();
        assertThat(mine(story, bench.aFile().secretary())).isEmpty();
        assertThat(others(story, story.candidate())).containsExactly(story.file());
        var auditor = story.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(mine(story, auditor)).isEmpty();
        assertThat(others(story, auditor)).containsExactly(story.file());
    }

    @Test
    void aTaskForJurorsWaitsForThoseWhoHaveNotDoneTheirPart() {
        var story = judges.aConvenedJury();
        park(story, story.file(), "assessment.scorePortfolio", "JURY_MEMBER");
        assertThat(mine(story, story.juror("J1"))).containsExactly(story.file());
        judges.mark(story, "J1");
        judges.seal(story, "J1");
        assertThat(mine(story, story.juror("J1"))).isEmpty();
        assertThat(mine(story, story.juror("J2"))).containsExactly(story.file());
    }

    @Test
    void aCandidatesOwnTaskIsTheirs() {
        var story = bench.aFile();
        park(story, story.file(), "portfolio.compilePortfolio", "CANDIDATE");
        assertThat(mine(story, story.candidate())).containsExactly(story.file());
        assertThat(others(story, story.candidate())).isEmpty();
        assertThat(others(story, story.secretary())).containsExactly(story.file());
    }

    @Test
    void comesAPageAtATimeTheLongestWaitingFirst() {
        var story = bench.aFile();
        park(story, story.file(), "jury.appointJury", "JURY_SECRETARY");
        for (int n = 1; n < 60; n++) {
            database.sql("""
                            insert into open_task (id, file_id, institution_id, step, roles, job_key, element_instance_key,
                              process_instance_key, state, opened_at)
                            select uuid(), file_id, institution_id, step, roles, job_key + ?, 1, 1, state,
                              opened_at + interval ? second
                            from open_task where file_id = ? order by job_key limit 1""").params(n, n / 3, story.file().toString()).update();
        }
        var walked = new ArrayList<OpenTaskSheet>();
        DeskPage.From after = null;
        do {
            var from = after;
            var page = story.as(story.secretary(), () -> desk.waitingForMe(from));
            walked.addAll(page.tasks());
            after = page.next();
        } while (after != null);
        assertThat(walked).extracting(OpenTaskSheet::id).hasSize(60).doesNotHaveDuplicates();
        assertThat(walked).extracting(OpenTaskSheet::openedAt).isSorted();
    }

    private List<CaseId> mine(Bench.Story story, PersonId person) {
        return all(story, person, desk::waitingForMe);
    }

    private List<CaseId> others(Bench.Story story, PersonId person) {
        return all(story, person, desk::waitingForOthers);
    }

    private interface Pages {
        DeskPage from(DeskPage.@Nullable From after);
    }

    private List<CaseId> all(Bench.Story story, PersonId person, Pages pages) {
        return story.as(person, () -> pages.from(null)).tasks().stream()
                .map(OpenTaskSheet::file)
                .toList();
    }

    private void park(Bench.Story story, CandidacyId file, String step, String roles) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(new ParkedJob(file, step, List.of(roles.split(",")), key, key, key)));
    }
}
