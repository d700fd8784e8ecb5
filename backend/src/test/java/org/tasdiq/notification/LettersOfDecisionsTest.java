package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Registrar;
import org.tasdiq.decision.Remedy.Kind;
import org.tasdiq.decision.Revocations;
import org.tasdiq.decision.TwoMembers;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The letters that real files cause, in both countries: their kind, their language, their reasons and their remedies. */
@DatabaseTest
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class LettersOfDecisionsTest {
    private static final String IN_SPACE = "decision.remedy.inSpace";
    private static final String BY_POST = "decision.remedy.byPost";
    private static final String GROUNDS = "Composition irrégulière";
    private static final String REASONS = "Le grief est établi par le procès-verbal.";

    /** What a candidate reads there, and how a decision is contested. */
    enum Country {
        FR(Texts.FRENCH),
        TN(Texts.ARABIC);

        private final Locale language;

        Country(Locale language) {
            this.language = language;
        }

        Set<Kind> ways() {
            return this == FR
                    ? EnumSet.of(Kind.GRACIOUS, Kind.CONTENTIOUS, Kind.MEDIATOR)
                    : EnumSet.of(Kind.GRACIOUS, Kind.HIERARCHICAL, Kind.CONTENTIOUS);
        }

        String regime() {
            return name() + "_UNIVERSITY";
        }
    }

    private final Bench bench;
    private final Registrar registrar;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Revocations revocations;
    private final AdmissibilityClock admissibility;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Letters letters;
    private final LetterRepository kept;
    private final Texts texts;
    private final Actors actors;
    private final BusinessClock clock;

    LettersOfDecisionsTest(
            Bench bench,
            Registrar registrar,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            Revocations revocations,
            AdmissibilityClock admissibility,
            Candidacies candidacies,
            Deadlines deadlines,
            Letters letters,
            LetterRepository kept,
            Texts texts,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.registrar = registrar;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.revocations = revocations;
        this.admissibility = admissibility;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.letters = letters;
        this.kept = kept;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource
    void aPartialSuccessGivesItsReasonsByCriterionAndCanBeContestedInTheSpace(Country country) {
        var file = registrar.notified(country.regime(), country.language);
        var words = words(country, file, LetterKind.PARTIAL);
        assertThat(words)
                .contains("C2.1", "C2.3", "Choix de méthode non justifié", "Dossier complémentaire de 15 pages")
                .contains(said(country, "notification.letter.partial.result", 3, 4))
                .contains(said(
                        country,
                        "notification.letter.decision.meeting",
                        Dates.day(file.today().plusMonths(1), country.language)));
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), Decisions.MEETING)))
                .get()
                .extracting(DeadlineSheet::dueOn)
                .isEqualTo(file.today().plusMonths(1));
        namesEveryWay(country, words, file.today(), IN_SPACE);
    }

    @ParameterizedTest
    @EnumSource
    void aFullSuccessAwardsTheCertificationAndCanBeContestedToo(Country country) {
        var file = registrar.successful(file(country));
        var words = words(country, file, LetterKind.AWARD);
        assertThat(words)
                .contains(said(country, "notification.letter.award.result", "Analyse de données (fictive)"))
                .doesNotContain(said(country, "notification.letter.decision.notGranted"));
        namesEveryWay(country, words, file.today(), IN_SPACE);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalGivesAReasonForEveryBlock(Country country) {
        var file = registrar.failed(file(country));
        var words = words(country, file, LetterKind.REFUSAL);
        assertThat(words)
                .contains("C1.1", "C2.1", "C3.1", "C4.1", "Choix de méthode non justifié")
                .contains(said(country, "notification.letter.refusal.result"));
        namesEveryWay(country, words, file.today(), IN_SPACE);
    }

    @ParameterizedTest
    @EnumSource
    void whoDidNotComeReadsThatNothingWasAssessed(Country country) {
        var file = registrar.missed(file(country));
        var words = words(country, file, LetterKind.REFUSAL);
        assertThat(words)
                .contains(said(country, "notification.letter.refusal.resultAbsent"))
                .contains(said(country, "notification.letter.decision.notAssessed"));
        namesEveryWay(country, words, file.today(), IN_SPACE);
    }

    @ParameterizedTest
    @EnumSource
    void admissibilityNamesItsLastDayAndNothingToContest(Country country) {
        var file = file(country);
        file.asSystem(() -> decisions.notifyAdmissibility(file.file()));
        var until = actors.asSystem(() -> deadlines.latestOf(file.file(), "admissibility.validity"))
                .orElseThrow()
                .dueOn();
        assertThat(words(country, file, LetterKind.ADMISSIBLE))
                .contains(Dates.day(until, country.language))
                .doesNotContain(said(country, "notification.letter.remedies.title"));
    }

    @ParameterizedTest
    @EnumSource
    void inadmissibilityGivesReasonsAndIsContestedInTheSpace(Country country) {
        var file = file(country).rejected("Poste sans lien avec le référentiel.", RejectionReason.NO_DIRECT_RELATION);
        file.asSystem(() -> decisions.notifyAdmissibility(file.file()));
        var words = words(country, file, LetterKind.INADMISSIBLE);
        assertThat(words)
                .contains(said(country, "notification.rejection.NO_DIRECT_RELATION"))
                .contains("Poste sans lien avec le référentiel.");
        namesEveryWay(country, words, file.today(), IN_SPACE);
    }

    @ParameterizedTest
    @EnumSource
    void anUpheldAppealAgainstARejectionSaysUntilWhenThePortfolioCanBeCompiled(Country country) {
        var file = file(country).rejected("Poste sans lien avec le référentiel.", RejectionReason.NO_DIRECT_RELATION);
        file.asSystem(() -> decisions.notifyAdmissibility(file.file()));
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        TwoMembers.rule(board, file, AppealRuling.UPHELD, REASONS);
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        var until = deadlines.lastDay(country.regime(), "admissibility.validity", file.today());
        assertThat(words(country, file, LetterKind.APPEAL_UPHELD))
                .contains(REASONS)
                .contains(said(country, "notification.letter.appealUpheld.application.result"))
                .contains(said(
                        country,
                        "notification.letter.appealUpheld.application.after",
                        Dates.day(until, country.language)))
                .doesNotContain(said(country, "notification.letter.remedies.title"));
    }

    @ParameterizedTest
    @EnumSource
    void aLapseSaysWhy(Country country) {
        var file = file(country).incomplete(MissingPiece.EXPERIENCE_NOT_PROVEN);
        passes(Duration.ofDays(40));
        file.asSystem(() -> admissibility.lapse(file.file()));
        assertThat(words(country, file, LetterKind.LAPSED))
                .contains(said(country, "notification.letter.lapsed.application"));
    }

    @ParameterizedTest
    @EnumSource
    void aDismissedAppealLeavesTheCourt(Country country) {
        var file = reviewed(country, AppealRuling.DISMISSED);
        var words = words(country, file, LetterKind.APPEAL_DISMISSED);
        assertThat(words)
                .contains(REASONS)
                .contains(said(country, "notification.letter.signatories", "Commission Fictive", "Seconde Fictive"));
        namesOnlyTheCourt(country, words, file.today());
    }

    @ParameterizedTest
    @EnumSource
    void anUpheldAppealLeavesNothingToContest(Country country) {
        var file = reviewed(country, AppealRuling.UPHELD);
        assertThat(words(country, file, LetterKind.APPEAL_UPHELD))
                .contains(REASONS)
                .contains(said(country, "notification.letter.appealUpheld.result"))
                .doesNotContain(said(country, "notification.letter.remedies.title"));
    }

    @ParameterizedTest
    @EnumSource
    void anAppealDismissedBySilenceNamesTheLawAndLeavesTheCourt(Country country) {
        var file = appealed(country);
        var until = actors.asSystem(() -> deadlines.latestOf(file.file(), "appeal.review"))
                .orElseThrow()
                .dueOn();
        passes(Duration.ofDays(70));
        file.asSystem(() -> appeals.applySilence(file.file()));
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        var words = words(country, file, LetterKind.APPEAL_SILENT);
        assertThat(words)
                .contains(said(country, "decision.silence." + country.regime(), Dates.day(until, country.language)));
        namesOnlyTheCourt(country, words, file.today());
    }

    @ParameterizedTest
    @EnumSource
    void aRevocationGivesItsReasonNamesTheCertificationThatFallsAndIsContestedByPost(Country country) {
        var file = registrar.closed(registrar.notified(country.regime(), country.language));
        var later = registrar.closed(registrar.successful(registrar.followUp(file)));
        file.as(file.authority(), () -> revocations.ask(file.file(), "Une pièce était falsifiée."));
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        file.as(second, () -> revocations.confirm(file.file()));
        var words = words(country, file, LetterKind.REVOCATION);
        assertThat(words)
                .contains("Une pièce était falsifiée.")
                .contains(said(country, "notification.letter.revocation.whole", reference(later)));
        namesEveryWay(country, words, file.today(), BY_POST);
    }

    private Bench.Story file(Country country) {
        return bench.aFile(country.regime(), country.language);
    }

    private Bench.Story appealed(Country country) {
        var file = registrar.notified(country.regime(), country.language);
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        return file;
    }

    private Bench.Story reviewed(Country country, AppealRuling ruling) {
        var file = appealed(country);
        TwoMembers.rule(board, file, ruling, REASONS);
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        return file;
    }

    /** The one letter of that kind to the candidate, in the language the candidate reads. */
    private String words(Country country, Bench.Story file, LetterKind kind) {
        var letter = file.as(file.candidate(), () -> letters.of(file.file())).stream()
                .filter(one -> one.kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError("two letters of one kind");
                })
                .orElseThrow();
        assertThat(letter.language().getLanguage()).isEqualTo(country.language.getLanguage());
        return kept.findById(letter.id().value())
                .orElseThrow()
                .xhtml()
                .replaceAll("(?s)<style.*?</style>|<[^>]+>", "")
                .replaceAll("\\s+", " ");
    }

    private void namesEveryWay(Country country, String words, LocalDate received, String gracious) {
        for (var way : EnumSet.allOf(Kind.class))
            names(country, words, way, received, country.ways().contains(way));
        assertThat(words).contains(said(country, gracious));
        assertThat(words).doesNotContain(said(country, gracious.equals(IN_SPACE) ? BY_POST : IN_SPACE));
    }

    private void namesOnlyTheCourt(Country country, String words, LocalDate received) {
        for (var way : EnumSet.allOf(Kind.class)) names(country, words, way, received, way == Kind.CONTENTIOUS);
        assertThat(words).doesNotContain(said(country, IN_SPACE)).doesNotContain(said(country, BY_POST));
    }

    private void names(Country country, String words, Kind way, LocalDate received, boolean named) {
        var key = "decision.remedy." + country.regime() + "." + way;
        if (!named) {
            assertThat(words).doesNotContain(said(country, key));
            return;
        }
        var until = deadlines.lastDay(country.regime(), "appeal.window", received);
        var day = Dates.day(until, country.language);
        assertThat(words).contains(said(country, key)).contains(said(country, key + ".text", day));
    }

    private String said(Country country, String key, Object... arguments) {
        return texts.of(country.language, key, arguments).replaceAll("\\s+", " ");
    }

    private String reference(Bench.Story file) {
        return actors.asSystem(() -> candidacies.sheet(file.file())).reference();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return clock;
        });
    }
}
