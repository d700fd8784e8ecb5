package org.tasdiq.ui.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.FinalMark;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Reopenings;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.Signatures;
import org.tasdiq.assessment.StudyGaps;
import org.tasdiq.assessment.Vote;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.catalogue.VoteCount;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Partner;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Registrar;
import org.tasdiq.decision.Revocations;
import org.tasdiq.decision.TwoMembers;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Conflict;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.PortfolioExport;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.ContestBoard;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.referential.BlockId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may not do what because of who they are to the file: every line is tried at the desk and through the second door,
 * and refused there with the same code. The numbers are those of the rules of the product.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class SeparationOfDutiesTest {
    private static final JsonMapper JSON = Json.mapper().build();
    private static final List<String> FIVE = List.of("J1", "J2", "J3", "J4", "J5");

    private final MockMvcTester door;
    private final Bench bench;
    private final Judges judges;
    private final Intake intake;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final Independence independence;
    private final Sessions sessions;
    private final Scoring scoring;
    private final Debates debates;
    private final Deliberations deliberations;
    private final Signatures signatures;
    private final Reopenings reopenings;
    private final StudyGaps gaps;
    private final Evidences evidences;
    private final Portfolios portfolios;
    private final PortfolioExport export;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Revocations revocations;
    private final Faculty faculty;
    private final Offers offers;
    private final Approvals approvals;
    private final Recognisers recognisers;
    private final RequestChecks checks;
    private final Partner partner;
    private final Evaluations evaluations;
    private final ContestBoard contestBoard;
    private final Registrar registrar;
    private final Credentials credentials;
    private final People people;
    private final Actors actors;

    /** Waits for its jury; its adviser, an earlier one, its candidate and who admitted it are in the register. */
    private Bench.Story waiting;
    /** Five score, J1 has sealed, J6 has not declared, L has declared a link. */
    private Bench.Story marked;
    /** Heard by five, of whom J5 was recused afterwards. */
    private Bench.Story heard;
    /** Heard by five, of whom J5 has not opened the report. */
    private Bench.Story unread;
    /** The appeal against the decision waits for its ruling. */
    private Bench.Story appealed;
    /** One authority wants the decision revoked. */
    private Bench.Story revoked;
    /** The decision was annulled, a second jury waits. */
    private Bench.Story annulled;

    /** Offers that wait for their review, for the vote of the council, and for the look at them after a year. */
    private Faculty.Story reviewed;

    private Faculty.Story votedOn;
    private Faculty.Story offered;
    /** An agreement that its officer wrote down covers the credential. */
    private Recognisers.Story agreed;
    /** The evaluator has sealed the first evaluation. */
    private Recognisers.Story halfway;
    /** The evaluator and another one differ. */
    private Recognisers.Story differing;

    /** Of a credential of another house: to be evaluated, differing, contested. */
    private Recognisers.Story foreign;

    private Recognisers.Story foreignDiffering;
    private Recognisers.Story foreignContested;
    /** Contested; one member of the board has proposed how to rule. */
    private Recognisers.Story contested;
    /** Of a credential on the offer that the author wrote. */
    private Recognisers.Story onAnOffer;

    private PersonId insider;
    private PersonId member;
    private PersonId author;
    private PersonId evaluator;

    private CandidacyId followed;
    private EvidenceId report;

    SeparationOfDutiesTest(
            WebApplicationContext context,
            @Qualifier("springSecurityFilterChain") Filter security,
            Bench bench,
            Judges judges,
            Intake intake,
            Juries juries,
            JuryDrafts drafts,
            Independence independence,
            Sessions sessions,
            Scoring scoring,
            Debates debates,
            Deliberations deliberations,
            Signatures signatures,
            Reopenings reopenings,
            StudyGaps gaps,
            Evidences evidences,
            Portfolios portfolios,
            PortfolioExport export,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            Revocations revocations,
            Faculty faculty,
            Offers offers,
            Approvals approvals,
            Recognisers recognisers,
            RequestChecks checks,
            Partner partner,
            Evaluations evaluations,
            ContestBoard contestBoard,
            Registrar registrar,
            Credentials credentials,
            People people,
            Actors actors) {
        this.door = MockMvcTester.from(context, mvc -> mvc.addFilters(security).build());
        this.bench = bench;
        this.judges = judges;
        this.intake = intake;
        this.juries = juries;
        this.drafts = drafts;
        this.independence = independence;
        this.sessions = sessions;
        this.scoring = scoring;
        this.debates = debates;
        this.deliberations = deliberations;
        this.signatures = signatures;
        this.reopenings = reopenings;
        this.gaps = gaps;
        this.evidences = evidences;
        this.portfolios = portfolios;
        this.export = export;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.revocations = revocations;
        this.faculty = faculty;
        this.offers = offers;
        this.approvals = approvals;
        this.recognisers = recognisers;
        this.checks = checks;
        this.partner = partner;
        this.evaluations = evaluations;
        this.contestBoard = contestBoard;
        this.registrar = registrar;
        this.credentials = credentials;
        this.people = people;
        this.actors = actors;
    }

    /** One line: who tries what, and the code of the refusal. */
    record Attempt(int rule, String who, PersonId person, String what, Act act, String code) {
        @Override
        public String toString() {
            return "rule %d: %s · %s → %s".formatted(rule, who, what, code);
        }
    }

    /** The same act at the desk and through the second door. */
    record Act(Runnable desk, String verb, String path, String body) {}

    @BeforeAll
    void peopleStandToFiles() {
        waiting = bench.aFile();
        for (var name : List.of("former adviser", "adviser")) {
            waiting.advisedBy(waiting.register(name, Quality.PROFESSIONAL, true));
            grant(waiting, waiting.juror(name), Role.CERTIFYING_AUTHORITY, Role.PROGRAMME_HEAD, Role.APPEAL_BOARD);
        }
        grant(
                waiting,
                waiting.candidate(),
                Role.JURY_MEMBER,
                Role.JURY_PRESIDENT,
                Role.INTAKE_OFFICER,
                Role.CERTIFYING_AUTHORITY,
                Role.JURY_SECRETARY,
                Role.APPEAL_BOARD,
                Role.QUALITY_AUDITOR,
                Role.ADMINISTRATOR);
        waiting.enter("candidate", waiting.candidate(), Quality.PROFESSIONAL, true);
        grant(waiting, waiting.authority(), Role.JURY_MEMBER, Role.JURY_PRESIDENT);
        waiting.enter("authority", waiting.authority(), Quality.ACADEMIC, true);

        marked = bench.aFile();
        report = marked.report("Rapport", "Rapport.docx", RealFiles.docx("une régression"));
        marked.register("J6", Quality.ACADEMIC, true);
        marked.register("L", Quality.PROFESSIONAL, true);
        marked.inspected()
                .appointed("J1", "J2", "J3", "J4", "J5", "J6", "L")
                .convened()
                .independent(FIVE.toArray(String[]::new));
        marked.as(marked.juror("L"), () -> independence.declare(marked.file(), past()));
        judges.mark(marked, "J1");
        judges.seal(marked, "J1");
        followed = marked.anotherFile();
        marked.advisedBy(followed, marked.register("adviser elsewhere", Quality.PROFESSIONAL, true));
        grant(marked, marked.juror("adviser elsewhere"), Role.CERTIFYING_AUTHORITY, Role.APPEAL_BOARD);

        heard = judges.aHeardFile().recused("J5");

        unread = bench.aFile();
        var item = unread.report("Rapport", "Rapport.docx", RealFiles.docx("page"));
        unread.inspected().appointed().convened().independent(FIVE.toArray(String[]::new));
        for (var juror : FIVE) {
            if (!juror.equals("J5")) unread.as(unread.juror(juror), () -> evidences.text(unread.file(), item));
            judges.mark(unread, juror);
            judges.seal(unread, juror);
        }
        unread.heard(FIVE.toArray(String[]::new));

        appealed = appealed();
        appealed.as(
                appealed.board(), () -> board.propose(appealed.file(), AppealRuling.UPHELD, "Le grief est établi."));
        revoked = decided();
        revoked.as(revoked.authority(), () -> revocations.ask(revoked.file(), "Pièce falsifiée"));
        annulled = appealed();
        TwoMembers.rule(board, annulled, AppealRuling.UPHELD, "Le grief est établi.");
        annulled.register("K1", Quality.ACADEMIC, true);

        author = waiting.person("Autrice Fictive");
        reviewed = written().checked();
        votedOn = written().accepted();
        offered = written().published();

        agreed = agreed();
        evaluator = waiting.person("Évaluatrice Fictive");
        halfway = asked();
        halfway.sealed(1, evaluator, halfway.found(3, Evaluators.partial()));
        differing = asked();
        differing
                .sealed(1, differing.house().evaluator(1), differing.found(3, Evaluators.partial()))
                .sealed(2, evaluator, differing.found(3, Evaluators.refused("Rien d’isolable")))
                .asSystem(() -> evaluations.compare(differing.id()));
        weighed();
    }

    /** The insider works for the house that issued the credential, and holds every office that weighs requests. */
    private void weighed() {
        var earned = registrar.notified();
        var credential = actors.asSystem(() -> credentials.of(earned.file())).getFirst();
        var signed = actors.asSystem(
                () -> credentials.signed(earned.file(), credential.id(), Credentials.SignedForm.DOCUMENT));
        insider = waiting.person("Paula Deux-Maisons-Fictive");
        bench.grant(insider, Role.QUALITY_OFFICER, earned.institution());
        foreign = weighing(earned.candidate(), signed);
        foreignDiffering = weighing(earned.candidate(), signed);
        differ(foreignDiffering);
        foreignContested = weighing(earned.candidate(), signed);
        foreignContested.evaluated(1, 2).decided().contested();
        var house = foreignContested.house();
        foreignContested.as(
                house.board(),
                () -> contestBoard.propose(foreignContested.id(), AppealRuling.UPHELD, "Le grief est établi."));
        var sample = new String(Recognisers.sample(), StandardCharsets.UTF_8)
                .replace(
                        "https://edubadges.example/achievements/fictitious",
                        "urn:uuid:" + offered.id().value());
        onAnOffer = recognisers
                .aHouse()
                .asks(sample.getBytes(StandardCharsets.UTF_8))
                .complete();
        bench.grant(author, Role.CREDENTIAL_EVALUATOR, onAnOffer.house().institution());
        member = waiting.person("Béatrice Recours-Fictive");
        contested = asked();
        for (var one : List.of(evaluator, member))
            bench.grant(one, Role.APPEAL_BOARD, contested.house().institution());
        contested
                .sealed(1, evaluator, contested.found(3, Evaluators.partial()))
                .sealed(2, contested.house().evaluator(2), contested.found(3, Evaluators.partial()))
                .decided()
                .contested();
        contested.as(member, () -> contestBoard.propose(contested.id(), AppealRuling.UPHELD, "Le grief est établi."));
    }

    private Recognisers.Story weighing(PersonId learner, String credential) {
        var house = recognisers.aHouse();
        for (var role : List.of(Role.CREDENTIAL_EVALUATOR, Role.CERTIFYING_AUTHORITY, Role.APPEAL_BOARD))
            bench.grant(insider, role, house.institution());
        return house.asks(learner, Purpose.EXEMPTION, credential.getBytes(StandardCharsets.UTF_8))
                .passedOn();
    }

    private void differ(Recognisers.Story request) {
        request.sealed(1, request.house().evaluator(1), request.found(3, Evaluators.partial()))
                .sealed(2, request.house().evaluator(2), request.found(3, Evaluators.refused("Rien d’isolable")))
                .asSystem(() -> evaluations.compare(request.id()));
    }

    /** The author holds every office of the institution that offers it. */
    private Faculty.Story written() {
        var offer = faculty.anOffer();
        for (var role : List.of(Role.PROGRAMME_HEAD, Role.QUALITY_OFFICER, Role.CERTIFYING_AUTHORITY))
            bench.grant(author, role, offer.institution());
        offer.as(author, () -> offers.write(offer.id(), offer.sheet().revision(), Faculty.dataCleaning()));
        return offer;
    }

    /** The officer is the authority too. */
    private Recognisers.Story agreed() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var request = house.asks(learner, Purpose.EXEMPTION, partner.appliedStatistics("Yasmine Exemple-Fictif"))
                .verified();
        bench.grant(house.officer(), Role.CERTIFYING_AUTHORITY, house.institution());
        var title = request.sheet().credential().told().title();
        return request.agreed(house.officer(), title, Set.of("C2.1"));
    }

    /** The evaluator is the authority too. */
    private Recognisers.Story asked() {
        var request = recognisers.aHouse().asks(Recognisers.sample()).complete();
        for (var role : List.of(Role.CREDENTIAL_EVALUATOR, Role.CERTIFYING_AUTHORITY))
            bench.grant(evaluator, role, request.house().institution());
        return request;
    }

    Stream<Attempt> attempts() {
        var all = new ArrayList<Attempt>();
        all.addAll(advisers());
        all.addAll(linked());
        all.addAll(candidates());
        all.addAll(scoresOfOthers());
        all.addAll(presidingAfterAdmitting());
        all.addAll(membersOfTheAnnulledJury());
        all.addAll(judgesInTheirOwnCause());
        all.addAll(revokingAlone());
        all.addAll(administrators());
        all.addAll(evaluatorsTwice());
        all.addAll(authorsOfOffers());
        all.addAll(votesOfTheAbsent());
        all.addAll(marksBeforeTheLastSeal());
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isRefusedAtTheDesk(Attempt attempt) {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> waiting.as(attempt.person(), attempt.act().desk()));
        assertThat(refusal).as("%s was let in", attempt).isNotNull();
        assertThat(refusal.code()).isEqualTo(attempt.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isRefusedThroughTheSecondDoorWithTheSameCode(Attempt attempt) {
        var answer = ask(attempt.person(), attempt.act());
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(attempt.code());
        assertThat(answer.getResponse().getStatus()).isIn(403, 404, 409, 422);
    }

    @Test
    void everyRuleIsTried() {
        assertThat(attempts().map(Attempt::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    /** Rule 14: the password of the people of a trial is known to everybody. */
    @Test
    void thePeopleOfATrialDoNothingWhereNoTrialIs() {
        var fictitious = actors.asSystem(() -> people.enrol(
                UUID.randomUUID() + "@tasdiq.example", "Claire Autorité-Fictive", Bench.PASSWORD, Locale.FRENCH));
        grant(
                waiting,
                fictitious,
                Stream.of(Role.values()).filter(Role::isGrantable).toArray(Role[]::new));
        for (var act : List.of(admit(waiting), opinion(waiting), schedule(waiting), confirm(waiting))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> waiting.as(fictitious, act.desk()))
                            .code())
                    .isEqualTo("permission");
            assertThat(ask(fictitious, act)).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        var real = waiting.person("Autorité Réelle-Fictive", Role.CERTIFYING_AUTHORITY);
        assertThat(ask(real, get(waiting, "jury", () -> juries.sheet(waiting.file()))))
                .hasStatusOk();
    }

    /** Rule 14: neither a screen nor the second door acts as somebody else; of the rooms, ArchitectureTest says so. */
    @Test
    void nobodyActsAsSomebodyElse() {
        var rule = noClasses().should().callMethod(Actors.class, "as", PersonId.class, Supplier.class);
        rule.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tasdiq.ui"));
        var asSomebody = new ClassFileImporter().importClasses(Bench.class);
        assertThatThrownBy(() -> rule.check(asSomebody)).isInstanceOf(AssertionError.class);
    }

    /** The same acts by those who may: what is refused above is refused for who does it. */
    @Test
    void whoMayIsLetInThroughBothDoors() {
        for (var act : reading(marked)) {
            waiting.as(marked.juror("J2"), act.desk());
            assertThat(ask(marked.juror("J2"), act)).as(act.path()).hasStatus2xxSuccessful();
        }
        var proposal = propose(waiting, "J1", "J2", "J4", "authority");
        waiting.as(waiting.secretary(), proposal.desk());
        assertThat(ask(waiting.secretary(), proposal)).hasStatus2xxSuccessful();
    }

    /** Rule 3, where the candidate named the superior, and the register knows of the employer. */
    @Test
    void theSuperiorWhomTheCandidateNamedIsNotAppointed() {
        var file = bench.aFile();
        var superior = file.person("Supérieure Fictive", Role.JURY_MEMBER);
        file.enter("superior", superior, Quality.PROFESSIONAL, true, "Distribu-Fictif SA");
        assertThat(catchThrowableOfType(Refusal.class, () -> file.proposed("J1", "J2", "J3", "J4", "superior"))
                        .code())
                .isEqualTo("jury.conflict.WAS_SUPERIOR");
    }

    /** Rule 3: a superior whom nobody named is not in the data; the same employer is shown, and the superior must say so. */
    @Test
    void anotherSuperiorIsWarnedAboutAndLeavesByDeclaring() {
        var file = bench.aFile();
        var superior = file.person("Directrice Fictive", Role.JURY_MEMBER);
        file.enter("superior", superior, Quality.PROFESSIONAL, true, "Distribu-Fictif SA");
        assertThat(file.as(file.secretary(), () -> drafts.options(file.file())))
                .filteredOn(option -> option.juror().person().equals(superior))
                .flatExtracting(option -> option.conflicts())
                .extracting(Conflict::kind)
                .contains(Conflict.Kind.SAME_EMPLOYER);
        file.appointed("J1", "J2", "J3", "J4", "superior").convened();
        file.as(
                superior,
                () -> independence.declare(
                        file.file(), new IndependenceDeclaration(true, false, false, false, "Sa supérieure")));
        assertThat(file.jury().members()).doesNotContain(superior);
        for (var act : reading(file)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> file.as(superior, act.desk()))
                            .code())
                    .isEqualTo("permission");
        }
    }

    /** Rule 1, where the candidate has two files under way. */
    @Test
    void whoIsAcceptedAsAdviserInOneFileLeavesTheJuryOfTheOther() {
        var file = bench.aFile().appointed().convened().independent("J4");
        file.advisedBy(file.anotherFile(), file.juror("J4"));
        assertThat(file.jury().members()).doesNotContain(file.juror("J4")).contains(file.juror("J5"));
        for (var act : reading(file)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> file.as(file.juror("J4"), act.desk()))
                            .code())
                    .isEqualTo("permission");
        }
    }

    private List<Attempt> advisers() {
        var rule = new Rule(1);
        for (var adviser : List.of("adviser", "former adviser")) {
            rule.of("secretary", waiting.secretary())
                    .tries("propose the " + adviser, propose(waiting, "J1", "J2", "J4", adviser))
                    .refusedBy("jury.conflict.ADVISER");
            rule.of(adviser, waiting.juror(adviser))
                    .tries("appoint the jury", post(waiting, "jury/appoint-jury", () -> juries.appoint(waiting.file())))
                    .refusedBy("permission.bound");
            rule.of(adviser, waiting.juror(adviser))
                    .tries("decide on admissibility", admit(waiting))
                    .refusedBy("permission.bound");
            rule.of(adviser, waiting.juror(adviser))
                    .tries("give the programme head's opinion", opinion(waiting))
                    .refusedBy("permission.bound");
            rule.of(adviser, waiting.juror(adviser))
                    .tries("propose how to rule on the appeal", review(waiting))
                    .refusedBy("permission");
        }
        rule.of("secretary", marked.secretary())
                .tries(
                        "propose who accompanies the candidate in another file",
                        propose(marked, "J1", "J2", "J3", "J4", "J5", "J6", "adviser elsewhere"))
                .refusedBy("jury.conflict.ADVISER");
        rule.of("adviser in another file of the candidate", marked.juror("adviser elsewhere"))
                .tries("decide on admissibility", admit(marked))
                .refusedBy("permission.bound");
        rule.of("adviser in another file of the candidate", marked.juror("adviser elsewhere"))
                .tries("rule on the appeal", review(marked))
                .refusedBy("permission");
        return rule.attempts();
    }

    private List<Attempt> linked() {
        var rule = new Rule(2);
        for (var act : reading(marked)) {
            rule.of("member who has not declared", marked.juror("J6"))
                    .tries(act.path(), act)
                    .refusedBy("permission");
            rule.of("member with a link", marked.juror("L"))
                    .tries(act.path(), act)
                    .refusedBy("permission");
        }
        rule.of("member with a link", marked.juror("L"))
                .tries("declare otherwise", declare(marked, IndependenceDeclaration.independent()))
                .refusedBy("permission");
        rule.of("secretary", marked.secretary())
                .tries("propose the member with a link again", propose(marked, "J1", "J2", "J3", "J4", "J5", "J6", "L"))
                .refusedBy("jury.conflict.RECUSED_BEFORE");
        rule.of("secretary", marked.secretary())
                .tries(
                        "propose the member with a link in another file of the candidate",
                        propose(followed, marked, "J1", "L"))
                .refusedBy("jury.conflict.RECUSED_BEFORE");
        rule.of("member", marked.juror("J2"))
                .tries("take another member out", recuse(marked, "J3"))
                .refusedBy("jury.recuseOther");
        return rule.attempts();
    }

    private List<Attempt> candidates() {
        var rule = new Rule(3);
        rule.of("secretary", waiting.secretary())
                .tries("propose the candidate", propose(waiting, "J1", "J2", "J4", "candidate"))
                .refusedBy("jury.conflict.CANDIDATE");
        var self = rule.of("candidate with every role", waiting.candidate());
        var file = waiting.file();
        self.tries("decide on admissibility", admit(waiting)).refusedBy("permission.bound");
        self.tries("propose the jury", propose(waiting, "J1", "J2", "J3", "J4")).refusedBy("permission.bound");
        self.tries("appoint the jury", post(waiting, "jury/appoint-jury", () -> juries.appoint(file)))
                .refusedBy("permission.bound");
        self.tries("set the date", schedule(waiting)).refusedBy("permission.bound");
        self.tries("record the hearing", hearing(waiting, Set.of())).refusedBy("permission.bound");
        self.tries("read the marks", get(waiting, "assessment/overview", () -> deliberations.overview(file)))
                .refusedBy("permission.bound");
        self.tries("read the minutes", get(waiting, "assessment/minutes", () -> deliberations.minutes(file)))
                .refusedBy("permission.bound");
        self.tries("propose how to rule on the appeal", review(waiting)).refusedBy("permission");
        return rule.attempts();
    }

    private List<Attempt> scoresOfOthers() {
        var rule = new Rule(4);
        var competency = judges.competency(marked, "C1.1");
        var mark = put(
                marked,
                "assessment/own-sheet/marks",
                Mark.of(competency, 0),
                () -> scoring.mark(marked.file(), Mark.of(competency, 0)));
        var seal = post(marked, "assessment/score-portfolio", () -> scoring.seal(marked.file()));
        rule.of("member who has sealed", marked.juror("J1"))
                .tries("change a mark", mark)
                .refusedBy("assessment.alreadySealed");
        rule.of("member who has sealed", marked.juror("J1"))
                .tries("seal again", seal)
                .refusedBy("assessment.alreadySealed");
        for (var other : strangersTo(marked).entrySet()) {
            rule.of(other.getKey(), other.getValue()).tries("mark", mark).refusedBy("permission");
            rule.of(other.getKey(), other.getValue()).tries("seal", seal).refusedBy("permission");
        }
        judges.write(
                heard,
                new DeliberationDraft(
                        List.of(new FinalMark(judges.competency(heard, "C2.1"), 2, " ")), List.of(), List.of(), ""));
        rule.of("president", heard.juror("J1"))
                .tries("amend a level without a reason", closeVote(heard, "BC02"))
                .refusedBy("assessment.amendmentWithoutReason");
        return rule.attempts();
    }

    private List<Attempt> presidingAfterAdmitting() {
        var rule = new Rule(5);
        rule.of("secretary", waiting.secretary())
                .tries("propose as president who admitted", propose(waiting, "authority", "J1", "J2", "J4"))
                .refusedBy("jury.conflict.DECIDED_ADMISSIBILITY");
        return rule.attempts();
    }

    private List<Attempt> membersOfTheAnnulledJury() {
        var rule = new Rule(6);
        for (var old : List.of("J2", "J5")) {
            rule.of("secretary", annulled.secretary())
                    .tries("propose " + old + " again", propose(annulled, "K1", old))
                    .refusedBy("jury.conflict.ANNULLED_JURY");
        }
        for (var act : reading(annulled)) {
            rule.of("member of the annulled jury", annulled.juror("J2"))
                    .tries(act.path(), act)
                    .refusedBy("permission");
        }
        return rule.attempts();
    }

    private List<Attempt> judgesInTheirOwnCause() {
        var rule = new Rule(7);
        for (var judge : Map.of(
                        "who admitted and appointed", appealed.authority(),
                        "who presided", appealed.juror("J1"),
                        "who voted", appealed.juror("J4"))
                .entrySet()) {
            grant(appealed, judge.getValue(), Role.APPEAL_BOARD);
            rule.of(judge.getKey(), judge.getValue())
                    .tries("propose how to rule on the appeal", review(appealed))
                    .refusedBy("permission");
            rule.of(judge.getKey(), judge.getValue())
                    .tries("rule on the appeal", rule(appealed))
                    .refusedBy("permission");
        }
        rule.of("who proposed the ruling", appealed.board())
                .tries("confirm it alone", rule(appealed))
                .refusedBy("decision.twoMembers");
        rule.of("evaluator on the board", evaluator)
                .tries("rule on the appeal against the recognition", proposal(contested))
                .refusedBy("permission");
        rule.of("who proposed the ruling on the recognition", member)
                .tries("confirm it alone", ruling(contested))
                .refusedBy("decision.twoMembers");
        return rule.attempts();
    }

    private Act proposal(Recognisers.Story request) {
        return of(
                request,
                "propose-ruling",
                Map.of("ruling", "UPHELD", "reasons", "Fondé"),
                () -> contestBoard.propose(request.id(), AppealRuling.UPHELD, "Fondé"));
    }

    private Act ruling(Recognisers.Story request) {
        return of(request, "review-contest", Map.of(), () -> contestBoard.confirm(request.id()));
    }

    private List<Attempt> revokingAlone() {
        var rule = new Rule(8);
        rule.of("who asked", revoked.authority())
                .tries("confirm the revocation", confirm(revoked))
                .refusedBy("decision.fourEyes");
        var admin = revoked.person("Administrateur Fictif", Role.ADMINISTRATOR);
        for (var other : Map.of(
                        "administrator", admin, "who presided", revoked.juror("J1"), "candidate", revoked.candidate())
                .entrySet()) {
            rule.of(other.getKey(), other.getValue())
                    .tries("confirm the revocation", confirm(revoked))
                    .refusedBy("permission");
        }
        return rule.attempts();
    }

    private List<Attempt> administrators() {
        var rule = new Rule(9);
        var admin = marked.person("Administratrice Fictive", Role.ADMINISTRATOR);
        for (var act : reading(marked))
            rule.of("administrator", admin).tries(act.path(), act).refusedBy("permission");
        rule.of("administrator", admin)
                .tries("minutes", get(heard, "assessment/minutes", () -> deliberations.minutes(heard.file())))
                .refusedBy("permission");
        return rule.attempts();
    }

    private List<Attempt> evaluatorsTwice() {
        var rule = new Rule(10);
        var form = halfway.found(3, Evaluators.partial());
        rule.of("first evaluator", evaluator)
                .tries(
                        "evaluate again",
                        of(halfway, "assess-request-again", form, () -> evaluations.assessAgain(halfway.id(), form)))
                .refusedBy("recognition.samePerson");
        rule.of("authority who evaluated", evaluator)
                .tries(
                        "decide between the two",
                        of(
                                differing,
                                "settle-request",
                                Evaluators.partial(),
                                () -> evaluations.settle(differing.id(), Evaluators.partial())))
                .refusedBy("recognition.ownEvaluation");
        var recognise = new CheckRuling(CheckRuling.Outcome.PARTNERSHIP, "");
        rule.of("who wrote the agreement", agreed.house().officer())
                .tries(
                        "recognise under it",
                        of(agreed, "check-request", recognise, () -> checks.check(agreed.id(), recognise)))
                .refusedBy("recognition.ownAgreement");
        return rule.attempts();
    }

    private Act of(Recognisers.Story request, String step, Object body, Runnable desk) {
        return new Act(desk, "POST", "/api/v1/requests/" + request.id() + "/recognition/" + step, write(body));
    }

    private List<Attempt> authorsOfOffers() {
        var rule = new Rule(11);
        var self = rule.of("author with every office", author);
        var ruling = new QualityRuling(QualityRuling.Outcome.ACCEPTED, "", List.of());
        self.tries(
                        "review the quality",
                        of(reviewed, "review-quality", ruling, () -> approvals.reviewQuality(reviewed.id(), ruling)))
                .refusedBy("catalogue.ownWork");
        for (var count : List.of(Faculty.UNANIMOUS, new VoteCount(39, 19, 19, 0, 0, 0, 0))) {
            var vote = votedOn.vote(count);
            self.tries(
                            "record the vote of the council, " + count.present() + " present",
                            of(
                                    votedOn,
                                    "record-council-vote",
                                    vote,
                                    () -> approvals.recordCouncilVote(votedOn.id(), vote)))
                    .refusedBy("catalogue.ownWork");
        }
        self.tries(
                        "look at it after a year",
                        of(
                                offered,
                                "review-offer",
                                Map.of("outcome", "KEPT", "note", ""),
                                () -> approvals.reviewOffer(offered.id(), ReviewOutcome.KEPT, "")))
                .refusedBy("catalogue.ownWork");
        self.tries("evaluate a credential on it", evaluation(onAnOffer)).refusedBy("recognition.ownOffer");
        var staff = rule.of("who works for the issuer", insider);
        staff.tries("evaluate", evaluation(foreign)).refusedBy("recognition.ownHouse");
        staff.tries(
                        "decide between two evaluators",
                        of(
                                foreignDiffering,
                                "settle-request",
                                Evaluators.partial(),
                                () -> evaluations.settle(foreignDiffering.id(), Evaluators.partial())))
                .refusedBy("recognition.ownHouse");
        staff.tries("propose how to rule on the appeal", proposal(foreignContested))
                .refusedBy("recognition.ownHouse");
        staff.tries("confirm how another member would rule", ruling(foreignContested))
                .refusedBy("recognition.ownHouse");
        return rule.attempts();
    }

    private Act evaluation(Recognisers.Story request) {
        var form = request.found(3, Evaluators.partial());
        return of(request, "assess-request", form, () -> evaluations.assess(request.id(), form));
    }

    private Act of(Faculty.Story offer, String step, Object body, Runnable desk) {
        return new Act(desk, "POST", "/api/v1/offers/" + offer.id() + "/catalogue/" + step, write(body));
    }

    private List<Attempt> votesOfTheAbsent() {
        var rule = new Rule(12);
        rule.of("secretary", marked.secretary())
                .tries("hear before the seals", hearing(marked, Set.of(marked.juror("J1"))))
                .refusedBy("jury.notToHear");
        rule.of("president", heard.juror("J1"))
                .tries("close a vote that members have not cast", closeVote(heard, "BC01"))
                .refusedBy("assessment.votesDoNotAddUp");
        for (var other : strangersTo(marked).entrySet()) {
            rule.of(other.getKey(), other.getValue())
                    .tries("vote", vote(marked))
                    .refusedBy("permission");
        }
        rule.of("member", marked.juror("J1"))
                .tries("vote before the marks are open", vote(marked))
                .refusedBy("assessment.marksSealed");
        rule.of("recused member", heard.juror("J5")).tries("vote", vote(heard)).refusedBy("permission");
        rule.of("recused member", heard.juror("J5"))
                .tries(
                        "sign",
                        post(
                                heard,
                                "assessment/sign-minutes",
                                Map.of("code", "000000"),
                                () -> signatures.sign(heard.file(), "000000")))
                .refusedBy("permission");
        rule.of("recused member", heard.juror("J5"))
                .tries("reopen the deliberation", reopen(heard))
                .refusedBy("permission");
        rule.of("president", heard.juror("J1"))
                .tries("reopen a deliberation that is not lost", reopen(heard))
                .refusedBy("assessment.notLost");
        rule.of("recused member", heard.juror("J5"))
                .tries("read the marks", get(heard, "assessment/overview", () -> deliberations.overview(heard.file())))
                .refusedBy("permission");
        rule.of("president", unread.juror("J1"))
                .tries("close a vote with one who has not studied", closeVote(unread, "BC01"))
                .refusedBy("assessment.fileNotStudied");
        rule.of("member who has not studied", unread.juror("J5"))
                .tries("vote", vote(unread))
                .refusedBy("assessment.fileNotStudied");
        rule.of("president", unread.juror("J1"))
                .tries("vouch for themselves", note(unread, "J1"))
                .refusedBy("assessment.ownStudy");
        rule.of("member", unread.juror("J5"))
                .tries("vouch for themselves", note(unread, "J5"))
                .refusedBy("permission");
        rule.of("secretary", unread.secretary())
                .tries("vouch for a member", note(unread, "J5"))
                .refusedBy("permission");
        return rule.attempts();
    }

    private List<Attempt> marksBeforeTheLastSeal() {
        var rule = new Rule(13);
        var overview = get(marked, "assessment/overview", () -> deliberations.overview(marked.file()));
        for (var juror : FIVE) {
            rule.of(juror, marked.juror(juror))
                    .tries("read the marks", overview)
                    .refusedBy("assessment.marksSealed");
        }
        rule.of("auditor", marked.person("Auditrice Fictive", Role.QUALITY_AUDITOR))
                .tries("read the marks", overview)
                .refusedBy("assessment.marksSealed");
        rule.of("appeal judge", marked.board())
                .tries("read the marks", overview)
                .refusedBy("assessment.marksSealed");
        var rest = strangersTo(marked);
        for (var who : List.of("secretary", "authority", "administrator", "candidate")) {
            rule.of(who, Objects.requireNonNull(rest.get(who)))
                    .tries("read the marks", overview)
                    .refusedBy("permission");
        }
        return rule.attempts();
    }

    /** What of a file only its independent jury opens. */
    private List<Act> reading(Bench.Story story) {
        var file = story.file();
        var item = story == marked ? report : new EvidenceId(UUID.randomUUID());
        var acts = new ArrayList<Act>(List.of(
                get(story, "portfolio/evidence", () -> evidences.list(file)),
                get(story, "portfolio/evidence/search?words=une", () -> evidences.search(file, "une")),
                get(story, "portfolio/matrix", () -> portfolios.matrix(file)),
                get(story, "assessment/own-sheet", () -> scoring.own(file))));
        if (story != marked) return acts;
        acts.add(get(story, "portfolio/evidence/" + item + "/text", () -> evidences.text(file, item)));
        acts.add(get(story, "portfolio/evidence/" + item + "/content", () -> evidences.open(file, item)));
        acts.add(get(story, "portfolio/export", () -> export.export(file, Locale.FRENCH)));
        return acts;
    }

    private Map<String, PersonId> strangersTo(Bench.Story story) {
        return Map.of(
                "secretary", story.secretary(),
                "authority", story.authority(),
                "candidate", story.candidate(),
                "appeal judge", story.board(),
                "administrator", story.person("Administrateur Fictif", Role.ADMINISTRATOR),
                "juror of another file", story.juror("J6"),
                "member with a link", story.juror("L"));
    }

    private Bench.Story decided() {
        var story = judges.aHeardFile();
        judges.deliberate(story);
        FIVE.forEach(juror -> judges.sign(story, juror));
        story.asSystem(() -> decisions.issue(story.file()));
        story.asSystem(() -> decisions.notifyDecision(story.file()));
        return story;
    }

    private Bench.Story appealed() {
        var story = decided();
        story.as(story.candidate(), () -> appeals.lodge(story.file(), "Un membre n'a pas étudié le dossier."));
        return story;
    }

    private void grant(Bench.Story story, PersonId person, Role... roles) {
        for (var role : roles) bench.grant(person, role, story.institution());
    }

    private static IndependenceDeclaration past() {
        return new IndependenceDeclaration(false, true, false, false, "Ancien supérieur");
    }

    private Act propose(Bench.Story story, String president, String... others) {
        return propose(story.file(), story, president, others);
    }

    private Act propose(CandidacyId file, Bench.Story story, String president, String... others) {
        var members = Stream.concat(Stream.of(president), Arrays.stream(others))
                .map(story::juror)
                .collect(Collectors.toSet());
        var proposal = new JuryProposal(members, story.juror(president));
        return new Act(() -> juries.propose(file, proposal), "POST", path(file, "jury/propose-jury"), write(proposal));
    }

    private Act admit(Bench.Story story) {
        var ruling = new AdmissibilityRuling(Set.of(), "");
        return post(
                story,
                "candidacy/decide-admissibility",
                ruling,
                () -> intake.decideAdmissibility(story.file(), ruling));
    }

    private Act opinion(Bench.Story story) {
        return post(
                story,
                "candidacy/give-opinion",
                Map.of("favourable", true, "text", "Oui"),
                () -> intake.giveOpinion(story.file(), true, "Oui"));
    }

    private Act schedule(Bench.Story story) {
        var plan = new SessionPlan(story.today(), LocalTime.NOON, 60, "Salle", "", "");
        return post(story, "jury/schedule-session", plan, () -> sessions.schedule(story.file(), plan));
    }

    private Act hearing(Bench.Story story, Set<PersonId> present) {
        var record = new HearingRecord(present, HearingResult.HEARD, 50, "");
        return post(story, "jury/record-hearing", record, () -> sessions.recordHearing(story.file(), record));
    }

    private Act declare(Bench.Story story, IndependenceDeclaration declaration) {
        return post(
                story, "jury/declare-independence", declaration, () -> independence.declare(story.file(), declaration));
    }

    private Act recuse(Bench.Story story, String member) {
        return post(
                story,
                "jury/recuse-member",
                Map.of("member", story.juror(member).value().toString(), "reason", "PERSONAL_LINK", "text", ""),
                () -> independence.recuse(story.file(), story.juror(member), RecusalReason.PERSONAL_LINK, ""));
    }

    private Act review(Bench.Story story) {
        return post(
                story,
                "decision/propose-ruling",
                Map.of("ruling", "DISMISSED", "reasons", "Non fondé"),
                () -> board.propose(story.file(), AppealRuling.DISMISSED, "Non fondé"));
    }

    private Act rule(Bench.Story story) {
        return post(story, "decision/review-appeal", () -> board.confirm(story.file()));
    }

    private Act confirm(Bench.Story story) {
        return post(story, "decision/confirm-revocation", () -> revocations.confirm(story.file()));
    }

    private Act closeVote(Bench.Story story, String block) {
        var id = block(story, block);
        return post(
                story,
                "assessment/debate/close-vote",
                Map.of("block", id.value().toString()),
                () -> debates.closeVote(story.file(), id));
    }

    private Act reopen(Bench.Story story) {
        return post(
                story,
                "assessment/reopen-deliberation",
                Map.of("reason", "Voter de nouveau"),
                () -> reopenings.reopen(story.file(), "Voter de nouveau"));
    }

    private Act vote(Bench.Story story) {
        var id = block(story, "BC01");
        return put(
                story,
                "assessment/debate/vote",
                Map.of("block", id.value().toString(), "on", "ACQUIRED", "vote", "IN_FAVOUR"),
                () -> debates.vote(story.file(), id, BlockResult.ACQUIRED, Vote.IN_FAVOUR));
    }

    private BlockId block(Bench.Story story, String code) {
        return java.util.Objects.requireNonNull(judges.blockIds(story, "J1").get(code));
    }

    private Act note(Bench.Story story, String member) {
        return put(
                story,
                "assessment/study-gaps/" + story.juror(member).value(),
                Map.of("how", "Sur papier"),
                () -> gaps.note(story.file(), story.juror(member), "Sur papier"));
    }

    private Act get(Bench.Story story, String path, Runnable read) {
        return new Act(read, "GET", path(story.file(), path), "");
    }

    private Act post(Bench.Story story, String path, Runnable desk) {
        return new Act(desk, "POST", path(story.file(), path), "");
    }

    private Act post(Bench.Story story, String path, Object body, Runnable desk) {
        return new Act(desk, "POST", path(story.file(), path), write(body));
    }

    private Act put(Bench.Story story, String path, Object body, Runnable desk) {
        return new Act(desk, "PUT", path(story.file(), path), write(body));
    }

    private static String path(CandidacyId file, String rest) {
        return "/api/v1/files/" + file + "/" + rest;
    }

    private String write(Object body) {
        return JSON.writeValueAsString(body);
    }

    private MvcTestResult ask(PersonId person, Act act) {
        var request = switch (act.verb()) {
            case "GET" -> door.get().uri(act.path());
            case "PUT" -> door.put().uri(act.path());
            default -> door.post().uri(act.path());
        };
        var account = bench.emailOf(person) + ":" + Bench.PASSWORD;
        return request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(act.body())
                .exchange();
    }

    /** Gathers the lines of one rule. */
    private static final class Rule {
        private final int number;
        private final List<Attempt> attempts = new ArrayList<>();

        Rule(int number) {
            this.number = number;
        }

        Person of(String who, PersonId person) {
            return new Person(who, person);
        }

        List<Attempt> attempts() {
            return attempts;
        }

        private final class Person {
            private final String who;
            private final PersonId person;

            Person(String who, PersonId person) {
                this.who = who;
                this.person = person;
            }

            Line tries(String what, Act act) {
                return code -> attempts.add(new Attempt(number, who, person, what, act, code));
            }
        }

        private interface Line {
            void refusedBy(String code);
        }
    }
}
