package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.audit.Journal;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.RealFiles;

/** Through the second door too, a copy of an identity document is for the intake office, until admissibility is decided. */
class IdentityDocumentTest extends DoorTest {
    private static final List<Role> OTHERS =
            List.of(Role.CERTIFYING_AUTHORITY, Role.PROGRAMME_HEAD, Role.QUALITY_AUDITOR, Role.ADMINISTRATOR);

    private final Bench.Story house;
    private final Actors actors;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Journal journal;
    private final PersonId candidate;
    private final PersonId officer;

    IdentityDocumentTest(Bench bench, Actors actors, Candidacies candidacies, Intake intake, Journal journal) {
        house = bench.aFile();
        this.actors = actors;
        this.candidacies = candidacies;
        this.intake = intake;
        this.journal = journal;
        candidate = house.person("Candidate Fictive");
        officer = house.person("Agente Fictive", Role.INTAKE_OFFICER);
    }

    @Test
    void isForTheIntakeOfficeOnlyAndErasedAtTheDecision() throws Exception {
        var file = application();
        var evidence = "/api/v1/files/" + file + "/portfolio/evidence";
        var passport = new MockMultipartFile("file", "passport.pdf", null, RealFiles.pdf("AB 123456"));
        assertThat(door.post()
                        .uri(evidence)
                        .multipart()
                        .file(passport)
                        .param("kind", "IDENTITY_DOCUMENT")
                        .header("Authorization", account(candidate))
                        .exchange())
                .hasStatus(201);
        await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> get(candidate, evidence + "/progress")
                                .getResponse()
                                .getContentAsString(),
                        progress -> progress.contains("\"done\":true") || progress.contains("\"inspected\":1"));
        actors.as(candidate, () -> {
            candidacies.submit(file);
            return true;
        });
        var id = id(get(officer, evidence));
        assertThat(get(officer, evidence + "/" + id + "/content")).hasStatusOk();
        for (var role : OTHERS) {
            var reader = house.person("Lectrice Fictive", role);
            assertThat(get(reader, evidence).getResponse().getContentAsString())
                    .as("%s", role)
                    .doesNotContain(id);
            for (var part : List.of("", "/content", "/text")) {
                assertThat(get(reader, evidence + "/" + id + part).getResponse().getStatus())
                        .as("%s %s", role, part)
                        .isIn(403, 404);
            }
        }

        actors.as(
                officer,
                () -> decide(() -> intake.decideCompleteness(file, new CompletenessFinding(Set.of(), "", true))));
        actors.as(
                house.person("Responsable Fictive", Role.PROGRAMME_HEAD),
                () -> decide(() -> intake.giveOpinion(file, true, "direct")));
        actors.as(
                house.authority(),
                () -> decide(() -> intake.decideAdmissibility(file, new AdmissibilityRuling(Set.of(), ""))));

        for (var reader : List.of(candidate, officer)) {
            assertThat(get(reader, evidence).getResponse().getContentAsString()).isEqualTo("[]");
            assertThat(get(reader, evidence + "/" + id + "/content")).hasStatus(404);
        }
        assertThat(actors.as(officer, () -> journal.entries(file)))
                .filteredOn(entry -> entry.event().equals("portfolio.EvidenceRemoved"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains(id, "IDENTITY_DOCUMENT"));
    }

    private CandidacyId application() {
        var certification =
                actors.asSystem(() -> candidacies.sheet(house.file())).certification();
        var work = new Experience(
                "Analyst", "Distribu-Fictif", ActivityKind.PAID, LocalDate.of(2014, 9, 1), null, 35, "", "");
        return actors.as(candidate, () -> {
            var begun = candidacies.begin(certification);
            candidacies.save(
                    begun, new ApplicationForm("degree", Set.<UUID>of(), List.of(work), Map.of(), false, true));
            return begun;
        });
    }

    private static boolean decide(Runnable decision) {
        decision.run();
        return true;
    }

    private static String id(MvcTestResult list) throws Exception {
        var content = list.getResponse().getContentAsString();
        int at = content.indexOf("\"id\":\"") + 6;
        return content.substring(at, content.indexOf('"', at));
    }

    private MvcTestResult get(PersonId person, String path) {
        return door.get().uri(path).header("Authorization", account(person)).exchange();
    }
}
