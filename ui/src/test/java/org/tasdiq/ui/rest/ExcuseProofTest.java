package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.RealFiles;

/** The proof of an excuse often speaks of health: secretary and authority read it, the jury and everybody else never. */
@DatabaseTest
class ExcuseProofTest {
    private final MockMvcTester door;
    private final Bench bench;
    private final Bench.Story file;
    private final String proofs;
    private final String evidence;
    private final Candidacies candidacies;
    private final Actors actors;
    private final Journal journal;

    ExcuseProofTest(
            WebApplicationContext context,
            @Qualifier("springSecurityFilterChain") Filter security,
            Bench bench,
            Candidacies candidacies,
            Actors actors,
            Journal journal) {
        door = MockMvcTester.from(context, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
        this.candidacies = candidacies;
        this.actors = actors;
        this.journal = journal;
        file = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        proofs = "/api/v1/files/" + file.file() + "/jury/excuse-proofs";
        evidence = "/api/v1/files/" + file.file() + "/portfolio/evidence";
    }

    @Test
    void isReadBySecretaryAndAuthorityOnlyAndErasedWhenTheFileEnds() throws Exception {
        assertThat(handIn(file.candidate(), "certificat.docx")).hasStatus(422);
        assertThat(handIn(file.candidate(), "certificat.pdf")).hasStatus(201);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> body(get(file.candidate(), proofs)).contains("\"verdict\":\"CLEAN\""));
        var id = onlyId();
        for (var reader : List.of(file.candidate(), file.secretary(), file.authority()))
            assertThat(get(reader, proofs + "/" + id + "/content")).hasStatusOk();
        var others = List.of(
                file.juror("J1"),
                file.board(),
                file.advisedBy(file.person("Accompagnateur Fictif")),
                file.person("Agente Fictive", Role.INTAKE_OFFICER),
                file.person("Auditrice Fictive", Role.QUALITY_AUDITOR),
                file.person("Administrateur Fictif", Role.ADMINISTRATOR));
        for (var other : others) {
            assertThat(get(other, proofs)).hasStatus(403);
            assertThat(get(other, proofs + "/" + id + "/content")).hasStatus(403);
            assertThat(handIn(other, "certificat.pdf")).hasStatus(403);
        }
        for (var reader : List.of(file.candidate(), file.juror("J1"), file.authority())) {
            assertThat(body(get(reader, evidence))).doesNotContain(id);
            for (var part : List.of("", "/content", "/text"))
                assertThat(get(reader, evidence + "/" + id + part)).hasStatus(404);
        }
        assertThat(actors.as(file.secretary(), () -> journal.entries(file.file())))
                .filteredOn(entry -> entry.event().equals("portfolio.EvidenceOpened"))
                .extracting(JournalEntrySheet::actor)
                .containsExactly(file.secretary(), file.authority());

        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ"));
        assertThat(body(get(file.secretary(), proofs))).isEqualTo("[]");
        assertThat(get(file.secretary(), proofs + "/" + id + "/content")).hasStatus(404);
    }

    @Test
    void isTakenBackByTheCandidate() throws Exception {
        handIn(file.candidate(), "photo.png");
        var id = onlyId();
        assertThat(door.delete()
                        .uri(proofs + "/" + id)
                        .header("Authorization", basic(file.candidate()))
                        .exchange())
                .hasStatusOk();
        assertThat(body(get(file.candidate(), proofs))).isEqualTo("[]");
    }

    private MvcTestResult handIn(PersonId person, String name) {
        return door.post()
                .uri(proofs)
                .multipart()
                .file(new MockMultipartFile("file", name, null, RealFiles.pdf("Certificat fictif")))
                .header("Authorization", basic(person))
                .exchange();
    }

    private MvcTestResult get(PersonId person, String path) {
        return door.get().uri(path).header("Authorization", basic(person)).exchange();
    }

    private String onlyId() throws Exception {
        return body(get(file.candidate(), proofs)).replaceFirst("^\\[\\{\"id\":\"([0-9a-f-]+)\".*$", "$1");
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    private String basic(PersonId person) {
        var account = bench.emailOf(person) + ":twelve letters";
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }
}
