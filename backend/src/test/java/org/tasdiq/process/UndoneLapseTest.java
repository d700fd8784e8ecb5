package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.Lapses;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.demo.Demo;
import org.tasdiq.demo.Story;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** A file that lapsed by mistake goes on, in the engine too, at the step where it lapsed. */
@EngineTest
class UndoneLapseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Demo demo;
    private final Lapses lapses;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Positions positions;
    private final LateEngine late;
    private final Mailbox mailbox;
    private final People people;
    private final Actors actors;
    private final JdbcClient database;
    private final BusinessClock clock;
    private final CamundaClient engine;

    UndoneLapseTest(
            Demo demo,
            Lapses lapses,
            Candidacies candidacies,
            Deadlines deadlines,
            Positions positions,
            LateEngine late,
            Mailbox mailbox,
            People people,
            Actors actors,
            JdbcClient database,
            BusinessClock clock,
            CamundaClient engine) {
        this.demo = demo;
        this.lapses = lapses;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.positions = positions;
        this.late = late;
        this.mailbox = mailbox;
        this.people = people;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
        this.engine = engine;
    }

    @Test
    void anApplicationIsCompletedAfterAll() {
        var story = begun().submitted().foundIncomplete();
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(45)));
            return clock.instant();
        });
        awaitStatus(story.file(), CandidacyStatus.LAPSED);
        awaitEndOfTheProcess(story.file());
        var until = undo(story.file(), "Le courrier avait été mal adressé");
        awaitPosition(story.file(), "completeApplication");
        assertThat(actors.asSystem(() -> deadlines.latestOf(story.file(), "completion.resubmitDelay")))
                .get()
                .extracting(DeadlineSheet::dueOn)
                .isEqualTo(until);
        assertThat(messages(story.file())).contains("lapseUndone");
        story.completed().foundComplete().declaredAdmissible();
        assertThat(sheet(story.file()).status()).isEqualTo(CandidacyStatus.ADMISSIBLE);
    }

    @Test
    void aPortfolioIsCompiledAndSubmittedAfterAll() {
        var story = begun().submitted().foundComplete().declaredAdmissible();
        awaitPosition(story.file(), "compilePortfolio");
        late.isLate(story.file(), "admissibility.validity");
        late.watch();
        awaitStatus(story.file(), CandidacyStatus.LAPSED);
        awaitEndOfTheProcess(story.file());
        undo(story.file(), "La candidate était hospitalisée");
        awaitPosition(story.file(), "compilePortfolio");
        story.portfolioSubmitted();
    }

    @Test
    void onlyALapseIsUndoneAndOnlyByAnAdministratorWithAReason() {
        var story = begun().submitted();
        assertThatThrownBy(() -> undo(story.file(), " ")).hasMessageContaining("required");
        assertThatThrownBy(() -> undo(story.file(), "Erreur")).hasMessageContaining("candidacy.notLapsed");
        assertThatThrownBy(() -> actors.as(sheet(story.file()).candidate(), () -> {
                    lapses.undo(story.file(), LocalDate.MAX, "Erreur");
                    return story;
                }))
                .hasMessageContaining("permission");
    }

    /** Of somebody new: a candidate sends one application a year for a certification. */
    private Story begun() {
        var name = "sursis-" + UUID.randomUUID();
        people.register(name + "@tasdiq.example", "Personne Fictive", Bench.PASSWORD, Locale.FRENCH);
        return demo.aFile(name, "FICT-LP-ADAD");
    }

    private LocalDate undo(CandidacyId file, String reason) {
        var until = deadlines.today(sheet(file).regime()).plusDays(20);
        return actors.as(administrator(file), () -> {
            lapses.undo(file, until, reason);
            return until;
        });
    }

    private PersonId administrator(CandidacyId file) {
        return actors.asSystem(
                        () -> people.holding(Role.ADMINISTRATOR, sheet(file).institution()))
                .getFirst()
                .id();
    }

    private List<String> messages(CandidacyId file) {
        return actors.as(sheet(file).candidate(), () -> mailbox.page(null).messages()).stream()
                .map(MessageSheet::kind)
                .toList();
    }

    private CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }

    /** The engine hears of the end after it is written here; what is undone before that would start nothing. */
    private void awaitEndOfTheProcess(CandidacyId file) {
        long job = database.sql("select job_key from engine_receipt where file_id = ? order by worked_at desc limit 1")
                .param(file.value().toString())
                .query(Long.class)
                .single();
        Awaitility.await().atMost(PATIENCE).until(() -> {
            try {
                engine.newUpdateRetriesCommand(job).retries(3).send().join();
                return false;
            } catch (ClientStatusException gone) {
                return gone.getStatusCode() == Status.Code.NOT_FOUND;
            }
        });
    }

    private void awaitStatus(CandidacyId file, CandidacyStatus status) {
        Awaitility.await().atMost(PATIENCE).until(() -> sheet(file).status() == status);
    }

    private void awaitPosition(CandidacyId file, String element) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> actors.as(administrator(file), () -> positions.of(file))
                        .current()
                        .contains(element));
    }
}
