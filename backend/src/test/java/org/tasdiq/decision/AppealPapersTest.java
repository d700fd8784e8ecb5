package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.inspection.RealFiles;

/** What proves the grounds of an appeal reaches those who judge it, and nobody who judged the file. */
@DatabaseTest
class AppealPapersTest {
    private static final byte[] CONTENT = RealFiles.docx("Courriel fictif");

    private final Registrar registrar;
    private final Appeals appeals;
    private final AppealPapers papers;
    private final Evidences evidences;
    private final Actors actors;
    private final BusinessClock clock;

    AppealPapersTest(
            Registrar registrar,
            Appeals appeals,
            AppealPapers papers,
            Evidences evidences,
            Actors actors,
            BusinessClock clock) {
        this.registrar = registrar;
        this.appeals = appeals;
        this.papers = papers;
        this.evidences = evidences;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void goWithTheAppealThatIsLodgedAndStayAsTheyAre() {
        var file = registrar.notified();
        var kept = handedIn(file, "Courriel.docx");
        var mistaken = handedIn(file, "Autre.docx");
        file.as(file.candidate(), () -> appeals.removePaper(file.file(), mistaken));
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Un membre n'a pas étudié le dossier."));

        assertThat(file.as(file.board(), () -> appeals.of(file.file())))
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.papers()).containsExactly(kept));
        refused("decision.appealLodged", () -> handedIn(file, "Tardif.docx"));
        refused("decision.appealLodged", () -> file.as(file.candidate(), () -> appeals.removePaper(file.file(), kept)));
    }

    @Test
    void areReadByTheBoardTheAuthorityAndTheSecretaryOnly() {
        var file = registrar.notified();
        var paper = handedIn(file, "Courriel.docx");
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Composition irrégulière"));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> listed(file, file.board()).stream().allMatch(EvidenceSheet::canBeOpened));

        for (var reader : List.of(file.board(), file.authority(), file.secretary(), file.candidate())) {
            assertThat(bytes(file, reader, paper)).isEqualTo(CONTENT);
        }
        var officer = file.person("Agent Fictif", Role.INTAKE_OFFICER);
        for (var other : List.of(file.juror("J1"), officer)) {
            refused("permission", () -> listed(file, other));
            refused("permission", () -> bytes(file, other, paper));
        }
        assertThat(file.as(file.juror("J1"), () -> evidences.list(file.file())))
                .extracting(EvidenceSheet::id)
                .doesNotContain(paper);
        refused("unknown.evidence", () -> file.as(file.juror("J1"), () -> evidences.sheet(file.file(), paper)));
    }

    @Test
    void comeThroughNoOtherDoorAndNoLaterThanTheAppeal() {
        var file = registrar.notified();
        refused(
                "portfolio.evidenceNotOpen",
                () -> file.as(
                        file.candidate(),
                        () -> evidences.add(
                                file.file(),
                                new EvidenceDescription(EvidenceKind.APPEAL_PAPER, "Courriel", null, null),
                                "Courriel.docx",
                                new ByteArrayInputStream(CONTENT))));
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(80)));
            return clock;
        });
        refused("decision.windowOver", () -> handedIn(file, "Tardif.docx"));
    }

    private EvidenceId handedIn(Bench.Story file, String name) {
        return file.as(file.candidate(), () -> appeals.addPaper(file.file(), name, new ByteArrayInputStream(CONTENT)));
    }

    private List<EvidenceSheet> listed(Bench.Story file, PersonId reader) {
        return file.as(reader, () -> papers.list(file.file()));
    }

    private byte[] bytes(Bench.Story file, PersonId reader, EvidenceId paper) {
        return file.as(reader, () -> {
            try (var stream = papers.open(file.file(), paper).stream()) {
                return stream.readAllBytes();
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        });
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
