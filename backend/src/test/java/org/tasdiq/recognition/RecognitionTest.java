package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Partner;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.ParameterDraft;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.decision.ProposedRulingState;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.Referentials;

/** A request for recognition, from the credential that is shown to the decision that nobody contests any more. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class RecognitionTest {
    private final Recognisers recognisers;
    private final Registrar registrar;
    private final Credentials credentials;
    private final Partner partner;
    private final Requests requests;
    private final RequestChecks checks;
    private final Inquiries inquiries;
    private final Evaluations evaluations;
    private final Rulings rulings;
    private final Contests contests;
    private final ContestBoard board;
    private final HandIn handIn;
    private final Evidences evidences;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Faculty faculty;
    private final ARegime regime;
    private final Parameters parameters;
    private final Roles grants;
    private final Mailbox mailbox;
    private final Partnerships partnerships;
    private final PrecedentRegister register;
    private final Precedents precedents;
    private final RequestDrafts drafts;
    private final ShownCredentials shown;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Journal journal;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final Actors actors;

    RecognitionTest(
            Recognisers recognisers,
            Registrar registrar,
            Credentials credentials,
            Partner partner,
            Requests requests,
            RequestChecks checks,
            Inquiries inquiries,
            Evaluations evaluations,
            Rulings rulings,
            Contests contests,
            ContestBoard board,
            HandIn handIn,
            Evidences evidences,
            Candidacies candidacies,
            Referentials referentials,
            Faculty faculty,
            ARegime regime,
            Parameters parameters,
            Roles grants,
            Mailbox mailbox,
            Partnerships partnerships,
            PrecedentRegister register,
            Precedents precedents,
            RequestDrafts drafts,
            ShownCredentials shown,
            Letters letters,
            Deadlines deadlines,
            Journal journal,
            BusinessClock clock,
            JdbcClient database,
            Actors actors) {
        this.recognisers = recognisers;
        this.registrar = registrar;
        this.credentials = credentials;
        this.partner = partner;
        this.requests = requests;
        this.checks = checks;
        this.inquiries = inquiries;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.contests = contests;
        this.board = board;
        this.handIn = handIn;
        this.evidences = evidences;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.faculty = faculty;
        this.regime = regime;
        this.parameters = parameters;
        this.grants = grants;
        this.mailbox = mailbox;
        this.partnerships = partnerships;
        this.register = register;
        this.precedents = precedents;
        this.drafts = drafts;
        this.shown = shown;
        this.letters = letters;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
        this.database = database;
        this.actors = actors;
    }

    private Recognisers.Story aRequest() {
        return recognisers.aHouse().asks(Recognisers.sample());
    }

    /** P15, presented for an exemption from C2.1. */
    private Recognisers.Story theWorkedExample() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        return house.asks(learner, Purpose.EXEMPTION, partner.appliedStatistics("Yasmine Exemple-Fictif"))
                .verified();
    }

    /** As the system advises; quality and workload differ, and three of five outcomes are covered, each by one of the credential's. */
    private static EvaluationForm asAdvised(EvaluationDesk desk) {
        var grades = new EnumMap<Criterion, Grade>(Criterion.class);
        desk.advised().forEach(one -> grades.put(one.criterion(), one.grade()));
        grades.put(Criterion.QUALITY, Grade.SUBSTANTIAL);
        var targets = desk.request().targets();
        var outcomes = desk.request().credential().outcomes();
        var rows = IntStream.range(0, targets.size())
                .mapToObj(n -> n < outcomes.size()
                        ? new CoverageRow(targets.get(n).code(), Covered.COVERED, outcomes.subList(n, n + 1), "", "")
                        : new CoverageRow(targets.get(n).code(), Covered.NOT, List.of(), "", "Rien ne s’y rapporte."))
                .toList();
        return new EvaluationForm(
                true, Evaluators.marks(grades), rows, Evaluators.partial("C2.1.1", "C2.1.2", "C2.1.3"));
    }

    @Test
    void theWorkedExampleIsSecureAndItsGradesAreReckoned() {
        var story = theWorkedExample();
        var credential = story.sheet().credential();
        assertThat(credential.grade()).isEqualTo(Grade.MATCH);
        assertThat(credential.findings())
                .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED)
                .allSatisfy(found -> assertThat(found.answer()).isNotEqualTo(Finding.Answer.NO));
        assertThat(credential.about()).isEqualTo(Finding.Answer.YES);
        assertThat(credential.told().says(DescriptorField.CREDIT_POINTS)).isEqualTo("4 ECTS");
        assertThat(credential.told().says(DescriptorField.WORKLOAD_HOURS)).isEqualTo("108");
        assertThat(story.sheet().missing()).isEmpty();
        story.checked(CheckRuling.Outcome.COMPLETE, "");
        // 108 of the 125 hours that the five credits of C2.1 stand for.
        assertThat(desk(story).advised())
                .containsExactly(
                        new AdvisedGrade(Criterion.VERIFICATION, Grade.MATCH, false),
                        new AdvisedGrade(Criterion.LEVEL, Grade.MATCH, false),
                        new AdvisedGrade(Criterion.WORKLOAD, Grade.SUBSTANTIAL, false),
                        new AdvisedGrade(Criterion.IDENTIFICATION, Grade.MATCH, false));
        assertThat(story.as(
                        story.house().evaluator(1),
                        () -> evaluations.verdict(story.id(), asAdvised(evaluations.desk(story.id())))))
                .satisfies(verdict -> {
                    assertThat(verdict.outcome()).isEqualTo(Recognition.PARTIAL);
                    assertThat(verdict.coverage()).isEqualTo(60);
                    assertThat(verdict.reasons()).containsExactly("coveragePartial");
                });
    }

    @Test
    void theWorkedExampleEndsInPartWithItsReasons() {
        var story = theWorkedExample().checked(CheckRuling.Outcome.COMPLETE, "");
        for (int seat = 1; seat <= 2; seat++) {
            var evaluator = story.house().evaluator(seat);
            story.sealed(seat, evaluator, asAdvised(story.as(evaluator, () -> evaluations.desk(story.id()))));
        }
        story.decided();
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.CONTESTABLE);
        assertThat(story.ruling()).satisfies(ruling -> {
            assertThat(ruling.basis()).isEqualTo(Basis.AGREED);
            assertThat(ruling.conclusion().outcome()).isEqualTo(Recognition.PARTIAL);
            assertThat(ruling.conclusion().recognised()).containsExactly("C2.1.1", "C2.1.2", "C2.1.3");
            assertThat(ruling.conclusion().grants()).isEqualTo("Dispense de l’épreuve écrite de C2.1");
            assertThat(ruling.conclusion().remains()).isEqualTo("C2.3 reste due");
            assertThat(ruling.coverage()).isEqualTo(60);
            assertThat(ruling.attestation()).isEqualTo(story.sheet().reference() + "-1");
            assertThat(ruling.differences())
                    .extracting(CriterionMark::criterion)
                    .containsExactly(Criterion.QUALITY, Criterion.WORKLOAD);
        });
        assertThat(story.as(story.house().evaluator(1), () -> evaluations.of(story.id())))
                .hasSize(2)
                .allSatisfy(one -> {
                    var verdict = Objects.requireNonNull(one.verdict());
                    assertThat(verdict.outcome()).isEqualTo(Recognition.PARTIAL);
                    assertThat(verdict.reasons()).containsExactly("coveragePartial");
                });
        assertThat(story.as(story.learner(), () -> letters.of(story.id())))
                .extracting(LetterSheet::kind)
                .containsExactlyInAnyOrder(LetterKind.RECOGNITION, LetterKind.RECOGNISED);
        assertThat(entries(story))
                .containsSubsequence(
                        "recognition.RequestSubmitted",
                        "recognition.CredentialVerified",
                        "recognition.RequestChecked",
                        "recognition.EvaluationSealed",
                        "recognition.EvaluationSealed",
                        "recognition.AssessmentsCompared",
                        "recognition.RecognitionDecided",
                        "recognition.RecognitionAttested",
                        "recognition.RecognitionNotified");
    }

    @Test
    void theElevenElementsAreLookedForAndTheMissingOnesAskedForOfLearnerAndIssuer() {
        var story = aRequest().verified();
        assertThat(story.sheet().elements()).hasSize(11);
        assertThat(story.sheet().missing()).extracting(ElementSheet::number).containsExactly(1, 3);
        assertThat(story.sheet().missing().getFirst().fields()).containsExactly(DescriptorField.LEARNER);
        refuses("elementsMissing", () -> story.checked(CheckRuling.Outcome.COMPLETE, ""));
        for (var language : Texts.LOCALES)
            assertThat(story.as(story.house().officer(), () -> checks.issuerMail(story.id(), language)))
                    .contains(
                            "Hogeschool Fictief",
                            "Yasmine Exemple-Fictif",
                            story.sheet().reference())
                    .doesNotContain("!");
        story.checked(CheckRuling.Outcome.INCOMPLETE, "Qui l’a obtenue, et où ?");
        assertThat(state(story, "recognition.hardStop")).isEqualTo(DeadlineState.STOPPED);
        refuses("noElement", () -> story.completed(new SuppliedElement(12, "Aucun")));
        story.completed(new SuppliedElement(1, "Yasmine"), new SuppliedElement(3, "Pays-Bas"));
        assertThat(story.sheet().missing()).isEmpty();
        assertThat(state(story, "recognition.hardStop")).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void theIssuerIsAskedAndWhatItAnswersIsMissingNoMore() {
        var story = aRequest().verified();
        refusesWith("email", () -> asks(story, "hogeschool", "Qui ?"));
        refusesWith("required", () -> asks(story, "a@hogeschool.example", " "));
        var asked = asks(story, " A@Hogeschool.example ", "Qui, et où ?");
        assertThat(story.as(story.learner(), () -> inquiries.of(story.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.issuer()).isEqualTo("Hogeschool Fictief");
                    assertThat(one.email()).isEqualTo("a@hogeschool.example");
                    assertThat(one.elements()).containsExactly(1, 3);
                    assertThat(one.isAnswered()).isFalse();
                });
        var on = actors.asSystem(() -> deadlines.today("FR_UNIVERSITY"));
        var supplied = List.of(new SuppliedElement(1, "Yasmine"), new SuppliedElement(3, "Pays-Bas"));
        refuses("answeredBefore", () -> answers(story, asked, on.minusDays(1), supplied, null));
        refuses("answeredLater", () -> answers(story, asked, on.plusDays(1), supplied, null));
        refuses("paperForm", () -> answers(story, asked, on, supplied, Recognisers.bytes("<html>")));
        answers(story, asked, on, supplied, Recognisers.bytes("%PDF-1.7 fictif"));
        refuses("answered", () -> answers(story, asked, on, List.of(), null));
        assertThat(story.sheet().missing()).isEmpty();
        assertThat(story.sheet().elements().get(2).answered()).isEqualTo("Pays-Bas");
        assertThat(story.as(story.learner(), () -> inquiries.paper(story.id(), asked)))
                .satisfies(paper -> {
                    assertThat(paper.name()).isEqualTo("answer.pdf");
                    assertThat(paper.content()).isEqualTo(Recognisers.bytes("%PDF-1.7 fictif"));
                });
        assertThat(database.sql("select paper from issuer_inquiry where id = ?")
                        .param(asked.toString())
                        .query(String.class)
                        .single())
                .doesNotContain("fictif");
        assertThat(entries(story)).contains("recognition.IssuerAsked", "recognition.IssuerAnswered");
        story.checked(CheckRuling.Outcome.COMPLETE, "");
        assertThatThrownBy(() -> story.as(
                        story.learner(),
                        () -> inquiries.ask(
                                story.id(), new IssuerQuestion("a@hogeschool.example", Locale.ENGLISH, "?"))))
                .hasMessageContaining("permission");
        var decided = aRequest().complete().evaluated(1, 2).decided();
        refuses("elsewhere", () -> asks(decided, "a@hogeschool.example", "Trop tard ?"));
    }

    @Test
    void whatTheIssuerSaidOfOneCredentialIsNotSaidOfAnother() {
        var story = aRequest().verified();
        var asked = asks(story, "a@hogeschool.example", "Qui, et où ?");
        var on = actors.asSystem(() -> deadlines.today("FR_UNIVERSITY"));
        var supplied = List.of(new SuppliedElement(1, "Yasmine"), new SuppliedElement(3, "Pays-Bas"));
        answers(story, asked, on, supplied, null);
        assertThat(story.sheet().missing()).isEmpty();
        story.checked(CheckRuling.Outcome.INCOMPLETE, "Ce fichier est celui d’une autre session.");
        story.asSystem(() -> clock.moveTo(clock.instant().plus(Duration.ofMinutes(1))));
        story.as(story.learner(), () -> requests.complete(story.id(), List.of(), Recognisers.sample()));
        assertThat(story.sheet().missing()).extracting(ElementSheet::number).contains(1, 3);
        assertThat(story.verified().sheet().missing())
                .extracting(ElementSheet::number)
                .containsExactly(1, 3);
    }

    @Test
    void aLetterToTheIssuerLeavesInALanguageOfOursAndToAnAddressThatMailReaches() {
        var story = aRequest().verified();
        for (var address : List.of("a\u0000b@hogeschool.example", "é@hogeschool.example", "a@b\u200b.example"))
            refusesWith("email", () -> asks(story, address, "Qui ?"));
        var far = Locale.forLanguageTag("sr-Latn-RS-u-co-phonebk");
        story.as(
                story.house().officer(),
                () -> inquiries.ask(story.id(), new IssuerQuestion("a@hogeschool.example", far, "Ko?")));
        assertThat(story.as(story.learner(), () -> inquiries.of(story.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.language()).isEqualTo(Texts.FRENCH));
    }

    private InquiryId asks(Recognisers.Story story, String email, String letter) {
        return story.as(
                story.house().officer(),
                () -> inquiries.ask(story.id(), new IssuerQuestion(email, Locale.ENGLISH, letter)));
    }

    private void answers(
            Recognisers.Story story,
            InquiryId asked,
            LocalDate on,
            List<SuppliedElement> supplied,
            byte @Nullable [] paper) {
        story.as(
                story.house().officer(),
                () -> inquiries.answer(
                        story.id(), asked, new IssuerAnswer(on, "Elle, aux Pays-Bas.", supplied, paper)));
    }

    @Test
    void whatIsNotSignedIsGradedNoneAndWhatWasIssuedHereSecure() {
        assertThat(aRequest().verified().sheet().credential().grade()).isEqualTo(Grade.NONE);
        var earned = registrar.notified();
        var story = recognisers.aHouse().asks(earned.candidate(), Purpose.EXEMPTION, signed(earned));
        assertThat(story.verified().sheet().credential()).satisfies(credential -> {
            assertThat(credential.grade()).isEqualTo(Grade.MATCH);
            assertThat(credential.told().holder()).isEqualTo("Yasmine Exemple-Fictif");
        });
    }

    /** Sealed, of somebody else, 60 hours with an activity of "60 months", and nobody looked who was assessed. */
    @Test
    void theOfficialSampleOfAnnex1IsReadWithItsSlipAndAdvisesTheEvaluators() {
        var story = recognisers.aHouse().asks(Recognisers.annex1()).verified();
        assertThat(story.sheet().credential()).satisfies(credential -> {
            assertThat(credential.findings()).contains(Finding.SIGNATURE_VALID);
            assertThat(credential.grade()).isEqualTo(Grade.NONE);
            assertThat(credential.about()).isEqualTo(Finding.Answer.NO);
            assertThat(credential.told().says(DescriptorField.ISSUER_COUNTRY)).isEqualTo("IE");
            assertThat(credential.told().title()).isEqualTo("Digital micro-credential creation");
            assertThat(credential.told().says(DescriptorField.WORKLOAD_HOURS)).isEqualTo("60");
            assertThat(credential.told().oddDuration()).isEqualTo("P60M");
            assertThat(credential.told().says(DescriptorField.IDENTITY_VERIFICATION))
                    .isEqualTo("UNSUPERVISED");
        });
        assertThat(story.sheet().missing())
                .flatExtracting(ElementSheet::fields)
                .containsExactly(DescriptorField.QUALITY_ASSURANCE);
        story.checked(CheckRuling.Outcome.INCOMPLETE, "");
        story.completed(new SuppliedElement(11, "Accréditation nationale")).checked(CheckRuling.Outcome.COMPLETE, "");
        assertThat(desk(story).advised())
                .extracting(AdvisedGrade::criterion, AdvisedGrade::grade)
                .contains(
                        tuple(Criterion.VERIFICATION, Grade.NONE),
                        tuple(Criterion.LEVEL, Grade.MATCH),
                        tuple(Criterion.IDENTIFICATION, Grade.NONE));
    }

    @Test
    void theCredentialIsSealedInTheDatabase() {
        var story = aRequest();
        var kept = database.sql("select content from presented_credential where request_id = ?")
                .param(story.id().toString())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("Fictitious");
        assertThat(shown.open(story.id())).isEqualTo(Recognisers.sample());
    }

    @Test
    void twoPeopleEvaluateAndNeitherSeesTheOtherBeforeBothHaveSealed() {
        var story = aRequest().complete();
        var one = story.house().evaluator(1);
        var other = story.house().evaluator(2);
        var form = story.found(3, Evaluators.partial());
        story.as(one, () -> evaluations.keep(story.id(), 1, EvaluationForm.EMPTY));
        refuses("samePerson", () -> story.sealed(2, one, form));
        refuses("seatTaken", () -> story.sealed(1, other, form));
        story.sealed(1, one, form);
        refuses("sealed", () -> story.sealed(1, one, form));
        assertThat(story.as(other, () -> evaluations.of(story.id()))).isEmpty();
        assertThat(story.as(other, () -> evaluations.desk(story.id()))).satisfies(desk -> {
            assertThat(desk.seat()).isEqualTo(2);
            assertThat(desk.own()).isNull();
            assertThat(desk.bothSealed()).isFalse();
        });
        refuses("notSealed", () -> story.asSystem(() -> evaluations.compare(story.id())));
        story.sealed(2, other, form);
        assertThat(story.as(other, () -> evaluations.of(story.id()))).hasSize(2);
    }

    /** Whatever the application does: the database has no place for one person twice. */
    @Test
    void theDatabaseHasNoSecondSeatForOnePerson() {
        var story = aRequest().complete();
        story.sealed(1, story.house().evaluator(1), story.found(3, Evaluators.partial()));
        assertThatThrownBy(() -> database.sql("""
                        insert into evaluation select uuid(), request_id, round, 2, evaluator_id, evaluator_name, form, outcome,
                          verdict, sealed_at, 0 from evaluation where request_id = ?""").param(story.id().toString()).update())
                .hasMessageContaining("one_evaluator");
    }

    @Test
    void whereTheyDifferTheAuthorityDecidesUnlessItHasEvaluated() {
        var story = aRequest().complete();
        var house = story.house();
        story.sealed(1, house.evaluator(1), story.found(3, Evaluators.partial()));
        story.sealed(2, house.authority(), story.found(3, Evaluators.refused("Aucun acquis isolable")));
        assertThat(actors.asSystem(() -> evaluations.compare(story.id()))).isEqualTo("differ");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.IN_SETTLEMENT);
        refuses(
                "ownEvaluation",
                () -> story.as(house.authority(), () -> evaluations.settle(story.id(), Evaluators.partial())));
        var another = house.person("Autre Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        refuses("partialFirst", () -> story.as(another, () -> evaluations.settle(story.id(), Evaluators.refused(""))));
        story.as(another, () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1")));
        story.issued();
        assertThat(story.ruling().basis()).isEqualTo(Basis.SETTLED);
    }

    @Test
    void whoIsBoundToTheLearnerDoesNotEvaluate() {
        var house = recognisers.aHouse();
        var own = house.person("Nadia Double-Fictive", Role.CANDIDATE, Role.CREDENTIAL_EVALUATOR, Role.INTAKE_OFFICER);
        var story = house.asks(own, Purpose.EXEMPTION, Recognisers.sample()).complete();
        assertThatThrownBy(() -> story.as(own, () -> evaluations.desk(story.id())))
                .hasMessageContaining("permission.bound");
        assertThatThrownBy(() -> story.sealed(1, own, story.found(3, Evaluators.partial())))
                .hasMessageContaining("permission.bound");
    }

    @Test
    void anEarlierDecisionIsAdviceForItsTimeAndAppliedByNobody() {
        var first = aRequest().complete().evaluated(1, 2).decided();
        var second = first.house().asks(Recognisers.sample()).complete();
        var elsewhere = aRequest().complete();
        // An unsigned credential is nobody's: it is no precedent.
        assertThat(desk(second).precedents()).isEmpty();
        database.sql("update presented_credential set grade = 'MATCH' where request_id = ?")
                .param(first.id().toString())
                .update();
        assertThat(desk(second).precedents()).singleElement().satisfies(precedent -> {
            assertThat(precedent.reference()).isEqualTo(first.sheet().reference());
            assertThat(precedent.outcome()).isEqualTo(Recognition.PARTIAL);
            assertThat(precedent.sameTarget()).isTrue();
            assertThat(precedent.until()).isEqualTo(precedent.decidedOn().plusYears(2));
        });
        assertThat(desk(elsewhere).precedents()).isEmpty();
        assertThat(second.sheet().status()).isEqualTo(RequestStatus.IN_EVALUATION);
    }

    @Test
    void anAgreementRecognisesWithOneCheckWhatIsSecurelyVerified() {
        var earned = registrar.notified();
        var house = recognisers.aHouse();
        var story = house.asks(earned.candidate(), Purpose.EXEMPTION, signed(earned))
                .verified();
        var unsigned = house.asks(Recognisers.sample()).verified();
        var issuer = story.sheet().credential().issuer();
        refuses("noPartnership", () -> story.checked(CheckRuling.Outcome.PARTNERSHIP, ""));
        var today = actors.asSystem(() -> deadlines.today("FR_UNIVERSITY"));
        var title = story.sheet().credential().told().title();
        var draft = new PartnershipDraft(
                issuer,
                "Université partenaire",
                title,
                story.sheet().certificationCode(),
                Set.of("C2.1", "C2.2"),
                today,
                null,
                "CA 2026/07 (fictif)");
        var agreement = story.as(house.authority(), () -> partnerships.add(house.institution(), draft));
        refuses("noPartnership", () -> unsigned.checked(CheckRuling.Outcome.PARTNERSHIP, ""));
        story.checked(CheckRuling.Outcome.PARTNERSHIP, "").issued();
        assertThat(story.ruling()).satisfies(ruling -> {
            assertThat(ruling.basis()).isEqualTo(Basis.PARTNERSHIP);
            assertThat(ruling.conclusion().outcome()).isEqualTo(Recognition.FULL);
            assertThat(ruling.conclusion().recognised()).hasSize(5).contains("C2.1.1");
            assertThat(ruling.partnership()).isEqualTo("CA 2026/07 (fictif)");
        });
        story.as(house.authority(), () -> partnerships.end(house.institution(), agreement));
        assertThat(story.as(house.officer(), () -> partnerships.of(house.institution())))
                .singleElement()
                .satisfies(one -> assertThat(one.agreement().until()).isEqualTo(today));
    }

    @Test
    void whatIsAskedBeyondAnAgreementIsEvaluated() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var p15 = partner.appliedStatistics("Yasmine Exemple-Fictif");
        var more = house.asks(learner, Purpose.EXEMPTION, p15, "C2.1", "C2.3").verified();
        var other = house.asks(learner, Purpose.EXEMPTION, p15, "C2.2").verified();
        agree(more, "Autre titre", Set.of("C2.1"));
        assertThat(cover(more)).isEmpty();
        agree(more, "Statistique appliquée (fictive)", Set.of("C2.1"));
        assertThat(cover(more)).hasValueSatisfying(found -> {
            assertThat(found.beyond()).containsExactly("C2.3");
            assertThat(found.isWhole()).isFalse();
        });
        assertThat(cover(other)).isEmpty();
        refuses("beyondPartnership", () -> more.checked(CheckRuling.Outcome.PARTNERSHIP, ""));
        more.checked(CheckRuling.Outcome.COMPLETE, "");
        assertThat(more.sheet().status()).isEqualTo(RequestStatus.IN_EVALUATION);
    }

    @Test
    void whoWroteAnAgreementDownDoesNotApplyIt() {
        var story = theWorkedExample();
        var house = story.house();
        var title = "Statistique appliquée (fictive)";
        actors.asSystem(() -> {
            grants.grant(house.officer(), Role.CERTIFYING_AUTHORITY, house.institution(), "");
            return true;
        });
        story.agreed(house.officer(), title, Set.of("C2.1"));
        assertThat(cover(story))
                .hasValueSatisfying(found -> assertThat(found.own()).isTrue());
        refuses("ownAgreement", () -> story.checked(CheckRuling.Outcome.PARTNERSHIP, ""));
        // As one that was written before persons were kept.
        database.sql("update partnership set writer_id = null where institution_id = ?")
                .param(house.institution().value().toString())
                .update();
        refuses("ownAgreement", () -> story.checked(CheckRuling.Outcome.PARTNERSHIP, ""));
        agree(story, title, Set.of("C2.1"));
        story.checked(CheckRuling.Outcome.PARTNERSHIP, "").issued();
        assertThat(story.ruling().basis()).isEqualTo(Basis.PARTNERSHIP);
    }

    @Test
    void anAgreementNamesACredentialAndCompetenciesOfTheInstitution() {
        var story = theWorkedExample();
        refuses("noTarget", () -> agree(story, "Statistique appliquée (fictive)", Set.of()));
        refuses("foreignTarget", () -> agree(story, "Statistique appliquée (fictive)", Set.of("C9.9")));
        assertThatThrownBy(() -> agree(story, " ", Set.of("C2.1")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).isEqualTo("credential"));
    }

    private void agree(Recognisers.Story story, String credential, Set<String> competencies) {
        story.agreed(story.house().authority(), credential, competencies);
    }

    private Optional<PartnershipCover> cover(Recognisers.Story story) {
        return story.as(story.house().officer(), () -> checks.partnership(story.id()));
    }

    @Test
    void theSameOutcomeOnOtherTargetsIsNoAgreement() {
        var story = aRequest().complete();
        story.sealed(1, story.house().evaluator(1), story.found(3, Evaluators.partial("C2.1.1", "C2.1.3")));
        story.sealed(2, story.house().evaluator(2), story.found(3, Evaluators.partial("C2.1.3", "C2.1.2")));
        assertThat(actors.asSystem(() -> evaluations.compare(story.id()))).isEqualTo("differ");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.IN_SETTLEMENT);
        refuses(
                "nothingTicked",
                () -> story.as(story.house().authority(), () -> evaluations.settle(story.id(), Evaluators.partial())));
        story.as(story.house().authority(), () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.3")));
        story.issued();
        assertThat(story.ruling().conclusion().recognised()).containsExactly("C2.1.3");

        var agreed = aRequest().complete();
        agreed.sealed(1, agreed.house().evaluator(1), agreed.found(3, Evaluators.partial("C2.1.1", "C2.1.3")));
        agreed.sealed(2, agreed.house().evaluator(2), agreed.found(3, Evaluators.partial("C2.1.3", "C2.1.1")));
        assertThat(actors.asSystem(() -> evaluations.compare(agreed.id()))).isEqualTo("agree");
    }

    @Test
    void whatTheLearnerSuppliedIsAdviceThatSaysSo() {
        var silent = Recognisers.bytes(
                new String(Recognisers.sample(), StandardCharsets.UTF_8).replace("ext:EQF", "ext:Silent"));
        var story = recognisers.aHouse().asks(silent).verified().checked(CheckRuling.Outcome.INCOMPLETE, "");
        story.completed(story.sheet().missing().stream()
                        .map(element -> new SuppliedElement(
                                element.number(),
                                element.fields().contains(DescriptorField.EQF_LEVEL)
                                        ? "Niveau 5 du CEC (2022)"
                                        : "Fourni (fictif)"))
                        .toArray(SuppliedElement[]::new))
                .checked(CheckRuling.Outcome.COMPLETE, "");
        assertThat(desk(story).advised())
                .contains(new AdvisedGrade(Criterion.LEVEL, Grade.LIMITED, true))
                .contains(new AdvisedGrade(Criterion.IDENTIFICATION, Grade.MATCH, false));
    }

    @Test
    void theRegisterOfPrecedentsIsFoundByIssuer() {
        var story = theWorkedExample()
                .checked(CheckRuling.Outcome.COMPLETE, "")
                .evaluated(1, 2)
                .decided();
        var house = story.house();
        assertThat(found(house.authority(), house, "partenaire"))
                .singleElement()
                .satisfies(precedent -> {
                    assertThat(precedent.reference()).isEqualTo(story.sheet().reference());
                    assertThat(precedent.credential()).isEqualTo("Statistique appliquée (fictive)");
                    assertThat(precedent.recognised()).containsExactly("C2.1.1", "C2.1.2", "C2.1.3");
                });
        assertThat(found(house.evaluator(1), house, "%")).isEmpty();
        var again = house.asks(
                        house.person("Yasmine Exemple-Fictif", Role.CANDIDATE),
                        Purpose.EXEMPTION,
                        shown.open(story.id()))
                .verified();
        assertThat(story.as(house.authority(), () -> register.of(again.id())))
                .singleElement()
                .satisfies(precedent -> assertThat(precedent.sameTarget()).isTrue());
        assertThatThrownBy(() -> found(house.officer(), house, "")).hasMessageContaining("permission");
    }

    private List<PrecedentSheet> found(PersonId reader, Recognisers.House house, String issuer) {
        return actors.as(reader, () -> register.page(house.institution(), issuer, PrecedentPage.From.start()))
                .precedents();
    }

    @Test
    void theRegisterOfPrecedentsIsReadPageByPageToItsEnd() {
        var story = theWorkedExample()
                .checked(CheckRuling.Outcome.COMPLETE, "")
                .evaluated(1, 2)
                .decided();
        var house = story.house();
        for (int n = 0; n < 2; n++)
            house.asks(
                            house.person("Yasmine Exemple-Fictif", Role.CANDIDATE),
                            Purpose.EXEMPTION,
                            shown.open(story.id()))
                    .verified()
                    .checked(CheckRuling.Outcome.COMPLETE, "")
                    .evaluated(1, 2)
                    .decided();
        var read = new ArrayList<String>();
        for (var after = PrecedentPage.From.start(); after != null; ) {
            var from = after;
            var page = actors.asSystem(
                    () -> precedents.page(house.institution(), story.sheet().regime(), "", from, 2));
            page.precedents().forEach(one -> read.add(one.reference()));
            after = page.next();
        }
        assertThat(read)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .contains(story.sheet().reference());
    }

    @Test
    void theBoardFindsRequestsInTheList() {
        var story = aRequest().verified();
        assertThat(story.as(
                                story.house().board(),
                                () -> requests.page(story.house().institution(), new RequestQuery("", null, null, 0)))
                        .lines())
                .extracting(RequestLine::id)
                .containsExactly(story.id());
    }

    @Test
    void aDraftIsTheLearnersAloneSealedAndKeptUntilItIsThrownAway() {
        var house = recognisers.aHouse();
        var learner = house.person("Lina Exemple-Fictive", Role.CANDIDATE);
        var other = house.person("Autre Exemple-Fictif", Role.CANDIDATE);
        var draft = new RequestDraft(Purpose.EXEMPTION, house.certification(), Set.of(), "Dispense (fictive)", "");
        as(learner, () -> drafts.keep(draft));
        as(learner, () -> drafts.attach("badge.json", Recognisers.sample()));
        as(learner, () -> drafts.keep(draft));
        assertThat(actors.as(learner, drafts::own))
                .isEqualTo(new RequestDraft(
                        Purpose.EXEMPTION, house.certification(), Set.of(), "Dispense (fictive)", "badge.json"));
        assertThat(actors.as(learner, drafts::file))
                .hasValueSatisfying(file -> assertThat(file).isEqualTo(Recognisers.sample()));
        assertThat(actors.as(other, drafts::own).isEmpty()).isTrue();
        assertThat(database.sql("select content from request_draft where learner_id = ?")
                        .param(learner.value().toString())
                        .query(String.class)
                        .single())
                .doesNotContain("Fictitious");
        as(learner, drafts::forget);
        assertThat(actors.as(learner, drafts::own).isEmpty()).isTrue();
    }

    private void as(PersonId person, Runnable work) {
        actors.as(person, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void anAppealThatIsUpheldAnnulsTheDecisionAndTwoOthersEvaluate() {
        var story = aRequest().complete().evaluated(1, 2).decided();
        var house = story.house();
        assertThat(story.as(story.learner(), () -> contests.window(story.id())).open())
                .isTrue();
        story.contested();
        assertThatThrownBy(story::contested).isInstanceOf(Refusal.class);
        story.ruled(AppealRuling.UPHELD);
        assertThat(actors.asSystem(() -> contests.notifyAppeal(story.id()))).isEqualTo("upheld");
        assertThat(story.ruling().annulled()).isTrue();
        assertThat(story.sheet().round()).isEqualTo(2);
        refuses("tookPart", () -> story.sealed(1, house.evaluator(1), story.found(5, Evaluators.full())));
        story.sealed(1, house.evaluator(3), Evaluators.found(story.sheet().targets(), 5, Map.of(), Evaluators.full()));
        story.sealed(2, house.evaluator(4), Evaluators.found(story.sheet().targets(), 5, Map.of(), Evaluators.full()));
        story.decided();
        assertThat(story.ruling().conclusion().outcome()).isEqualTo(Recognition.FULL);
        assertThat(story.as(story.learner(), () -> letters.of(story.id())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.RECOGNITION_UPHELD);
    }

    @Test
    void howTheBoardRuledIsUnknownToTheLearnerUntilItIsNotified() {
        var story = aRequest().complete().evaluated(1, 2).decided().contested().ruled(AppealRuling.UPHELD);
        assertThat(story.as(story.learner(), () -> contests.of(story.id())))
                .singleElement()
                .returns(null, ContestSheet::ruling)
                .returns("", ContestSheet::reasons)
                .returns(null, ContestSheet::ruledBy)
                .returns(null, ContestSheet::confirmedBy);
        assertThat(story.as(story.learner(), () -> rulings.of(story.id())))
                .singleElement()
                .returns(false, RulingSheet::annulled);
        assertThat(story.as(story.house().officer(), () -> contests.of(story.id())))
                .singleElement()
                .returns(AppealRuling.UPHELD, ContestSheet::ruling);
        assertThat(story.as(story.house().officer(), () -> rulings.of(story.id())))
                .singleElement()
                .returns(true, RulingSheet::annulled);
        story.asSystem(() -> contests.notifyAppeal(story.id()));
        assertThat(story.as(story.learner(), () -> contests.of(story.id())))
                .singleElement()
                .returns(AppealRuling.UPHELD, ContestSheet::ruling)
                .returns("Examiné (fictif)", ContestSheet::reasons);
        assertThat(story.as(story.learner(), () -> rulings.of(story.id())))
                .singleElement()
                .returns(true, RulingSheet::annulled);
    }

    /** Whoever decided before the appeal was upheld does not decide anew, in whichever office. */
    @Test
    void afterAnAppealThatIsUpheldNobodyWhoTookPartEvaluatesOrSettles() {
        var story = aRequest().complete();
        var house = story.house();
        var another = house.person("Autre Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        actors.asSystem(() -> {
            grants.grant(house.evaluator(1), Role.CERTIFYING_AUTHORITY, house.institution(), "");
            return another;
        });
        differ(story, 1, 2);
        story.as(house.authority(), () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1")));
        refuses(
                "elsewhere",
                () -> story.as(house.authority(), () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1"))));
        story.issued().contested().ruled(AppealRuling.UPHELD);
        story.asSystem(() -> contests.notifyAppeal(story.id()));
        refuses("tookPart", () -> story.sealed(1, house.authority(), story.found(3, Evaluators.partial())));
        differ(story, 3, 4);
        for (var before : List.of(house.authority(), house.evaluator(1))) {
            assertThat(story.as(before, () -> evaluations.bar(story.id()))).isEqualTo("recognition.tookPart");
            refuses(
                    "tookPart",
                    () -> story.as(before, () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1"))));
        }
        assertThat(story.as(another, () -> evaluations.bar(story.id()))).isEmpty();
        story.as(another, () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1")));
    }

    private void differ(Recognisers.Story story, int one, int other) {
        var house = story.house();
        story.sealed(1, house.evaluator(one), story.found(3, Evaluators.partial()));
        story.sealed(2, house.evaluator(other), story.found(3, Evaluators.refused("Aucun acquis isolable")));
        story.asSystem(() -> evaluations.compare(story.id()));
    }

    @Test
    void anEvaluatorOnTheBoardDoesNotReviewTheAppeal() {
        var house = recognisers.aHouse();
        var both = house.person("Karim Double-Fictif", Role.CREDENTIAL_EVALUATOR, Role.APPEAL_BOARD);
        var story = house.asks(Recognisers.sample()).complete();
        story.sealed(1, both, story.found(3, Evaluators.partial()));
        story.sealed(2, house.evaluator(2), story.found(3, Evaluators.partial()))
                .decided()
                .contested();
        assertThatThrownBy(() -> story.as(both, () -> board.propose(story.id(), AppealRuling.DISMISSED, "Non")))
                .hasMessageContaining("permission");
        assertThat(story.as(house.board(), () -> board.able(story.id()))).isEqualTo(2);
    }

    @Test
    void anAppealIsRuledOnByTwoMembersOfTheBoard() {
        var story = aRequest().complete().evaluated(1, 2).decided().contested();
        var one = story.house().board();
        var other = story.house().secondOfTheBoard();
        refusesWith("required", () -> story.as(one, () -> board.propose(story.id(), AppealRuling.UPHELD, " ")));
        story.as(one, () -> board.propose(story.id(), AppealRuling.UPHELD, "Grief fondé"));
        refusesWith("decision.twoMembers", () -> story.as(one, () -> board.confirm(story.id())));
        refusesWith(
                "decision.rulingProposed",
                () -> story.as(other, () -> board.propose(story.id(), AppealRuling.DISMISSED, "Non")));
        refusesWith("permission", () -> story.as(story.learner(), () -> board.proposals(story.id())));
        assertThat(story.ruling().annulled()).isFalse();
        refusesWith("required", () -> story.as(other, () -> board.sendBack(story.id(), " ")));
        story.as(other, () -> board.sendBack(story.id(), "Citez la grille"));
        refusesWith("unknown.proposedRuling", () -> story.as(other, () -> board.confirm(story.id())));
        story.as(other, () -> board.propose(story.id(), AppealRuling.DISMISSED, "La grille est suivie"));
        story.as(other, () -> board.sendBack(story.id(), "Je la reprends"));
        story.as(other, () -> board.propose(story.id(), AppealRuling.DISMISSED, "La grille est suivie, et motivée"));
        story.as(one, () -> board.confirm(story.id()));
        refuses("elsewhere", () -> story.as(one, () -> board.confirm(story.id())));
        assertThat(contest(story))
                .returns(AppealRuling.DISMISSED, ContestSheet::ruling)
                .returns("La grille est suivie, et motivée", ContestSheet::reasons)
                .returns(other, ContestSheet::ruledBy)
                .returns(one, ContestSheet::confirmedBy)
                .satisfies(ruled -> assertThat(ruled.authors()).hasSize(2));
        assertThat(story.as(one, () -> board.proposals(story.id())))
                .extracting(ProposedRulingSheet::state)
                .containsExactly(
                        ProposedRulingState.SENT_BACK, ProposedRulingState.SENT_BACK, ProposedRulingState.CONFIRMED);
        assertThat(actors.as(other, () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("recognitionRulingProposed");
        assertThat(actors.as(one, () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("recognitionRulingSentBack");
        assertThat(entries(story))
                .containsSubsequence(
                        "recognition.ContestLodged",
                        "recognition.RulingProposed",
                        "recognition.RulingSentBack",
                        "recognition.RulingProposed",
                        "recognition.ContestReviewed");
    }

    @Test
    void silenceOfTheBoardDismissesTheAppealAndTheLearnerIsTold() {
        var story = aRequest().complete().evaluated(1, 2).decided().contested();
        story.as(story.house().board(), () -> board.propose(story.id(), AppealRuling.UPHELD, "Grief fondé"));
        assertThatThrownBy(() -> story.asSystem(() -> contests.applySilence(story.id())))
                .isInstanceOf(BelongsElsewhere.class);
        timeIsOver(story, "recognition.appealReview");
        assertThat(actors.asSystem(() -> contests.applySilence(story.id()))).isEqualTo("dismissed");
        assertThat(actors.asSystem(() -> contests.applySilence(story.id()))).isEqualTo("dismissed");
        assertThat(actors.asSystem(() -> contests.notifyAppeal(story.id()))).isEqualTo("dismissed");
        assertThat(contest(story))
                .returns(AppealRuling.DISMISSED, ContestSheet::ruling)
                .returns(true, ContestSheet::bySilence);
        assertThat(story.as(story.house().board(), () -> board.proposals(story.id())))
                .singleElement()
                .returns(ProposedRulingState.OVERTAKEN, ProposedRulingSheet::state);
        refuses("elsewhere", () -> story.as(story.house().secondOfTheBoard(), () -> board.confirm(story.id())));
        assertThat(story.ruling().annulled()).isFalse();
        assertThat(story.as(story.learner(), () -> letters.of(story.id())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.RECOGNITION_SILENT);
        assertThat(actors.as(story.learner(), () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("recognitionAppealSilent");
    }

    @Test
    void whereSilenceMeansNothingTheTimeOfTheBoardRunsAnew() {
        var realm = regime.like("FR_UNIVERSITY");
        var basis = new Localized("Règlement fictif", "نظام خيالي", "Fictitious regulations");
        var tomorrow = actors.asSystem(() -> deadlines.today(realm.regime())).plusDays(1);
        actors.as(realm.administrator(), () -> {
            parameters.set(
                    realm.regime(),
                    "appeal.silenceRule",
                    new ParameterDraft("NONE", tomorrow, basis, "Conseil fictif"));
            return realm;
        });
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
            return realm;
        });
        var story = aRequest().complete().evaluated(1, 2).decided();
        database.sql("update recognition_request set regime = ? where id = ?")
                .params(realm.regime(), story.id().toString())
                .update();
        story.contested();
        timeIsOver(story, "recognition.appealReview");
        assertThat(actors.asSystem(() -> contests.applySilence(story.id()))).isEqualTo("escalated");
        assertThat(state(story, "recognition.appealReview")).isEqualTo(DeadlineState.RUNNING);
        assertThat(contest(story).ruling()).isNull();
        assertThat(actors.as(story.learner(), () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("recognitionAppealEscalated");
        story.ruled(AppealRuling.DISMISSED);
        assertThat(actors.asSystem(() -> contests.applySilence(story.id()))).isEqualTo("dismissed");
    }

    /** Rule 11. */
    @Test
    void whoBelongsToTheIssuerNeitherEvaluatesNorSettlesNorRules() {
        var earned = registrar.notified();
        var house = recognisers.aHouse();
        var insider = house.person(
                "Paula Deux-Maisons-Fictive", Role.CREDENTIAL_EVALUATOR, Role.CERTIFYING_AUTHORITY, Role.APPEAL_BOARD);
        actors.asSystem(() -> {
            grants.grant(insider, Role.QUALITY_OFFICER, earned.institution(), "");
            return insider;
        });
        var story = house.asks(earned.candidate(), Purpose.EXEMPTION, signed(earned))
                .passedOn();
        assertThat(story.as(insider, () -> evaluations.desk(story.id())).tie()).isEqualTo("recognition.ownHouse");
        refuses("ownHouse", () -> story.as(insider, () -> evaluations.keep(story.id(), 1, EvaluationForm.EMPTY)));
        refuses("ownHouse", () -> story.sealed(1, insider, story.found(3, Evaluators.partial("C2.1.1"))));
        story.sealed(1, house.evaluator(1), story.found(3, Evaluators.partial("C2.1.1")));
        story.sealed(2, house.evaluator(2), story.found(3, Evaluators.refused("Aucun acquis isolable")));
        story.asSystem(() -> evaluations.compare(story.id()));
        refuses(
                "ownHouse",
                () -> story.as(insider, () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1"))));
        story.as(house.authority(), () -> evaluations.settle(story.id(), Evaluators.partial("C2.1.1")));
        story.issued().contested();
        refuses("ownHouse", () -> story.as(insider, () -> board.propose(story.id(), AppealRuling.UPHELD, "Oui")));
        story.as(house.board(), () -> board.propose(story.id(), AppealRuling.UPHELD, "Oui"));
        refuses("ownHouse", () -> story.as(insider, () -> board.confirm(story.id())));
        refuses("ownHouse", () -> story.as(insider, () -> board.sendBack(story.id(), "Non")));
        story.as(house.secondOfTheBoard(), () -> board.confirm(story.id()));
        assertThat(contest(story).ruling()).isEqualTo(AppealRuling.UPHELD);
    }

    /** Rule 11: whatever house they work for now. */
    @Test
    void whoMadeTheOfferOfACredentialDoesNotEvaluateIt() {
        var offer = faculty.anOffer().published();
        var sample = new String(Recognisers.sample(), StandardCharsets.UTF_8)
                .replace(
                        "https://edubadges.example/achievements/fictitious",
                        "urn:uuid:" + offer.id().value());
        var story = recognisers.aHouse().asks(Recognisers.bytes(sample)).complete();
        var house = story.house();
        for (var maker : List.of(offer.head(), offer.officer(), offer.authority())) {
            actors.asSystem(() -> {
                grants.grant(maker, Role.CREDENTIAL_EVALUATOR, house.institution(), "");
                return maker;
            });
            refuses("ownOffer", () -> story.sealed(1, maker, story.found(3, Evaluators.partial())));
        }
        story.evaluated(1, 2).decided();
    }

    @Test
    void nobodyOfAHouseWeighsWhatItIssuedItself() {
        var earned = registrar.notified();
        var officer = earned.person("Olga Guichet-Fictif", Role.INTAKE_OFFICER);
        var certification =
                actors.asSystem(() -> candidacies.sheet(earned.file())).certification();
        var target = actors.asSystem(() -> referentials.sheet(certification))
                .competencies()
                .findFirst()
                .orElseThrow();
        var form = new RequestForm(Purpose.EXEMPTION, certification, Set.of(target.id()), "", true);
        var request = earned.as(earned.candidate(), () -> requests.submit(form, signed(earned)));
        shown.work();
        earned.asSystem(() -> checks.verify(request));
        refuses(
                "issuedHere",
                () -> earned.as(
                        officer, () -> checks.check(request, new CheckRuling(CheckRuling.Outcome.COMPLETE, ""))));
    }

    @Test
    void theRequestIsClosedWhenTheTimeToContestIsOver() {
        var story = aRequest().complete().evaluated(1, 2).decided();
        assertThat(actors.asSystem(() -> rulings.close(story.id()))).isEqualTo("open");
        timeIsOver(story, "appeal.window");
        assertThat(actors.asSystem(() -> rulings.close(story.id()))).isEqualTo("closed");
        assertThat(actors.asSystem(() -> rulings.close(story.id()))).isEqualTo("closed");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.CLOSED);
        refuses("windowOver", story::contested);
    }

    @Test
    void theLearnerIsSentToAFileOfPriorLearningThatTheCredentialComesToByItself() {
        var request = aRequest().complete().redirected();
        var learner = request.learner();
        assertThat(request.ruling().attestation()).isEmpty();
        refuses("noFile", () -> request.as(learner, () -> rulings.handIn(request.id())));
        var file = request.as(learner, () -> rulings.beginFile(request.id()));
        assertThat(request.as(learner, () -> rulings.beginFile(request.id()))).isEqualTo(file);
        assertThat(request.ruling().file()).isEqualTo(file);
        handIn.work();
        assertThat(evidence(request, file)).isEmpty();
        refusesWith("portfolio.onlyAfterAdmissibility", () -> request.as(learner, () -> rulings.handIn(request.id())));

        request.admitted(file);
        comesIn(request);
        assertThat(evidence(request, file)).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(request.ruling().evidence());
            assertThat(item.kind()).isEqualTo(EvidenceKind.MICRO_CREDENTIAL);
            assertThat(item.title()).isEqualTo("Fictitious course on water and dikes");
        });
        assertThat(entries(request)).containsOnlyOnce("recognition.CredentialHandedIn");

        var item = request.as(learner, () -> rulings.handIn(request.id()));
        assertThat(item).isEqualTo(request.ruling().evidence());
        handIn.work();
        assertThat(evidence(request, file)).hasSize(1);

        request.as(learner, () -> evidences.remove(file, item));
        handIn.work();
        assertThat(request.ruling().evidence()).isNull();
        assertThat(evidence(request, file)).isEmpty();
        request.as(learner, () -> rulings.handIn(request.id()));
        assertThat(evidence(request, file)).hasSize(1);
    }

    /** The picture can carry a script; the credential in it cannot. */
    @Test
    void ofABadgeDrawnAsSvgTheCredentialInItComesToTheFile() {
        var request = recognisers.aHouse().asks(Recognisers.drawn()).complete().redirected();
        var file = request.as(request.learner(), () -> rulings.beginFile(request.id()));
        request.admitted(file);
        comesIn(request);
        assertThat(evidence(request, file))
                .singleElement()
                .extracting(EvidenceSheet::fileName)
                .isEqualTo("credential.json");
    }

    /** Months pass between a request and its decision; no file begins with a version that holds no more. */
    @Test
    void theFileBeginsWithTheVersionOfTheCertificationThatHolds() {
        var request = aRequest().complete().redirected();
        var next = request.house().nextVersion();
        assertThat(next).isNotEqualTo(request.house().certification());
        var file = request.as(request.learner(), () -> rulings.beginFile(request.id()));
        assertThat(actors.asSystem(() -> candidacies.sheet(file)).certification())
                .isEqualTo(next);
    }

    /** The round of the application itself may be faster. */
    private void comesIn(Recognisers.Story request) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            handIn.work();
            return request.ruling().evidence() != null;
        });
    }

    private List<EvidenceSheet> evidence(Recognisers.Story request, CandidacyId file) {
        return request.as(request.learner(), () -> evidences.list(file));
    }

    @Test
    void aRequestIsWithdrawnUntilItIsDecided() {
        var story = aRequest().verified();
        story.as(story.learner(), () -> requests.withdraw(story.id(), "Plus besoin"));
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.WITHDRAWN);
        var decided = aRequest().complete().evaluated(1, 2).decided();
        refuses("decided", () -> decided.as(decided.learner(), () -> requests.withdraw(decided.id(), "Trop tard")));
    }

    @Test
    void aListFindsByWordsStatusAndPurpose() {
        var story = aRequest().verified();
        var house = story.house();
        house.asks(Recognisers.sample());
        assertThat(list(house, new RequestQuery("water and dikes", null, null, 0))
                        .total())
                .isEqualTo(1);
        assertThat(list(house, new RequestQuery("", RequestStatus.IN_CHECK, null, 0))
                        .lines())
                .extracting(RequestLine::id)
                .containsExactly(story.id());
        assertThat(list(house, new RequestQuery("", null, Purpose.ADMISSION, 0)).total())
                .isZero();
        assertThat(list(house, new RequestQuery("%", null, null, 9)).total()).isZero();
        assertThat(story.as(story.learner(), requests::own))
                .extracting(RequestLine::id)
                .containsExactly(story.id());
    }

    private RequestPage list(Recognisers.House house, RequestQuery query) {
        return actors.as(house.officer(), () -> requests.page(house.institution(), query));
    }

    private void timeIsOver(Recognisers.Story story, String rule) {
        var due = actors.asSystem(() -> deadlines.latestOf(story.id(), rule))
                .orElseThrow()
                .due();
        assertThat(clock.instant()).isBefore(due);
        actors.asSystem(() -> {
            clock.moveTo(due.plus(Duration.ofMinutes(1)));
            return true;
        });
    }

    private ContestSheet contest(Recognisers.Story story) {
        return actors.asSystem(() -> contests.of(story.id())).getLast();
    }

    private EvaluationDesk desk(Recognisers.Story story) {
        return story.as(story.house().evaluator(1), () -> evaluations.desk(story.id()));
    }

    private DeadlineState state(Recognisers.Story story, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(story.id(), rule))
                .orElseThrow()
                .state();
    }

    private List<String> entries(Recognisers.Story story) {
        return actors.asSystem(() -> journal.entries(story.id())).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private byte[] signed(Bench.Story earned) {
        return actors.asSystem(() -> {
            CredentialSheet first = credentials.of(earned.file()).getFirst();
            return Recognisers.bytes(credentials.signed(earned.file(), first.id(), Credentials.SignedForm.DOCUMENT));
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        refusesWith("recognition." + code, act);
    }

    private static void refusesWith(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
