package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.demo.Demo;
import org.tasdiq.demo.Story;
import org.tasdiq.desk.CaseKind;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** What administrators do for files on the engine: a failed step is tried again, a file goes on under another version. */
@EngineTest
class AdministeredFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Demo demo;
    private final Incidents incidents;
    private final Diagrams diagrams;
    private final Moves moves;
    private final OwnDiagrams own;
    private final Runs runs;
    private final CamundaClient engine;
    private final Positions positions;
    private final Candidacies candidacies;
    private final People people;
    private final Actors actors;
    private final JdbcClient database;
    private boolean broken;

    AdministeredFilesTest(
            Demo demo,
            Incidents incidents,
            Diagrams diagrams,
            Moves moves,
            OwnDiagrams own,
            Runs runs,
            CamundaClient engine,
            Positions positions,
            Candidacies candidacies,
            People people,
            Actors actors,
            JdbcClient database) {
        this.demo = demo;
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.moves = moves;
        this.own = own;
        this.runs = runs;
        this.engine = engine;
        this.positions = positions;
        this.candidacies = candidacies;
        this.people = people;
        this.actors = actors;
        this.database = database;
    }

    /** No receipt can be kept: every automatic step fails. */
    private void breakTheReceipts() {
        database.sql("rename table engine_receipt to mislaid").update();
        broken = true;
    }

    @AfterEach
    void mend() {
        if (broken) database.sql("rename table mislaid to engine_receipt").update();
        broken = false;
    }

    @Test
    void aMendedStepIsTriedAgainAndTheFileGoesOn() {
        var story = aFile("FICT-LP-ADAD").submitted().foundComplete();
        awaitPosition(story.file(), "decideAdmissibility");
        breakTheReceipts();
        story.declaredAdmissible();
        var file = story.file();
        Awaitility.await().atMost(PATIENCE).until(() -> faults(file).stream().anyMatch(FaultSheet::mayRetry));
        mend();
        var fault = faults(file).getFirst();
        assertThat(fault.step()).isEqualTo("decision.notifyAdmissibility");
        actors.as(administrator(file), () -> {
            incidents.retry(file, fault.id());
            return file;
        });
        awaitPosition(file, "compilePortfolio");
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void theFilesUnderWayAreCountedForTheVersionTheyRunOn() {
        var story = aFile("FICT-LP-ADAD").submitted();
        awaitPosition(story.file(), "checkCompleteness");
        var institution = sheet(story.file()).institution();
        var versions = actors.as(administrator(story.file()), () -> diagrams.versions(institution));
        var files = versions.stream().filter(one -> one.kind() == CaseKind.FILE);
        assertThat(files).filteredOn(DiagramVersion::latest).singleElement().satisfies(version -> {
            assertThat(version.process()).isEqualTo("vae");
            assertThat(version.running()).isPositive();
            assertThat(version.shown()).isTrue();
            assertThat(actors.as(administrator(story.file()), () -> diagrams.steps(institution, version.key())))
                    .contains("candidacy.checkCompleteness", "decision.closeFile");
        });
    }

    @Test
    void aFileGoesOnUnderAnotherVersionAtTheStepWhereItStands() {
        var story = aFile("FICT-LP-ADAD").submitted();
        var file = story.file();
        awaitPosition(file, "checkCompleteness");
        var institution = sheet(file).institution();
        var first = versionOf(file);
        var second = deploy(Engineer.commonDiagram().replace("name=\"Check completeness\"", "name=\"Look at it\""));
        var lines = actors.as(administrator(file), () -> moves.tryOut(institution, first, second));
        assertThat(lines)
                .filteredOn(line -> line.file().equals(file))
                .singleElement()
                .extracting(MoveLine::state, MoveLine::element)
                .containsExactly(MoveLine.State.ASKED, "checkCompleteness");
        assertThat(versionOf(file)).isEqualTo(first);
        actors.as(administrator(file), () -> moves.move(institution, first, second));
        Awaitility.await().atMost(PATIENCE).until(() -> versionOf(file) == second);
        awaitPosition(file, "checkCompleteness");
        // Other files of the institution may have come to a step from which they can go on, and are asked now.
        actors.as(administrator(file), () -> moves.move(institution, first, second));
        assertThat(actors.as(administrator(file), () -> moves.report(institution))
                        .lines())
                .filteredOn(line -> line.file().equals(file))
                .as("asked again, nothing is moved twice")
                .singleElement()
                .extracting(MoveLine::state)
                .isEqualTo(MoveLine.State.MOVED);
        story.foundComplete().declaredAdmissible();
        awaitPosition(file, "compilePortfolio");
        assertThat(versionOf(file)).isEqualTo(second);
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void newFilesBeginOnTheInstitutionsOwnDiagramAndThoseOfOthersOnTheCommonOne() {
        var before = aFile("FICT-LP-ADAD").submitted();
        awaitPosition(before.file(), "checkCompleteness");
        var institution = sheet(before.file()).institution();
        var administrator = administrator(before.file());
        var edited = Engineer.commonDiagram().replace("name=\"Check completeness\"", "name=\"Read it\"");
        assertThat(actors.as(administrator, () -> own.check(institution, edited)))
                .isEmpty();
        var accepted = actors.as(administrator, () -> own.accept(institution, edited));
        var inside = aFile("FICT-LP-ADAD").submitted();
        var outside = aFile("FICT-LA-MIEE").submitted();
        awaitPosition(inside.file(), "checkCompleteness");
        awaitPosition(outside.file(), "checkCompleteness");
        assertThat(versionOf(inside.file())).isEqualTo(accepted.key());
        assertThat(versionOf(outside.file())).isNotEqualTo(accepted.key());
        assertThat(versionOf(before.file())).isNotEqualTo(accepted.key());
        inside.foundComplete().declaredAdmissible();
        awaitPosition(inside.file(), "compilePortfolio");

        var again = actors.as(administrator, () -> diagrams.xml(institution, accepted.key()));
        assertThat(actors.as(administrator, () -> own.check(institution, again)))
                .as("what was accepted can be edited further")
                .isEmpty();
        actors.as(administrator, () -> {
            own.backToCommon(institution);
            return institution;
        });
        var later = aFile("FICT-LP-ADAD").submitted();
        awaitPosition(later.file(), "checkCompleteness");
        assertThat(versionOf(later.file())).isNotEqualTo(accepted.key());
    }

    /** Of somebody new: each may apply once a year. */
    private Story aFile(String certification) {
        var name = "dossier" + UUID.randomUUID();
        people.register(name + "@tasdiq.example", "Camille Essai-Fictive", "a fictitious one", Texts.FRENCH);
        return demo.aFile(name, certification);
    }

    private long versionOf(CandidacyId file) {
        return runs.of(file.value()).orElseThrow().definition();
    }

    private long deploy(String xml) {
        var deployed = engine.newDeployResourceCommand()
                .addResourceStringUtf8(xml, CommonDiagram.VAE.file())
                .requestTimeout(Duration.ofMinutes(1))
                .send()
                .join()
                .getProcesses()
                .getFirst();
        diagrams.keep(deployed.getProcessDefinitionKey(), "vae", deployed.getVersion(), xml);
        return deployed.getProcessDefinitionKey();
    }

    private List<FaultSheet> faults(CandidacyId file) {
        var institution = sheet(file).institution();
        return actors.as(administrator(file), () -> incidents.all(institution, FaultQuery.OPEN)).stream()
                .filter(fault -> fault.file().equals(file))
                .toList();
    }

    private CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }

    private PersonId administrator(CandidacyId file) {
        return actors.asSystem(
                        () -> people.holding(Role.ADMINISTRATOR, sheet(file).institution()))
                .getFirst()
                .id();
    }

    private void awaitPosition(CandidacyId file, String element) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> actors.as(administrator(file), () -> positions.of(file))
                        .current()
                        .contains(element));
    }
}
