package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.Rules;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Conditions;
import org.tasdiq.demo.Demo;
import org.tasdiq.demo.Story;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Absences;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MailboxPage;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Evaluators;

/** Nobody acts, and the time of a rule is over: where the file is then, under either regime, for every rule of the law. */
@EngineTest
class WhenTimeIsUpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FR = "FICT-LP-ADAD";
    private static final String TN = "FICT-LA-MIEE";
    private static final String AWARD = "award.confirmation";
    private static int people;

    /** What happens before, the rule whose time is over then, and the step at which the file is or what has become of it. */
    record Stop(Consumer<Told> before, String rule, String then) {}

    /** The same of an offer, which is always at a step. */
    record OfferStop(Consumer<OfferStage.Story> before, String rule, String then) {}

    /** Everybody is late, and the offer gets into the catalogue all the same. */
    private static final List<OfferStop> OFFER = List.of(
            new OfferStop(OfferStage.Story::submitted, "offer.qualityReview", "reviewQuality"),
            new OfferStop(o -> o.reviewed(QualityRuling.Outcome.CORRECTION), "offer.revision", "reviseOffer"),
            new OfferStop(o -> o.revised().reviewed(QualityRuling.Outcome.ACCEPTED), "offer.vote", "recordCouncilVote"),
            new OfferStop(OfferStage.Story::adopted, "offer.cycle", "reviewOffer"),
            new OfferStop(o -> {}, "offer.review", "reviewOffer"));

    /** The same of a request, which is at a step, or closed. */
    record RequestStop(Consumer<RequestStage.Story> before, String rule, String then) {}

    private static final List<RequestStop> REQUEST = List.of(
            new RequestStop(r -> r.awaitOpen("recognition.checkRequest"), "recognition.completeness", "checkRequest"),
            new RequestStop(
                    r -> r.checked(CheckRuling.Outcome.INCOMPLETE), "recognition.completion", "completeRequest"),
            new RequestStop(
                    r -> r.completed().checked(CheckRuling.Outcome.COMPLETE), "recognition.decision", "assessRequest"),
            new RequestStop(r -> {}, "recognition.hardStop", "assessRequestAgain"),
            new RequestStop(
                    r -> r.sealed(1, Evaluators.partial())
                            .sealed(2, Evaluators.partial())
                            .notified()
                            .contested(),
                    "recognition.appealReview",
                    "CLOSED"));

    /** One file that comes by several rules. */
    record Way(String certification, List<Stop> stops) {
        Stream<String> rules() {
            return stops.stream().map(stop -> regime() + " " + stop.rule());
        }

        String regime() {
            return certification.equals(FR) ? "FR_UNIVERSITY" : "TN_UNIVERSITY";
        }

        @Override
        public String toString() {
            return regime() + stops.stream().map(Stop::rule).toList();
        }
    }

    /** A story, and what the stories of the demo do not tell. */
    final class Told {
        private final Story story;

        Told(Story story) {
            this.story = story;
        }

        CandidacyId file() {
            return story.file();
        }

        void rejected() {
            awaitAt(file(), "decideAdmissibility");
            as(holder(Role.PROGRAMME_HEAD), () -> intake.giveOpinion(file(), false, "Sans rapport"));
            var ruling = new AdmissibilityRuling(Set.of(RejectionReason.NO_DIRECT_RELATION), "Sans rapport");
            as(holder(Role.CERTIFYING_AUTHORITY), () -> intake.decideAdmissibility(file(), ruling));
        }

        void appealed() {
            awaitAt(file(), "awaitAppeal");
            as(sheet(file()).candidate(), () -> appeals.lodge(file(), "Dix ans n’ont pas été lus."));
        }

        /** No date would be taken that the law sets no longer. */
        void moreTime(String rule) {
            var until = actors.asSystem(() -> deadlines.today(sheet(file()).regime()))
                    .plusMonths(1);
            as(holder(Role.ADMINISTRATOR), () -> deadlines.extendMissed(file(), rule, until, "Jury introuvable"));
        }

        void excuseRefused() {
            as(
                    holder(Role.JURY_SECRETARY),
                    () -> absences.review(file(), false, "Le justificatif ne porte pas de date"));
        }

        void conditionMet() {
            as(holder(Role.CERTIFYING_AUTHORITY), () -> conditions.settle(file(), true, ""));
        }

        private PersonId holder(Role role) {
            return WhenTimeIsUpTest.this.holder(role, file());
        }
    }

    static List<Way> ways() {
        return Stream.concat(
                        Stream.of(FR, TN)
                                .flatMap(certification -> Stream.of(
                                        new Way(certification, journey()),
                                        way(
                                                certification,
                                                stop(
                                                        t -> t.story.submitted().foundIncomplete(),
                                                        "completion.resubmitDelay",
                                                        "LAPSED")),
                                        way(
                                                certification,
                                                stop(t -> admissible(t.story), "inactivity.close", "LAPSED")),
                                        way(
                                                certification,
                                                stop(
                                                        t -> admissible(t.story)
                                                                .portfolioSubmitted()
                                                                .correctionAsked(),
                                                        "portfolio.correction",
                                                        "reviewEvidence")),
                                        way(
                                                certification,
                                                stop(t -> toScore(t.story), "scoring.seal", "scorePortfolio"),
                                                stop(
                                                        t -> t.story
                                                                .scored()
                                                                .absent()
                                                                .absenceExplained(),
                                                        "jury.excuseReview",
                                                        "reviewExcuse"),
                                                stop(Told::excuseRefused, "jury.absenceProof", "awaitAppeal")))),
                        Stream.of(
                                way(
                                        FR,
                                        stop(t -> complete(t.story), "admissibility.deadline", "compilePortfolio"),
                                        stop(t -> {}, "admissibility.validity", "LAPSED")),
                                way(
                                        TN,
                                        stop(t -> complete(t.story), "admissibility.deadline", "awaitAppeal"),
                                        stop(t -> {}, "appeal.window", "REJECTED")),
                                way(
                                        FR,
                                        stop(
                                                t -> {
                                                    complete(t.story);
                                                    t.rejected();
                                                },
                                                "appeal.window",
                                                "REJECTED")),
                                way(TN, stop(t -> admissible(t.story), "admissibility.validity", "LAPSED"))))
                .toList();
    }

    /** Everybody is late, and the file goes on all the same; in the end the board says nothing. */
    private static List<Stop> journey() {
        return List.of(
                stop(t -> t.story.submitted(), "completeness.check", "checkCompleteness"),
                stop(
                        t -> t.story.foundComplete().declaredAdmissible().portfolioSubmitted(),
                        "evidence.review",
                        "reviewEvidence"),
                stop(t -> t.story.evidenceAccepted(), "jury.deadline", "appointJury"),
                stop(
                        t -> {
                            t.moreTime("jury.deadline");
                            t.story.juryAppointed().sessionScheduled();
                        },
                        "scoring.seal",
                        "scorePortfolio"),
                stop(t -> t.story.scored().heard(), "result.deadline", "deliberate"),
                stop(t -> t.story.deliberatedUnder("Attestation").signed(), "decision.condition", "settleCondition"),
                stop(
                        t -> {
                            t.conditionMet();
                            t.appealed();
                        },
                        "appeal.review",
                        "CLOSED"));
    }

    private static Way way(String certification, Stop... stops) {
        return new Way(certification, List.of(stops));
    }

    private static Stop stop(Consumer<Told> before, String rule, String then) {
        return new Stop(before, rule, then);
    }

    private static Story complete(Story story) {
        return story.submitted().foundComplete();
    }

    private static Story admissible(Story story) {
        return complete(story).declaredAdmissible();
    }

    private static Story toScore(Story story) {
        return admissible(story)
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled();
    }

    private final Demo demo;
    private final OfferStage stage;
    private final RequestStage requests;
    private final Awards awards;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Deadlines deadlines;
    private final Rules rules;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Conditions conditions;
    private final Absences absences;
    private final Positions positions;
    private final LateEngine engine;
    private final FaultRepository faults;
    private final Mailbox mailbox;
    private final People register;
    private final Actors actors;
    private final BusinessClock clock;

    WhenTimeIsUpTest(
            Demo demo,
            OfferStage stage,
            RequestStage requests,
            Awards awards,
            Candidacies candidacies,
            Intake intake,
            Deadlines deadlines,
            Rules rules,
            Appeals appeals,
            AppealBoard board,
            Conditions conditions,
            Absences absences,
            Positions positions,
            LateEngine engine,
            FaultRepository faults,
            Mailbox mailbox,
            People register,
            Actors actors,
            BusinessClock clock) {
        this.demo = demo;
        this.stage = stage;
        this.requests = requests;
        this.awards = awards;
        this.candidacies = candidacies;
        this.intake = intake;
        this.deadlines = deadlines;
        this.rules = rules;
        this.appeals = appeals;
        this.board = board;
        this.conditions = conditions;
        this.absences = absences;
        this.positions = positions;
        this.engine = engine;
        this.faults = faults;
        this.mailbox = mailbox;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void theFileIsWhereTheRuleSays(Way way) {
        var told = new Told(begun(way.certification()));
        int raised = 0;
        for (var stop : way.stops()) {
            stop.before().accept(told);
            comesToItsEnd(told.file(), stop);
            if (rule(told.file(), way.regime(), stop.rule()).consequence().equals("raised")) raised++;
            int times = raised;
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(raised(told.file())).hasSize(times));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OfferStage.FR, OfferStage.TN})
    void theOfferIsWhereTheRuleSays(String institution) {
        var story = stage.anOffer(institution);
        var administrator = story.holder(Role.ADMINISTRATOR);
        int raised = 0;
        for (var stop : OFFER) {
            stop.before().accept(story);
            isOver(story.offer(), stop.rule());
            await(() -> actors.as(administrator, () -> positions.of(story.offer()))
                    .current()
                    .contains(stop.then()));
            var rule = actors.as(administrator, () -> rules.of(story.sheet().regime())).stream()
                    .filter(one -> one.rule().equals(stop.rule()))
                    .findFirst()
                    .orElseThrow();
            if (rule.consequence().equals("raised")) raised++;
            int times = raised;
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(raised(administrator, story.offer())).hasSize(times));
        }
        assertThat(raised).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {OfferStage.FR, OfferStage.TN})
    void theListOfLearnersWaitsForItsSecondPersonAllTheSame(String institution) {
        var story = stage.anOffer(institution)
                .submitted()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .adopted();
        var administrator = story.holder(Role.ADMINISTRATOR);
        var award = actors.as(
                story.holder(Role.PROGRAMME_HEAD),
                () -> awards.submit(story.offer(), Learners.table(2, 0), Learners.TERMS));
        isOver(award, AWARD);
        await(() ->
                actors.as(administrator, () -> positions.of(award)).current().contains("confirmAward"));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(raised(administrator, award)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {OfferStage.FR, OfferStage.TN})
    void theRequestIsWhereTheRuleSays(String institution) {
        var story = requests.aRequest(institution);
        var administrator = story.holder(Role.ADMINISTRATOR);
        int raised = 0;
        for (var stop : REQUEST) {
            stop.before().accept(story);
            isOver(story.request(), stop.rule());
            await(() -> story.sheet().status().name().equals(stop.then())
                    || actors.as(administrator, () -> positions.of(story.request()))
                            .current()
                            .contains(stop.then()));
            var rule = actors.as(administrator, () -> rules.of(story.sheet().regime())).stream()
                    .filter(one -> one.rule().equals(stop.rule()))
                    .findFirst()
                    .orElseThrow();
            if (rule.consequence().equals("raised")) raised++;
            int times = raised;
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(raised(administrator, story.request())).hasSize(times));
        }
        assertThat(raised).isEqualTo(4);
    }

    private void comesToItsEnd(CandidacyId file, Stop stop) {
        isOver(file, stop.rule());
        await(() -> isAt(file, stop.then()));
    }

    private void isOver(CaseId file, String rule) {
        var due = awaitOpen(file, rule).due();
        actors.asSystem(() -> {
            var after = due.plus(Duration.ofHours(1));
            if (after.isAfter(clock.instant())) clock.moveTo(after);
            return after;
        });
        await(() -> state(file, rule) == DeadlineState.EXPIRED);
    }

    /** Of what the administrator was told that it is late on the file. */
    private List<MessageSheet> raised(CandidacyId file) {
        return raised(holder(Role.ADMINISTRATOR, file), file);
    }

    private List<MessageSheet> raised(PersonId administrator, CaseId file) {
        var raised = new ArrayList<MessageSheet>();
        MailboxPage.From after = null;
        do {
            var from = after;
            var page = actors.as(administrator, () -> mailbox.page(from));
            page.messages().stream()
                    .filter(message -> message.file().equals(file.value())
                            && message.kind().equals("overdue"))
                    .forEach(raised::add);
            after = page.next();
        } while (after != null);
        return raised;
    }

    /** What only reminds has no end, and the time of a link is no deadline of a file. */
    @Test
    void everyRuleOfBothRegimesIsOnSomeWay() {
        var file = begun(FR).file();
        var known = Stream.of("FR_UNIVERSITY", "TN_UNIVERSITY")
                .flatMap(regime -> rules(file, regime).stream())
                .filter(rule -> !rule.steps().isEmpty() && !rule.consequence().equals("none"))
                .map(rule -> rule.regime() + " " + rule.rule())
                .collect(Collectors.toSet());
        var ofOffers = Stream.of("FR_UNIVERSITY", "TN_UNIVERSITY")
                .flatMap(regime -> OFFER.stream().map(stop -> regime + " " + stop.rule()));
        var ofRequests = Stream.of("FR_UNIVERSITY", "TN_UNIVERSITY")
                .flatMap(regime -> Stream.concat(
                                REQUEST.stream().map(RequestStop::rule),
                                // Kept by the system itself, within seconds.
                                Stream.of("recognition.acknowledgment"))
                        .map(rule -> regime + " " + rule));
        var ofAwards = Stream.of("FR_UNIVERSITY " + AWARD, "TN_UNIVERSITY " + AWARD);
        assertThat(Stream.of(ways().stream().flatMap(Way::rules), ofOffers, ofAwards, ofRequests)
                        .flatMap(rules -> rules)
                        .collect(Collectors.toSet()))
                .isEqualTo(known);
    }

    @Test
    void aRejectionThatABoardTakesAwayLeadsToThePortfolio() {
        var told = new Told(begun(TN));
        complete(told.story);
        told.rejected();
        told.appealed();
        awaitAt(told.file(), "reviewAppeal");
        var members = holders(Role.APPEAL_BOARD, told.file());
        as(members.getFirst(), () -> board.propose(told.file(), AppealRuling.UPHELD, "Le rapport est direct."));
        as(members.getLast(), () -> board.confirm(told.file()));
        awaitAt(told.file(), "compilePortfolio");
        assertThat(awaitOpen(told.file(), "admissibility.validity").state()).isEqualTo(DeadlineState.RUNNING);
    }

    /** The engine's timer of the appeal window does not fire: nothing is parked there that could be moved. */
    @Test
    void theWatchdogClosesAFileWhoseAppealWindowIsOver() {
        var told = new Told(begun(TN));
        complete(told.story);
        told.rejected();
        var file = told.file();
        awaitOpen(file, "appeal.window");
        awaitAt(file, "awaitAppeal");
        engine.forgets(file, "appeal.window");
        engine.watch();
        engine.watch();
        awaitAt(file, "REJECTED");
        assertThat(state(file, "appeal.window")).isEqualTo(DeadlineState.EXPIRED);
        assertThat(faults.findAll())
                .filteredOn(fault -> fault.file().equals(file))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.TIMER_LATE);
                    assertThat(fault.step()).isEqualTo("decision.closeFile");
                    assertThat(fault.sheet().settledAt()).isNotNull();
                });
    }

    private Story begun(String certification) {
        var name = "temps" + people++;
        register.register(name + "@tasdiq.example", "Personne Fictive", Bench.PASSWORD, Locale.FRENCH);
        return demo.aFile(name, certification);
    }

    private void awaitAt(CandidacyId file, String then) {
        await(() -> isAt(file, then));
    }

    private boolean isAt(CandidacyId file, String then) {
        return sheet(file).status().name().equals(then)
                || actors.as(holder(Role.ADMINISTRATOR, file), () -> positions.of(file))
                        .current()
                        .contains(then);
    }

    private DeadlineSheet awaitOpen(CaseId file, String rule) {
        await(() -> actors.asSystem(() -> deadlines.latestOf(file, rule)).isPresent());
        return actors.asSystem(() -> deadlines.latestOf(file, rule)).orElseThrow();
    }

    private DeadlineState state(CaseId file, String rule) {
        return awaitOpen(file, rule).state();
    }

    private RuleSheet rule(CandidacyId file, String regime, String name) {
        return rules(file, regime).stream()
                .filter(rule -> rule.rule().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<RuleSheet> rules(CandidacyId file, String regime) {
        return actors.as(holder(Role.ADMINISTRATOR, file), () -> rules.of(regime));
    }

    private PersonId holder(Role role, CandidacyId file) {
        return holders(role, file).getFirst();
    }

    private List<PersonId> holders(Role role, CandidacyId file) {
        return actors.asSystem(() -> register.holding(role, sheet(file).institution())).stream()
                .map(PersonSheet::id)
                .toList();
    }

    private CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }

    private void as(PersonId person, Runnable act) {
        actors.as(person, () -> {
            act.run();
            return person;
        });
    }

    private static void await(Callable<Boolean> so) {
        Awaitility.await().atMost(PATIENCE).until(so);
    }
}
