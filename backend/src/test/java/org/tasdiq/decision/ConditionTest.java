package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.assessment.Judges;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.ReminderRound;

/** A jury grants three blocks of four, on one condition. */
@DatabaseTest
class ConditionTest {
    private static final String CONDITION = "Fournir le certificat de langue.";

    private final Registrar registrar;
    private final Judges judges;
    private final Conditions conditions;
    private final Decisions decisions;
    private final Credentials credentials;
    private final Deliberations deliberations;
    private final Deadlines deadlines;
    private final Letters letters;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final Mailbox mailbox;
    private final ReminderRound reminders;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Bench bench;
    private final Actors actors;

    ConditionTest(
            Registrar registrar,
            Judges judges,
            Conditions conditions,
            Decisions decisions,
            Credentials credentials,
            Deliberations deliberations,
            Deadlines deadlines,
            Letters letters,
            BusinessClock clock,
            JdbcClient database,
            Mailbox mailbox,
            ReminderRound reminders,
            Appeals appeals,
            AppealBoard board,
            Bench bench,
            Actors actors) {
        this.registrar = registrar;
        this.judges = judges;
        this.conditions = conditions;
        this.decisions = decisions;
        this.credentials = credentials;
        this.deliberations = deliberations;
        this.deadlines = deadlines;
        this.letters = letters;
        this.clock = clock;
        this.database = database;
        this.mailbox = mailbox;
        this.reminders = reminders;
        this.appeals = appeals;
        this.board = board;
        this.bench = bench;
        this.actors = actors;
    }

    @Test
    void standsInTheMinutesAndWaitsUntilTheDayOfTheJury() {
        var file = registrar.underCondition(CONDITION);
        var until = file.today().plusMonths(3);
        assertThat(file.as(file.authority(), () -> deliberations.minutes(file.file()))
                        .minutes()
                        .condition())
                .hasFieldOrPropertyWithValue("text", CONDITION);
        assertThat(decided(file).outcome()).isEqualTo(Outcome.PARTIAL_SUCCESS_PENDING_CONFIRMATION);
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), "decision.condition")))
                .hasValueSatisfying(deadline -> assertThat(deadline.dueOn()).isEqualTo(until));
        assertThat(file.as(file.candidate(), () -> letters.of(file.file())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.CONDITION);
        refused("permission.bound", () -> {
            bench.grant(file.juror("J1"), Role.CERTIFYING_AUTHORITY, file.institution());
            file.as(file.juror("J1"), () -> conditions.settle(file.file(), true, ""));
        });
    }

    @Test
    void isNotChangedBehindAVoteThatIsClosed() {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        judges.carry(file);
        var draft = judges.decision(file);
        refused(
                "assessment.conditionVoted",
                () -> judges.write(
                        file,
                        new DeliberationDraft(
                                draft.amendments(),
                                draft.discussions(),
                                draft.blocks(),
                                draft.notes(),
                                new GrantCondition(CONDITION, file.today().plusMonths(3)))));
    }

    @Test
    void fulfilledLeavesWhatTheJuryGranted() {
        var file = registrar.underCondition(CONDITION);
        var day = countedAsDecided(file);
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(20)));
            return clock;
        });
        file.as(file.authority(), () -> conditions.settle(file.file(), true, ""));
        notified(file);
        assertThat(decided(file).outcome()).isEqualTo(Outcome.PARTIAL_SUCCESS_OF_FULL_CERTIFICATION);
        assertThat(countedAsDecided(file))
                .as("the time of the condition is not the jury's")
                .isEqualTo(day);
        assertThat(actors.asSystem(() -> credentials.of(file.file())))
                .extracting(CredentialSheet::subject)
                .containsExactly("BC01", "BC03", "BC04");
        refused(
                "decision.noCondition",
                () -> file.as(file.authority(), () -> conditions.settle(file.file(), false, "Trop tard")));
    }

    private LocalDateTime countedAsDecided(Bench.Story file) {
        return database.sql("select decided_at from work_file where file_id = ?")
                .param(file.file().value().toString())
                .query(LocalDateTime.class)
                .single();
    }

    @Test
    void notFulfilledGrantsNothingAndIsWhatIsStillToBeShown() {
        var file = registrar.underCondition(CONDITION);
        refused("required", () -> file.as(file.authority(), () -> conditions.settle(file.file(), false, " ")));
        file.as(file.authority(), () -> conditions.settle(file.file(), false, "Aucun certificat n’a été produit."));
        notified(file);
        assertThat(decided(file).outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(decided(file).blocks())
                .filteredOn(block -> !block.code().equals("BC02"))
                .allSatisfy(block -> {
                    assertThat(block.granted()).isFalse();
                    assertThat(block.prescription()).isEqualTo(CONDITION);
                });
        assertThat(actors.asSystem(() -> credentials.of(file.file()))).isEmpty();
        assertThat(file.as(file.candidate(), () -> letters.of(file.file())))
                .extracting(LetterSheet::kind)
                .contains(LetterKind.REFUSAL);
    }

    /** domain.md §6.2, no. 7: who makes a decision what it is does not judge the appeal against it. */
    @Test
    void isSettledBySomebodyWhoDoesNotJudgeTheAppeal() {
        var file = registrar.underCondition(CONDITION);
        var settler = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        bench.grant(settler, Role.APPEAL_BOARD, file.institution());
        file.as(settler, () -> conditions.settle(file.file(), true, ""));
        notified(file);
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Composition irrégulière"));
        refused(
                "permission",
                () -> file.as(settler, () -> board.propose(file.file(), AppealRuling.DISMISSED, "Aucun grief.")));
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(50)));
            return clock;
        });
        file.asSystem(() -> reminders.remind(file.file()));
        for (var kind : List.of("appealLodged", "reminder")) {
            assertThat(askedTo(file.board(), kind)).isTrue();
            assertThat(askedTo(settler, kind)).isFalse();
        }
        assertThat(database.sql("select count(*) from work_person where file_id = ? and person_id = ?")
                        .params(file.file().value().toString(), settler.value().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private boolean askedTo(PersonId person, String kind) {
        return actors.as(person, () -> mailbox.page(null).messages()).stream()
                .anyMatch(
                        message -> message.kind().equals(kind) && message.link().equals("decision.reviewAppeal"));
    }

    private void notified(Bench.Story file) {
        file.asSystem(() -> credentials.issue(file.file()));
        file.asSystem(() -> decisions.notifyDecision(file.file()));
    }

    private DecisionSheet decided(Bench.Story file) {
        return actors.asSystem(() -> decisions.current(file.file())).orElseThrow();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
