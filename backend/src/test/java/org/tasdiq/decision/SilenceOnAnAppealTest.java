package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.ParameterDraft;
import org.tasdiq.deadline.ParameterSheet;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** What it means that the board has not ruled in time is a parameter of the regime. */
@DatabaseTest
class SilenceOnAnAppealTest {
    private static final String RULE = "appeal.silenceRule";
    private static final String REVIEW = "appeal.review";

    private final Registrar registrar;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final ARegime regime;
    private final Mailbox mailbox;
    private final Journal journal;
    private final JournalTexts words;
    private final JdbcClient database;
    private final Actors actors;
    private final BusinessClock clock;

    SilenceOnAnAppealTest(
            Registrar registrar,
            Appeals appeals,
            AppealBoard board,
            Deadlines deadlines,
            Parameters parameters,
            ARegime regime,
            Mailbox mailbox,
            Journal journal,
            JournalTexts words,
            JdbcClient database,
            Actors actors,
            BusinessClock clock) {
        this.registrar = registrar;
        this.appeals = appeals;
        this.board = board;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.regime = regime;
        this.mailbox = mailbox;
        this.journal = journal;
        this.words = words;
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({"FR_UNIVERSITY, R421-2", "TN_UNIVERSITY, 72-40"})
    void rejectsItInBothCountriesByTheLawThatSetsTheTime(String country, String basis) {
        var anybody = regime.like("FR_UNIVERSITY").administrator();
        assertThat(actors.as(anybody, () -> parameters.versions(country, RULE)))
                .singleElement()
                .returns("DISMISSED", ParameterSheet::setting)
                .satisfies(
                        rule -> assertThat(rule.legalBasis().in(Texts.FRENCH)).contains(basis));
    }

    @Test
    void meansNothingWhereTheLawSaysSoAndTheTimeRunsAnew() {
        var file = appealedWhereSilenceMeansNothing();
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        assertThat(review(file).consequence()).isEqualTo("silenceEscalates");
        passes(Duration.ofDays(70));
        assertThat(actors.asSystem(() -> appeals.applySilence(file.file()))).isEqualTo("escalated");
        assertThat(review(file).round()).isEqualTo(2);
        assertThat(review(file).startedOn()).isEqualTo(file.today());
        assertThat(file.as(file.candidate(), () -> appeals.of(file.file())))
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.ruling()).isNull());
        assertThat(actors.as(file.candidate(), () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("appealEscalated");
        assertThat(actors.as(administrator, () -> mailbox.page(null).messages()))
                .extracting(MessageSheet::kind)
                .contains("overdue");
        assertThat(file.as(administrator, () -> journal.entries(file.file())))
                .extracting(entry -> words.of(Texts.ENGLISH, entry))
                .contains("Silence on the appeal: the time runs anew");

        TwoMembers.rule(board, file, AppealRuling.DISMISSED, "Aucun grief n’est établi.");
        assertThat(actors.asSystem(() -> appeals.applySilence(file.file()))).isEqualTo("dismissed");
    }

    private Bench.Story appealedWhereSilenceMeansNothing() {
        var realm = regime.like("FR_UNIVERSITY");
        var basis = new Localized("Règlement fictif", "نظام خيالي", "Fictitious regulations");
        var tomorrow = actors.asSystem(() -> deadlines.today(realm.regime())).plusDays(1);
        actors.as(realm.administrator(), () -> {
            parameters.set(realm.regime(), RULE, new ParameterDraft("NONE", tomorrow, basis, "Conseil fictif"));
            return RULE;
        });
        passes(Duration.ofDays(2));
        var file = registrar.notified();
        // The table of juries knows the two countries; the law changes once the jury has decided.
        database.sql("update candidacy set regime = ? where id = ?")
                .params(realm.regime(), file.file().value().toString())
                .update();
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Composition irrégulière"));
        return file;
    }

    private DeadlineSheet review(Bench.Story file) {
        return actors.asSystem(() -> deadlines.latestOf(file.file(), REVIEW)).orElseThrow();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return clock;
        });
    }
}
