package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.ConsolidationRule;
import org.tasdiq.referential.Referentials;

/** A portfolio from the first identity document to its acceptance, on a real database, with real files really inspected. */
@DatabaseTest
@RecordApplicationEvents
class PortfolioJourneyTest {
    private final People people;
    private final Roles roles;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Actors actors;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Deadlines deadlines;
    private final Portfolios portfolios;
    private final Evidences evidences;
    private final Passages passages;
    private final Reviews reviews;
    private final PortfolioExport export;
    private final BusinessClock clock;
    private final PersonId candidate;
    private final PersonId officer;
    private final PersonId head;
    private final PersonId authority;
    private final CertificationId certification;

    PortfolioJourneyTest(
            People people,
            Roles roles,
            Institutions institutions,
            Referentials referentials,
            Actors actors,
            Candidacies candidacies,
            Intake intake,
            Deadlines deadlines,
            Portfolios portfolios,
            Evidences evidences,
            Passages passages,
            Reviews reviews,
            PortfolioExport export,
            BusinessClock clock) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
        this.institutions = institutions;
        this.referentials = referentials;
        this.actors = actors;
        this.candidacies = candidacies;
        this.intake = intake;
        this.deadlines = deadlines;
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.passages = passages;
        this.reviews = reviews;
        this.export = export;
        var institution =
                actors.asSystem(() -> institutions.found(code(), text("University"), "Lyon", "FR_UNIVERSITY"));
        candidate = person(institution, Role.CANDIDATE);
        officer = person(institution, Role.INTAKE_OFFICER);
        head = person(institution, Role.PROGRAMME_HEAD);
        authority = person(institution, Role.CERTIFYING_AUTHORITY);
        certification = actors.asSystem(() -> referentials.importCertification(institution, draft()));
    }

    @Test
    void aPortfolioIsCompiledReviewedCorrectedAndAccepted(ApplicationEvents events) {
        var file = admitted();
        var report = add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("sales regression", "no hypothesis"));
        var table = add(file, "tables.xlsx", EvidenceKind.WORK_SAMPLE, RealFiles.xlsx("figures"));
        claimEverything(file, report);
        awaitInspected(file);

        asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true)));
        assertThat(status(file)).isEqualTo(PortfolioStatus.SUBMITTED);
        assertThat(running(file)).contains("evidence.review", "jury.deadline").doesNotContain("admissibility.validity");
        assertThatThrownBy(() -> add(file, "late.pdf", EvidenceKind.REPORT, RealFiles.pdf("late")))
                .isInstanceOf(Refusal.class);

        asOfficer(() -> reviews.review(file, table, ItemReview.accepted()));
        assertThatThrownBy(() -> asOfficer(() -> reviews.finish(file)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("portfolio.itemWithoutVerdict"));
        asOfficer(() -> reviews.review(file, report, ItemReview.correction(ReviewReason.UNSIGNED, "page 2")));
        asOfficer(() -> reviews.finish(file));
        assertThat(status(file)).isEqualTo(PortfolioStatus.CORRECTION);
        assertThat(stopped(file)).contains("evidence.review", "jury.deadline");
        assertThat(running(file)).contains("portfolio.correction");

        assertThatThrownBy(() -> asCandidate(() -> reviews.submitCorrection(file)))
                .isInstanceOf(Refusal.class);
        var signed = actors.as(
                candidate, () -> reviews.replace(file, report, "signed.pdf", stream(RealFiles.pdf("signed"))));
        asCandidate(() -> reviews.submitCorrection(file));
        assertThat(running(file)).contains("evidence.review", "jury.deadline").doesNotContain("portfolio.correction");
        var matrix = actors.as(candidate, () -> portfolios.matrix(file));
        assertThat(matrix.rows().getFirst().evidence())
                .as("claims follow the corrected item")
                .containsExactly(EvidenceLink.whole(signed));
        awaitInspected(file);

        asOfficer(() -> reviews.review(file, signed, ItemReview.accepted()));
        asOfficer(() -> reviews.finish(file));
        assertThat(status(file)).isEqualTo(PortfolioStatus.ACCEPTED);
        assertThat(events.stream(PortfolioEvent.ReviewFinished.class).map(PortfolioEvent.ReviewFinished::outcome))
                .containsExactly("correction", "accepted");
    }

    @Test
    void theOfficerDoubtsAQualityOfAnItemAndTakesItBack(ApplicationEvents events) {
        var file = admitted();
        var bytes = RealFiles.pdf("by two authors");
        var report = add(file, "report.pdf", EvidenceKind.REPORT, bytes);
        var twin = add(file, "again.pdf", EvidenceKind.REPORT, bytes);
        claimEverything(file, report);
        var doubt = new QualityFinding(Quality.Value.DOUBT, "co-author");
        assertThatThrownBy(() -> asOfficer(() -> reviews.assess(file, report, Quality.AUTHENTIC, doubt)))
                .as("the portfolio is not handed in yet")
                .isInstanceOf(Refusal.class);
        asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true)));
        assertThatThrownBy(() -> asCandidate(() -> reviews.assess(file, report, Quality.AUTHENTIC, doubt)))
                .isInstanceOf(Refusal.class);

        asOfficer(() -> reviews.assess(file, report, Quality.AUTHENTIC, doubt));
        var matrix = actors.as(candidate, () -> portfolios.matrix(file));
        assertThat(matrix.items().getFirst().number()).isEqualTo("P01");
        assertThat(matrix.items().getFirst().qualities()).anySatisfy(q -> {
            assertThat(q.value()).isEqualTo(Quality.Value.DOUBT);
            assertThat(q.comment()).isEqualTo("co-author");
            assertThat(q.by()).isEqualTo("INTAKE_OFFICER");
        });
        assertThat(matrix.items().getLast().remarks())
                .containsExactly(new EvidenceRemark(EvidenceRemark.Kind.SAME_FILE_TWICE, "report.pdf"));
        assertThat(matrix.rows().getFirst().gaps()).contains(MatrixSheet.Gap.FLAGGED);

        asOfficer(() -> reviews.assess(file, report, Quality.AUTHENTIC, QualityFinding.takenBack()));
        assertThat(actors.as(candidate, () -> portfolios.matrix(file)).has(MatrixSheet.Gap.FLAGGED))
                .isFalse();
        assertThat(events.stream(PortfolioEvent.QualityAssessed.class).map(e -> Optional.ofNullable(e.value())))
                .containsExactly(Optional.of(Quality.Value.DOUBT), Optional.empty());
        assertThat(actors.as(candidate, () -> evidences.remarks(file))).containsOnlyKeys(report, twin);
    }

    @Test
    void evidenceIsRefusedBeforeAdmissibilityAndPapersAreTaken() {
        var file = draftFile();
        add(file, "passport.jpg", EvidenceKind.IDENTITY_DOCUMENT, RealFiles.picture("jpg", 300, 200));
        add(file, "cv.docx", EvidenceKind.CV, RealFiles.docx("Twelve years"));
        assertThatThrownBy(() -> add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("x")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("portfolio.onlyAfterAdmissibility"));
    }

    @Test
    void identityDocumentsAreForTheIntakeOfficeAndErasedAtTheDecision(ApplicationEvents events) {
        var file = draftFile();
        var passport = add(file, "passport.pdf", EvidenceKind.IDENTITY_DOCUMENT, RealFiles.pdf("AB 123456"));
        awaitInspected(file);
        submit(file);
        assertThat(actors.as(officer, () -> evidences.list(file))).hasSize(1);
        assertThat(actors.as(authority, () -> evidences.list(file))).isEmpty();
        assertThat(actors.as(authority, () -> evidences.search(file, "123456"))).isEmpty();
        assertThatThrownBy(() -> actors.as(authority, () -> evidences.open(file, passport)))
                .isInstanceOf(Refusal.class);
        admit(file);
        assertThat(actors.as(officer, () -> evidences.list(file))).isEmpty();
        assertThat(events.stream(PortfolioEvent.EvidenceRemoved.class).filter(e -> e.by() == null))
                .singleElement()
                .satisfies(e -> assertThat(e.evidence()).isEqualTo(passport));
    }

    @Test
    void aCopyOfTheWholeHoldsIdentityDocumentsForTheCandidateAndWhileTheyExist() throws IOException {
        var file = draftFile();
        add(file, "passport.pdf", EvidenceKind.IDENTITY_DOCUMENT, RealFiles.pdf("AB 123456"));
        awaitInspected(file);
        submit(file);
        assertThat(namesInCopy(candidate, file)).contains("evidence/P01-passport.pdf");
        assertThat(namesInCopy(officer, file)).contains("claims.json").noneMatch(name -> name.startsWith("evidence"));
        admit(file);
        assertThat(namesInCopy(candidate, file)).contains("claims.json").noneMatch(name -> name.startsWith("evidence"));
    }

    private List<String> namesInCopy(PersonId reader, CandidacyId file) throws IOException {
        var copy = new ByteArrayOutputStream();
        actors.as(reader, () -> export.export(file, Locale.FRENCH)).writeTo(copy);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(stream(copy.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    @Test
    void theStepWaitsWhileAnItemIsBeingInspected() {
        var file = admitted();
        add(file, "a.pdf", EvidenceKind.REPORT, RealFiles.pdf("one"));
        try {
            system(() -> evidences.requireInspected(file));
        } catch (NotYet expectedWhilePending) {
            assertThat(expectedWhilePending).hasMessageContaining("of 1");
        }
        awaitInspected(file);
        system(() -> evidences.requireInspected(file));
    }

    @Test
    void whatCannotBeReadIsKeptAndNeverStopsTheCase() {
        var file = admitted();
        var broken = add(
                file, "scan.pdf", EvidenceKind.REPORT, "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8));
        var liar = add(file, "invoice.pdf", EvidenceKind.REPORT, RealFiles.docx("not a pdf"));
        awaitInspected(file);
        assertThat(sheet(file, broken).verdict()).isEqualTo(EvidenceVerdict.UNREADABLE);
        assertThat(sheet(file, liar).verdictReason()).isEqualTo(VerdictReason.NAME_AND_CONTENT_DIFFER);
        assertThat(actors.as(candidate, () -> evidences.open(file, broken).mediaType()))
                .isEqualTo("application/octet-stream");
        assertThatThrownBy(() -> actors.as(candidate, () -> evidences.open(file, liar)))
                .isInstanceOf(Refusal.class);
        claimEverything(file, broken);
        asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true)));
        system(() -> evidences.requireInspected(file));
    }

    @Test
    void theTextIsFoundInThreeLanguagesOnTheRightPageAndNeverInAnotherFile() {
        var file = admitted();
        var note = add(
                file,
                "note.docx",
                EvidenceKind.REPORT,
                RealFiles.docx("L’évaluation du modèle n'est pas jointe. والتقرير النهائي حول مكتسبات الخبرة"));
        var report =
                add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("method", "A cross-validation of IT costs"));
        var other = admitted();
        add(other, "other.pdf", EvidenceKind.REPORT, RealFiles.pdf("evaluation of another file"));
        awaitInspected(file);
        awaitInspected(other);
        assertThat(found(file, "EVALUATION modele")).containsExactly(Map.entry(note, 1));
        assertThat(found(file, "الخبره"))
                .as("without the dots of the last letter")
                .containsExactly(Map.entry(note, 1));
        assertThat(found(file, "تقرير")).as("behind article and conjunction").containsExactly(Map.entry(note, 1));
        assertThat(found(file, "validat")).as("beginning of a word").containsExactly(Map.entry(report, 2));
        assertThat(found(file, "of IT")).as("words too short for the index").containsExactly(Map.entry(report, 2));
        assertThat(found(file, "method cross")).as("all words on one page").isEmpty();
        var hit = actors.as(candidate, () -> evidences.search(file, "modele")).getFirst();
        var mark = hit.marks().getFirst();
        assertThat(hit.snippet().substring(mark.from(), mark.to())).isEqualTo("modèle");
        assertThatThrownBy(() -> actors.as(stranger(), () -> evidences.search(file, "modele")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsReadIsWhatWasHandedInAndReadingByOthersIsJournalled(ApplicationEvents events) throws IOException {
        var file = admitted();
        var bytes = RealFiles.pdf("the original");
        var id = add(file, "original.pdf", EvidenceKind.REPORT, bytes);
        awaitInspected(file);
        try (var content = actors.as(candidate, () -> evidences.open(file, id))) {
            assertThat(content.stream().readAllBytes()).isEqualTo(bytes);
            assertThat(content.previewable()).isTrue();
        }
        assertThat(events.stream(PortfolioEvent.EvidenceOpened.class)).isEmpty();
        actors.as(officer, () -> evidences.open(file, id)).close();
        assertThat(events.stream(PortfolioEvent.EvidenceOpened.class))
                .containsExactly(new PortfolioEvent.EvidenceOpened(file, id, officer));
    }

    @Test
    void aRemovedItemLeavesNoLinkNoTextAndNoBytes() {
        var file = admitted();
        var id = add(file, "draft.pdf", EvidenceKind.REPORT, RealFiles.pdf("never mind"));
        claimEverything(file, id);
        awaitInspected(file);
        asCandidate(() -> evidences.remove(file, id));
        assertThat(found(file, "never")).isEmpty();
        assertThat(actors.as(candidate, () -> portfolios.sheet(file)).claims())
                .allSatisfy(claim -> assertThat(claim.evidence()).isEmpty());
    }

    @Test
    void passagesThatSpeakOfACompetencyAreCitedOrDroppedAndDoNotComeBack() {
        var file = admitted();
        var report = add(
                file,
                "report.pdf",
                EvidenceKind.REPORT,
                RealFiles.pdf("nothing of the kind", "the criterion was met", "every criterion again", "criterion"));
        awaitInspected(file);
        var competency = actors.as(candidate, () -> portfolios.matrix(file))
                .rows()
                .getFirst()
                .competency();
        asCandidate(() -> portfolios.claim(file, competency, Position.YES, "what I did", List.of()));
        assertThat(suggested(file, competency)).containsExactlyInAnyOrder(2, 3, 4);

        asCandidate(() -> passages.drop(file, competency, report, 3));
        assertThat(suggested(file, competency)).containsExactlyInAnyOrder(2, 4);
        var links = actors.as(candidate, () -> passages.accept(file, competency, report, 2));
        assertThat(links).containsExactly(EvidenceLink.page(report, 2));
        assertThat(suggested(file, competency)).containsExactly(4);
        asCandidate(() -> passages.accept(file, competency, report, 4));
        assertThat(actors.as(candidate, () -> portfolios.sheet(file)).claims()).anySatisfy(claim -> {
            assertThat(claim.text()).as("what was written stays").isEqualTo("what I did");
            assertThat(claim.evidence()).containsExactly(EvidenceLink.page(report, 2), EvidenceLink.page(report, 4));
        });
        assertThatThrownBy(() -> asCandidate(() -> passages.accept(file, competency, report, 5)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> actors.as(officer, () -> passages.suggested(file, competency)))
                .isInstanceOf(Refusal.class);
    }

    private List<Integer> suggested(CandidacyId file, CompetencyId competency) {
        return actors.as(candidate, () -> passages.suggested(file, competency)).stream()
                .map(SearchHit::page)
                .toList();
    }

    @Test
    void nothingIsSubmittedWithAnUnclaimedCompetency() {
        var file = admitted();
        add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("x"));
        assertThatThrownBy(() -> asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("portfolio.competencyNotClaimed"));
        var gaps = actors.as(candidate, () -> portfolios.matrix(file))
                .rows()
                .getFirst()
                .gaps();
        assertThat(gaps).contains(MatrixSheet.Gap.NOT_CLAIMED, MatrixSheet.Gap.NO_EVIDENCE);
    }

    @Test
    void theReviewGoesOnWithoutWhatWasNotCorrectedInTime() {
        var file = admitted();
        var report = add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("x"));
        claimEverything(file, report);
        asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true)));
        asOfficer(() -> reviews.review(file, report, ItemReview.correction(ReviewReason.ILLEGIBLE, "")));
        asOfficer(() -> reviews.finish(file));
        assertThat(belongs(() -> reviews.closeCorrection(file))).isEqualTo("portfolio.correctPortfolio");
        monthsPass(2);
        system(() -> reviews.closeCorrection(file));
        system(() -> reviews.closeCorrection(file));
        assertThat(status(file)).isEqualTo(PortfolioStatus.SUBMITTED);
        assertThat(sheet(file, report).statusReason()).isEqualTo(ReviewReason.NOT_CORRECTED);
        asOfficer(() -> reviews.finish(file));
        assertThat(status(file)).isEqualTo(PortfolioStatus.ACCEPTED);
    }

    @Test
    void aPortfolioDoesNotLapseBeforeItsTimeNorAfterItWasSubmittedInTheLastMoment() {
        var file = admitted();
        assertThat(belongs(() -> portfolios.lapse(file))).isEqualTo("portfolio.compilePortfolio");
        var report = add(file, "report.pdf", EvidenceKind.REPORT, RealFiles.pdf("x"));
        claimEverything(file, report);
        asCandidate(() -> portfolios.submit(file, new SubmissionStatement(true, true)));
        monthsPass(40);
        assertThat(belongs(() -> portfolios.lapse(file))).isEqualTo("portfolio.inspectEvidence");
        assertThat(status(file)).isEqualTo(PortfolioStatus.SUBMITTED);
    }

    /** Where a file belongs when the engine's timer was wrong. */
    private String belongs(Runnable expiry) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(BelongsElsewhere.class, () -> system(expiry))
                .step();
    }

    private void monthsPass(int months) {
        system(() -> clock.moveTo(clock.instant().plus(java.time.Duration.ofDays(31L * months))));
    }

    private CandidacyId draftFile() {
        var file = actors.as(candidate, () -> candidacies.begin(certification));
        var experience = new Experience(
                "Analyst", "Distribu-Fictif", ActivityKind.PAID, LocalDate.of(2014, 9, 1), null, 35, "", "");
        asCandidate(() -> candidacies.save(
                file, new ApplicationForm("degree", blocks(), List.of(experience), Map.of(), false, true)));
        return file;
    }

    /** One block of two: such files are not counted against the annual limits. */
    private Set<UUID> blocks() {
        var first = actors.asSystem(() -> referentials.sheet(certification))
                .blocks()
                .getFirst();
        return Set.of(first.id().value());
    }

    private CandidacyId admitted() {
        var file = draftFile();
        submit(file);
        admit(file);
        return file;
    }

    private void submit(CandidacyId file) {
        asCandidate(() -> candidacies.submit(file));
    }

    private void admit(CandidacyId file) {
        asOfficer(() -> intake.decideCompleteness(file, new CompletenessFinding(Set.of(), "", true)));
        as(head, () -> intake.giveOpinion(file, true, "direct relation"));
        as(authority, () -> intake.decideAdmissibility(file, new AdmissibilityRuling(Set.of(), "direct relation")));
    }

    private EvidenceId add(CandidacyId file, String name, EvidenceKind kind, byte[] content) {
        var description = new EvidenceDescription(kind, name, LocalDate.of(2025, 5, 1), 0);
        return actors.as(candidate, () -> evidences.add(file, description, name, stream(content)));
    }

    private void claimEverything(CandidacyId file, EvidenceId proof) {
        for (var row : actors.as(candidate, () -> portfolios.matrix(file)).rows()) {
            asCandidate(() -> portfolios.claim(
                    file, row.competency(), Position.YES, "what I did", List.of(EvidenceLink.whole(proof))));
        }
    }

    private void awaitInspected(CandidacyId file) {
        await().atMost(Duration.ofSeconds(90))
                .until(() ->
                        actors.as(candidate, () -> evidences.progress(file)).isDone());
    }

    private List<Map.Entry<EvidenceId, Integer>> found(CandidacyId file, String words) {
        return actors.as(candidate, () -> evidences.search(file, words)).stream()
                .map(hit -> Map.entry(hit.evidence(), hit.page()))
                .toList();
    }

    private EvidenceSheet sheet(CandidacyId file, EvidenceId id) {
        return actors.as(candidate, () -> evidences.sheet(file, id));
    }

    private PortfolioStatus status(CandidacyId file) {
        return actors.as(candidate, () -> portfolios.sheet(file)).status();
    }

    private Set<String> running(CandidacyId file) {
        return rules(file, DeadlineState.RUNNING);
    }

    private Set<String> stopped(CandidacyId file) {
        return rules(file, DeadlineState.STOPPED);
    }

    private Set<String> rules(CandidacyId file, DeadlineState state) {
        return actors.as(candidate, () -> deadlines.of(file)).stream()
                .filter(d -> d.state() == state)
                .map(d -> d.rule())
                .collect(Collectors.toSet());
    }

    private PersonId stranger() {
        return people.register(UUID.randomUUID() + "@example.org", "Stranger", Bench.PASSWORD, Locale.FRENCH);
    }

    private PersonId person(InstitutionId institution, Role role) {
        var id = people.register(UUID.randomUUID() + "@example.org", role.name(), Bench.PASSWORD, Locale.FRENCH);
        return actors.asSystem(() -> {
            roles.grant(id, role, institution, "");
            return id;
        });
    }

    private void asCandidate(Runnable action) {
        as(candidate, action);
    }

    private void asOfficer(Runnable action) {
        as(officer, action);
    }

    private void as(PersonId person, Runnable action) {
        actors.as(person, done(action));
    }

    private void system(Runnable action) {
        actors.asSystem(done(action));
    }

    private static Supplier<Boolean> done(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static CertificationDraft draft() {
        return new CertificationDraft(
                code(),
                "any",
                text("Data analysis"),
                6,
                60,
                ConsolidationRule.REGIME,
                List.of(block("BC01"), block("BC02")));
    }

    private static CertificationDraft.BlockDraft block(String code) {
        return new CertificationDraft.BlockDraft(
                code,
                text(code),
                30,
                List.of(
                        new CertificationDraft.CompetencyDraft(code + ".1", text("one"), text("criterion"), true, null),
                        new CertificationDraft.CompetencyDraft(
                                code + ".2", text("two"), text("criterion"), false, null)));
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Localized text(String same) {
        return new Localized(same, same, same);
    }
}
