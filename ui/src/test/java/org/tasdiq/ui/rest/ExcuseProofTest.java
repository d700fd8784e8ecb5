package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.jury.Presence;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.inspection.RealFiles;

/** The proof of an excuse often speaks of health: secretary and authority read it, the jury and everybody else never. */
class ExcuseProofTest extends DoorTest {
    private final Bench.Story file;
    private final String proofs;
    private final String evidence;
    private final Candidacies candidacies;
    private final Sessions sessions;
    private final MemberExcuses memberExcuses;
    private final Actors actors;
    private final Journal journal;

    ExcuseProofTest(
            Bench bench,
            Candidacies candidacies,
            Sessions sessions,
            MemberExcuses memberExcuses,
            Actors actors,
            Journal journal) {
        this.candidacies = candidacies;
        this.sessions = sessions;
        this.memberExcuses = memberExcuses;
        this.actors = actors;
        this.journal = journal;
        file = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        proofs = "/api/v1/files/" + file.file() + "/jury/excuse-proofs";
        evidence = "/api/v1/files/" + file.file() + "/portfolio/evidence";
    }

    @Test
    void isReadBySecretaryAndAuthorityOnlyAndErasedWhenTheFileEnds() {
        assertThat(handIn(file.candidate(), "certificat.docx")).hasStatus(422);
        assertThat(handIn(file.candidate(), "certificat.pdf")).hasStatus(201);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> text(get(file.candidate(), proofs)).contains("\"verdict\":\"CLEAN\""));
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
            assertThat(text(get(reader, evidence))).doesNotContain(id);
            for (var part : List.of("", "/content", "/text"))
                assertThat(get(reader, evidence + "/" + id + part)).hasStatus(404);
        }
        assertThat(actors.as(file.secretary(), () -> journal.entries(file.file())))
                .filteredOn(entry -> entry.event().equals("portfolio.EvidenceOpened"))
                .extracting(JournalEntrySheet::actor)
                .containsExactly(file.secretary(), file.authority());

        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ"));
        assertThat(text(get(file.secretary(), proofs))).isEqualTo("[]");
        assertThat(get(file.secretary(), proofs + "/" + id + "/content")).hasStatus(404);
    }

    @Test
    void isTakenBackByTheCandidate() {
        handIn(file.candidate(), "photo.png");
        var id = onlyId();
        assertThat(door.delete()
                        .uri(proofs + "/" + id)
                        .header("Authorization", account(file.candidate()))
                        .exchange())
                .hasStatusOk();
        assertThat(text(get(file.candidate(), proofs))).isEqualTo("[]");
    }

    @Test
    void ofAMemberIsTheirsAloneAndErasedOnceItIsJudged() {
        var excuses = "/api/v1/files/" + file.file() + "/jury/member-excuses";
        var member = file.juror("J2");
        var own = excuses + "/" + member.value() + "/proofs";
        for (var other : List.of(file.candidate(), file.secretary(), file.authority(), file.person("Passant Fictif")))
            assertThat(handIn(other, excuses + "/proofs", "certificat.pdf")).hasStatus(403);
        assertThat(handIn(member, excuses + "/proofs", "certificat.docx")).hasStatus(422);
        assertThat(handIn(member, excuses + "/proofs", "certificat.pdf")).hasStatus(201);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> text(get(member, own)).contains("\"verdict\":\"CLEAN\""));
        var id = onlyId(member, own);
        for (var reader : List.of(member, file.secretary(), file.authority()))
            assertThat(get(reader, own + "/" + id + "/content")).hasStatusOk();
        bench.grant(file.juror("J3"), Role.JURY_SECRETARY, file.institution());
        for (var other : List.of(
                file.candidate(),
                file.juror("J3"),
                file.board(),
                file.person("Auditrice Fictive", Role.QUALITY_AUDITOR)))
            assertThat(get(other, own + "/" + id + "/content")).hasStatus(403);
        assertThat(text(get(file.candidate(), proofs))).isEqualTo("[]");
        assertThat(get(file.authority(), evidence + "/" + id)).hasStatus(404);
        var entries = actors.as(file.secretary(), () -> journal.entries(file.file()));
        assertThat(entries)
                .filteredOn(entry -> entry.event().equals("jury.MemberProofOpened"))
                .extracting(JournalEntrySheet::actor)
                .containsExactly(file.secretary(), file.authority());
        assertThat(entries)
                .filteredOn(entry -> entry.event().equals("portfolio.EvidenceAdded"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content()).contains(member.value().toString(), "MEMBER_EXCUSE_PROOF"));

        file.asSystem(() -> sessions.closeScoring(file.file()));
        var attendance = Stream.of("J1", "J2", "J3", "J4", "J5")
                .map(name -> new Attendance(
                        file.juror(name), name.equals("J2") ? Presence.ABSENT : Presence.PRESENT, null, null))
                .toList();
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(), new HearingRecord(Set.of(), HearingResult.POSTPONED, 0, "Grève", attendance)));
        assertThat(text(get(file.secretary(), own))).as("judged yet").contains(id);
        file.as(member, () -> memberExcuses.give(file.file(), 1, "Grève"));
        file.as(file.secretary(), () -> memberExcuses.judge(file.file(), 1, member, true, ""));
        assertThat(text(get(file.secretary(), own))).isEqualTo("[]");
        assertThat(handIn(member, excuses + "/proofs", "certificat.pdf")).hasStatus(409);
    }

    private MvcTestResult handIn(PersonId person, String name) {
        return handIn(person, proofs, name);
    }

    private MvcTestResult handIn(PersonId person, String where, String name) {
        return door.post()
                .uri(where)
                .multipart()
                .file(new MockMultipartFile("file", name, null, RealFiles.pdf("Certificat fictif")))
                .header("Authorization", account(person))
                .exchange();
    }

    private MvcTestResult get(PersonId person, String path) {
        return door.get().uri(path).header("Authorization", account(person)).exchange();
    }

    private String onlyId() {
        return onlyId(file.candidate(), proofs);
    }

    private String onlyId(PersonId person, String where) {
        return text(get(person, where)).replaceFirst("^\\[\\{\"id\":\"([0-9a-f-]+)\".*$", "$1");
    }
}
