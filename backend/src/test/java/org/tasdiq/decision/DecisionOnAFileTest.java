package org.tasdiq.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.portfolio.Excuses;

/** The partial success of the worked example (domain.md §8), from the signed minutes to the last remedy. */
@DatabaseTest
class DecisionOnAFileTest {
    private static final String GROUNDS = "Un membre du jury n'a pas étudié le dossier.";
    private static final String REASONS = "Le grief est établi par le procès-verbal.";

    private final Registrar registrar;
    private final Judges judges;
    private final Bench bench;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Credentials credentials;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Excuses excuses;
    private final Actors actors;
    private final Letters letters;
    private final BusinessClock clock;

    DecisionOnAFileTest(
            Registrar registrar,
            Judges judges,
            Bench bench,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            Credentials credentials,
            Candidacies candidacies,
            Deadlines deadlines,
            Excuses excuses,
            Actors actors,
            Letters letters,
            BusinessClock clock) {
        this.registrar = registrar;
        this.judges = judges;
        this.bench = bench;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.excuses = excuses;
        this.actors = actors;
        this.letters = letters;
        this.clock = clock;
    }

    @Test
    void isAPartialSuccessOfTheFullCertification() {
        var decision = decided(registrar.issued());
        assertThat(decision.outcome()).isEqualTo(Outcome.PARTIAL_SUCCESS_OF_FULL_CERTIFICATION);
        assertThat(decision.blocks())
                .filteredOn(BlockDecision::granted)
                .extracting(BlockDecision::code)
                .containsExactly("BC01", "BC03", "BC04");
        assertThat(decision.completesCertification()).isFalse();
    }

    /** TA Orléans, 24 January 2023, n° 2101590. */
    @Test
    void namesACompetencyForEveryBlockItRefuses() {
        var refused = decided(registrar.issued()).blocks().stream()
                .filter(b -> !b.granted())
                .toList();
        assertThat(refused).singleElement().satisfies(block -> {
            assertThat(block.reasons()).extracting(Reason::code).containsExactly("C2.1", "C2.3");
            assertThat(block.prescription()).isNotBlank();
        });
    }

    @Test
    void isTakenOnceHoweverOftenItIsAskedFor() {
        var file = registrar.issued();
        var first = decided(file);
        file.asSystem(() -> decisions.issue(file.file()));
        assertThat(actors.asSystem(() -> decisions.history(file.file())))
                .extracting(DecisionSheet::id)
                .containsExactly(first.id());
    }

    @Test
    void erasesTheProofsOfAnExcuse() {
        var file = judges.aHeardFile();
        file.as(
                file.candidate(),
                () -> excuses.add(file.file(), "certificat.pdf", new ByteArrayInputStream("Fictif".getBytes(UTF_8))));
        assertThat(file.as(file.secretary(), () -> excuses.list(file.file()))).hasSize(1);
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        file.asSystem(() -> decisions.issue(file.file()));
        assertThat(file.as(file.secretary(), () -> excuses.list(file.file()))).isEmpty();
    }

