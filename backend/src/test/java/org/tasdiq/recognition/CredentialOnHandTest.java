package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.audit.Journal;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Imports;
import org.tasdiq.credential.OwnPaper;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** A learner asks with a credential that is here already, and whoever works on the request has it as it came. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class CredentialOnHandTest {
    private final Recognisers recognisers;
    private final Registrar registrar;
    private final Bench bench;
    private final Requests requests;
    private final RequestFiles files;
    private final OwnPapers papers;
    private final Credentials credentials;
    private final Imports imports;
    private final Evidences evidences;
    private final Referentials referentials;
    private final Journal journal;
    private final Actors actors;

    CredentialOnHandTest(
            Recognisers recognisers,
            Registrar registrar,
            Bench bench,
            Requests requests,
            RequestFiles files,
            OwnPapers papers,
            Credentials credentials,
            Imports imports,
            Evidences evidences,
            Referentials referentials,
            Journal journal,
            Actors actors) {
        this.recognisers = recognisers;
        this.registrar = registrar;
        this.bench = bench;
        this.requests = requests;
        this.files = files;
        this.papers = papers;
        this.credentials = credentials;
        this.imports = imports;
        this.evidences = evidences;
        this.referentials = referentials;
        this.journal = journal;
        this.actors = actors;
    }

    @Test
    void whatIsInTheWalletIsShownAsItWasIssued() {
        var earned = registrar.notified();
        var own = papers(earned.candidate());
        assertThat(own).isNotEmpty().allSatisfy(paper -> {
            assertThat(paper.ofThisHouse()).isTrue();
            assertThat(paper.dated()).isNotNull();
        });
        var held = actors.asSystem(() -> credentials.of(earned.file()));
        assertThat(own).hasSameSizeAs(held);
        assertThat(held).allMatch(one -> one.status() == CredentialStatus.VALID);
        var first = own.getFirst();
        var document = actors.asSystem(() -> held.stream()
                .filter(one -> one.id().value().equals(first.id().value()))
                .map(one -> credentials.signed(earned.file(), one.id(), Credentials.SignedForm.DOCUMENT))
                .findFirst()
                .orElseThrow());
        assertThat(content(earned.candidate(), first)).isEqualTo(Recognisers.bytes(document));
    }

    @Test
    void whatWasHandedInWithAFileStandsThereOnceAndForItsLearnerOnly() {
        var file = bench.aFile();
        assertThat(papers(file.candidate())).isEmpty();
        handIn(file, "badge.json");
        handIn(file, "again.json");
        await().atMost(Duration.ofSeconds(90)).until(() -> checked(file) == 2);
        assertThat(papers(file.candidate())).hasSize(1);
        var paper = papers(file.candidate()).getFirst();
        assertThat(paper.ofThisHouse()).isFalse();
        assertThat(paper.dated()).hasToString("2026-03-01");
        assertThat(paper.issuer().fr()).isEqualTo("Hogeschool Fictief");
        assertThat(content(file.candidate(), paper)).isEqualTo(Recognisers.sample());
        var stranger = bench.aFile().candidate();
        assertThat(papers(stranger)).isEmpty();
        assertThatThrownBy(() -> content(stranger, paper)).hasMessageContaining("unknown");
    }

    @Test
    void aRequestIsSentWithItAndStaffHaveTheFileWhichTheJournalTells() {
        var earned = registrar.notified();
        var house = recognisers.aHouse();
        var paper = papers(earned.candidate()).getFirst();
        var id = actors.as(earned.candidate(), () -> requests.submitOwn(form(house), paper.id()));
        var file = actors.as(earned.candidate(), () -> files.open(id));
        assertThat(file.content()).isEqualTo(content(earned.candidate(), paper));
        assertThat(file.name())
                .isEqualTo(actors.asSystem(() -> requests.sheet(id)).reference() + ".json");
        assertThat(openings(id)).isZero();

        var readers = List.of(house.officer(), house.evaluator(1), house.authority(), house.board());
        for (var reader : readers)
            assertThat(actors.as(reader, () -> files.open(id)).content()).isEqualTo(file.content());
        assertThat(openings(id)).isEqualTo(readers.size());
        var administrator = house.person("Ada Administratrice-Fictive", Role.ADMINISTRATOR);
        for (var other : List.of(administrator, bench.aFile().candidate()))
            assertThatThrownBy(() -> actors.as(other, () -> files.open(id))).hasMessageContaining("permission");
        assertThat(openings(id)).isEqualTo(readers.size());
    }

    private long checked(Bench.Story file) {
        return file.as(file.candidate(), () -> imports.of(file.file())).values().stream()
                .filter(one -> one.checkedAt() != null)
                .count();
    }

    private RequestForm form(Recognisers.House house) {
        var targets = actors.asSystem(() -> referentials.sheet(house.certification()))
                .competencies()
                .limit(1)
                .map(CompetencySheet::id)
                .collect(Collectors.toSet());
        return new RequestForm(Purpose.EXEMPTION, house.certification(), Set.copyOf(targets), "", true);
    }

    private long openings(RequestId id) {
        return actors.asSystem(() -> journal.entries(id)).stream()
                .filter(entry -> entry.event().equals("recognition.CredentialOpened"))
                .count();
    }

    private List<OwnPaper> papers(PersonId learner) {
        return actors.as(learner, papers::all);
    }

    private byte[] content(PersonId learner, OwnPaper paper) {
        return actors.as(learner, () -> papers.content(paper.id()));
    }

    private void handIn(Bench.Story file, String name) {
        var description = new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, name, null, null);
        file.as(
                file.candidate(),
                () -> evidences.add(file.file(), description, name, new ByteArrayInputStream(Recognisers.sample())));
    }
}