    @Test
    void endsTheTimeToExcuseAnAbsenceWhereTheDiagramKnowsNone() {
        var file = registrar.missed(bench.aFile());
        assertThat(decided(file).outcome()).isEqualTo(Outcome.CANDIDATE_ABSENT);
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), "jury.absenceProof")))
                .get()
                .extracting(DeadlineSheet::state)
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void waitsForTheLastSignature() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        assertThatThrownBy(() -> file.asSystem(() -> decisions.issue(file.file())))
                .isInstanceOf(NotYet.class);
    }

    @Test
    void earnsOneCredentialPerGrantedBlockAndNoneForTheWhole() {
        var file = registrar.notified();
        file.asSystem(() -> credentials.issue(file.file()));
        assertThat(issuedTo(file)).extracting(CredentialSheet::subject).containsExactly("BC01", "BC03", "BC04");
        assertThat(issuedTo(file)).allMatch(c -> c.status() == CredentialStatus.VALID);
    }

    @Test
    void opensTheTimeForRemediesOnTheDayOfNotification() {
        var file = registrar.notified();
        var expected = deadlines.lastDay("FR_UNIVERSITY", "appeal.window", file.today());
        assertThat(windowOf(file)).isEqualTo(expected);
        assertThat(decided(file).remedies())
                .extracting(Remedy::kind)
                .containsExactly(Remedy.Kind.GRACIOUS, Remedy.Kind.CONTENTIOUS, Remedy.Kind.MEDIATOR);
        assertThat(decided(file).remedies().getFirst().lastDay()).isEqualTo(expected);
    }

    @Test
    void countsTheTimeForRemediesFromTheReceipt() {
        var file = registrar.notified();
        passes(Duration.ofDays(2));
        registrar.receivedByPost(file);
        assertThat(windowOf(file)).isEqualTo(deadlines.lastDay("FR_UNIVERSITY", "appeal.window", file.today()));
        assertThat(decided(file).receivedOn()).isEqualTo(file.today());
    }

    /** The engine's timer was armed with the day of notification; the receipt came later. */
    @Test
    void isNotFinalBeforeTheWindowIsOverEvenIfTheTimerFires() {
        var file = registrar.notified();
        var armed = actors.asSystem(() -> deadlines.timers(file.file())).due().get("appealWindow");
        // More than the end of a short month, a weekend and a holiday can take back.
        passes(Duration.ofDays(10));
        registrar.receivedByPost(file);
        passes(Duration.between(
                clock.instant(), java.util.Objects.requireNonNull(armed).plusSeconds(1)));
        assertThat(actors.asSystem(() -> decisions.closeFile(file.file()))).isEqualTo("open");
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        assertThat(actors.asSystem(() -> decisions.closeFile(file.file()))).isEqualTo("appealed");
    }

    @Test
    void isFinalWhenTheWindowIsOver() {
        var file = registrar.notified();
        passes(Duration.ofDays(80));
        refused("decision.windowOver", () -> file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS)));
        assertThat(actors.asSystem(() -> decisions.closeFile(file.file()))).isEqualTo("final");
        assertThat(actors.asSystem(() -> decisions.closeFile(file.file()))).isEqualTo("final");
        assertThat(actors.asSystem(() -> candidacies.sheet(file.file())).status())
                .isEqualTo(CandidacyStatus.CLOSED);
    }

    @Test
    void cannotBeJudgedOnAppealByOneOfItsAuthors() {
        var file = appealed();
        var author = file.juror("J1");
        grant(file, author);
        refused("permission", () -> file.as(author, () -> board.propose(file.file(), AppealRuling.DISMISSED, REASONS)));
    }

    /** More time of the institution is for the appeal to itself; the court keeps the time of the law. */
    @Test
    void showsTheLastDayThatWasGrantedForTheAppeal() {
        var file = registrar.notified();
        var lawful = deadlines.lastDay("FR_UNIVERSITY", "appeal.window", file.today());
        var later = lawful.plusDays(10);
        file.as(file.authority(), () -> deadlines.extend(file.file(), "appeal.window", later, "Grève de la poste"));
        assertThat(decided(file).remedies())
                .extracting(Remedy::kind, Remedy::lastDay)
                .contains(tuple(Remedy.Kind.GRACIOUS, later), tuple(Remedy.Kind.CONTENTIOUS, lawful));
    }

    @Test
    void isJudgedOnAppealByTwoMembersOfTheBoard() {
        var file = appealed();
        file.as(file.board(), () -> board.propose(file.file(), AppealRuling.UPHELD, REASONS));
        refused("decision.twoMembers", () -> file.as(file.board(), () -> board.confirm(file.file())));
        refused(
                "decision.rulingProposed",
                () -> file.as(
                        file.secondOfTheBoard(), () -> board.propose(file.file(), AppealRuling.DISMISSED, REASONS)));
        refused("permission", () -> file.as(file.candidate(), () -> board.proposals(file.file())));
        assertThat(decided(file).active()).isTrue();
        assertThat(file.as(file.candidate(), () -> appeals.of(file.file())))
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.ruling()).isNull());
        refused("required", () -> file.as(file.secondOfTheBoard(), () -> board.sendBack(file.file(), " ")));
        file.as(file.secondOfTheBoard(), () -> board.sendBack(file.file(), "Citez le procès-verbal"));
        refused("unknown.proposedRuling", () -> file.as(file.secondOfTheBoard(), () -> board.confirm(file.file())));
        file.as(file.secondOfTheBoard(), () -> board.propose(file.file(), AppealRuling.DISMISSED, REASONS));
        file.as(file.board(), () -> board.confirm(file.file()));
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        assertThat(file.as(file.candidate(), () -> appeals.of(file.file())))
                .singleElement()
                .returns(AppealRuling.DISMISSED, AppealSheet::ruling)
                .returns(file.secondOfTheBoard(), AppealSheet::ruledBy)
                .returns(file.board(), AppealSheet::confirmedBy)
                .satisfies(appeal -> assertThat(appeal.authors())
                        .extracting(RulingAuthor::name)
                        .containsExactly("Seconde Fictive", "Commission Fictive"));
        assertThat(file.as(file.board(), () -> board.proposals(file.file())))
                .extracting(ProposedRulingSheet::state)
                .containsExactly(ProposedRulingState.SENT_BACK, ProposedRulingState.CONFIRMED);
    }

    @Test
    void isRuledOnUnknownToTheCandidateUntilTheRulingIsNotified() {
        var file = appealed();
        var adviser = file.advisedBy(file.person("Conseillère Fictive"));
        TwoMembers.rule(board, file, AppealRuling.DISMISSED, REASONS);
        for (var reader : List.of(file.candidate(), adviser))
            assertThat(file.as(reader, () -> appeals.of(file.file())))
                    .singleElement()
                    .returns(null, AppealSheet::ruling)
                    .returns("", AppealSheet::reasons)
                    .returns(null, AppealSheet::ruledBy)
                    .returns(null, AppealSheet::ruledAt);
        assertThat(file.as(file.secretary(), () -> appeals.of(file.file())))
                .singleElement()
                .returns(AppealRuling.DISMISSED, AppealSheet::ruling);
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        for (var reader : List.of(file.candidate(), adviser))
            assertThat(file.as(reader, () -> appeals.of(file.file())))
                    .singleElement()
                    .returns(AppealRuling.DISMISSED, AppealSheet::ruling)
                    .returns(REASONS, AppealSheet::reasons);
    }

    @Test
    void standsWhenTheAppealIsDismissed() {
        var file = appealed();
        TwoMembers.rule(board, file, AppealRuling.DISMISSED, REASONS);
        assertThat(actors.asSystem(() -> appeals.notifyAppeal(file.file()))).isEqualTo("dismissed");
        file.asSystem(() -> decisions.closeFile(file.file()));
        assertThat(decided(file).active()).isTrue();
        assertThat(actors.asSystem(() -> candidacies.sheet(file.file())).status())
                .isEqualTo(CandidacyStatus.CLOSED);
    }

    /** TA Bordeaux, 28 May 2025, n° 2304482: after an annulment nobody of the old jury sits again. */
    @Test
    void isAnnulledByAnUpheldAppealWithAllThatRestsOnIt() {
        var file = appealed();
        TwoMembers.rule(board, file, AppealRuling.UPHELD, REASONS);
        assertThat(actors.asSystem(() -> decisions.current(file.file()))).isEmpty();
        assertThat(actors.asSystem(() -> decisions.history(file.file())))
                .singleElement()
                .satisfies(d -> assertThat(d.active()).isFalse());
        assertThat(issuedTo(file)).isNotEmpty().allMatch(c -> c.status() == CredentialStatus.REVOKED);
        assertThat(file.jury().round()).isEqualTo(2);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
        refused("jury.conflict", () -> file.proposed("J1", "J2", "J3", "J4", "J5"));
    }

    @Test
    void standsForTheCandidateUntilTheLetterThatSaysItIsAnnulled() {
        var file = appealed();
        var adviser = file.advisedBy(file.person("Conseillère Fictive"));
        TwoMembers.rule(board, file, AppealRuling.UPHELD, REASONS);
        for (var reader : List.of(file.candidate(), adviser))
            assertThat(file.as(reader, () -> decisions.history(file.file())))
                    .singleElement()
                    .returns(true, DecisionSheet::active);
        assertThat(file.as(file.secretary(), () -> decisions.history(file.file())))
                .singleElement()
                .returns(false, DecisionSheet::active);
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        for (var reader : List.of(file.candidate(), adviser))
            assertThat(file.as(reader, () -> decisions.history(file.file())))
                    .singleElement()
                    .returns(false, DecisionSheet::active);
    }

    /** Code de justice administrative, R421-2: two months without a ruling. */
    @Test
    void standsWhenNobodyRulesOnTheAppealInTime() {
        var file = appealed();
        file.as(file.board(), () -> board.propose(file.file(), AppealRuling.UPHELD, REASONS));
        assertThatThrownBy(() -> actors.asSystem(() -> appeals.applySilence(file.file())))
                .isInstanceOf(BelongsElsewhere.class);
        passes(Duration.ofDays(70));
        assertThat(actors.asSystem(() -> appeals.applySilence(file.file()))).isEqualTo("dismissed");
        assertThat(actors.asSystem(() -> appeals.applySilence(file.file()))).isEqualTo("dismissed");
        refused("decision.appealReviewed", () -> file.as(file.secondOfTheBoard(), () -> board.confirm(file.file())));
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        assertThat(decided(file).active()).isTrue();
        assertThat(file.as(file.candidate(), () -> appeals.of(file.file())))
                .singleElement()
                .matches(AppealSheet::bySilence);
        assertThat(file.as(file.candidate(), () -> letters.of(file.file())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.APPEAL_SILENT);
    }

    @Test
    void isAppealedOnce() {
        var file = appealed();
        refused("decision.appealLodged", () -> file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS)));
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return true;
        });
    }

    private Bench.Story appealed() {
        var file = registrar.notified();
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        return file;
    }

    private void grant(Bench.Story file, org.tasdiq.identity.PersonId person) {
        bench.grant(person, Role.APPEAL_BOARD, file.institution());
    }

    private DecisionSheet decided(Bench.Story file) {
        return actors.asSystem(() -> decisions.current(file.file())).orElseThrow();
    }

    private java.util.List<CredentialSheet> issuedTo(Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file()));
    }

    private LocalDate windowOf(Bench.Story file) {
        return actors.asSystem(() -> deadlines.latestOf(file.file(), "appeal.window"))
                .orElseThrow()
                .dueOn();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
