package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.ConsolidationRule;

@DatabaseTest
@RecordApplicationEvents
class DebateTest {
    private final Judges judges;
    private final Debates debates;
    private final Deliberations deliberations;
    private final Independence independence;

    DebateTest(Judges judges, Debates debates, Deliberations deliberations, Independence independence) {
        this.judges = judges;
        this.debates = debates;
        this.deliberations = deliberations;
        this.independence = independence;
    }

    @Test
    void keepsWhatThePresidentWritesAndShowsItToTheOtherMembers(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        assertThat(judges.sheet(file, "J4").draft()).isEqualTo(judges.decision(file));
        assertThat(judges.sheet(file, "J4").writes()).isFalse();
        assertThat(events.stream(DeliberationWritten.class)).hasSize(1);
    }

    @Test
    void isWrittenByThePresidentOnly() {
        var file = judges.aHeardFile();
        for (var other : List.of(file.juror("J2"), file.secretary(), file.authority(), file.candidate())) {
            refused("permission", () -> file.as(other, () -> debates.write(file.file(), 0, DeliberationDraft.EMPTY)));
        }
    }

    @Test
    void refusesTheWindowThatHasNotReadWhatTheOtherWrote() {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        refused(
                "assessment.draftMoved",
                () -> file.as(file.juror("J1"), () -> debates.write(file.file(), 0, DeliberationDraft.EMPTY)));
        assertThat(judges.sheet(file, "J1").draft()).isEqualTo(judges.decision(file));
    }

    @Test
    void isVotedOnByNobodyButTheMembersThemselves() {
        var file = judges.aHeardFile();
        for (var other : List.of(file.secretary(), file.authority(), file.candidate())) {
            refused("permission", () -> vote(file, other, "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR));
        }
        vote(file, file.juror("J3"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        assertThat(block(file, "J1", "BC01").voted()).containsExactly(file.juror("J3"));
        assertThat(block(file, "J3", "BC01").own()).isEqualTo(Vote.AGAINST);
    }

    @Test
    void isVotedOnByNobodyBeforeTheHearing() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        refused(
                "assessment.notHeard",
                () -> vote(file, file.juror("J2"), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR));
    }

    @Test
    void tellsNobodyHowOthersVoteBeforeTheVoteIsClosed() {
        var file = judges.aHeardFile();
        vote(file, file.juror("J3"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        assertThat(block(file, "J1", "BC01").count()).isNull();
        assertThat(block(file, "J1", "BC01").own()).isNull();
        assertThat(judges.sheet(file, "J1").minutes())
                .isNotNull()
                .extracting(minutes -> minutes.blocks().getFirst().votes().cast())
                .isEqualTo(0);
    }

    @Test
    void letsAVoteBeChangedUntilThePresidentCloses() {
        var file = judges.aHeardFile();
        everybody(file, "BC01", Vote.IN_FAVOUR);
        vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        close(file, "BC01");
        refused(
                "assessment.voteClosed",
                () -> vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.ABSTAIN));
        assertThat(block(file, "J2", "BC01").count()).isEqualTo(new Votes(4, 1, 0, true));
        file.as(file.juror("J1"), () -> debates.reopenVote(file.file(), id(file, "BC01")));
        vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.ABSTAIN);
    }

    @Test
    void waitsForTheVoteOfEverybodyPresent() {
        var file = judges.aHeardFile();
        for (var juror : List.of("J1", "J2", "J3", "J4")) {
            vote(file, file.juror(juror), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR);
        }
        refused("assessment.votesDoNotAddUp", () -> close(file, "BC01"));
    }

    /** Code du travail D6412-6. */
    @Test
    void isDecidedByThePresidentOnATieOnly() {
        var file = judges.aHeardFile();
        vote(file, file.juror("J1"), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR);
        vote(file, file.juror("J2"), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR);
        vote(file, file.juror("J3"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        vote(file, file.juror("J4"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.AGAINST);
        refused("assessment.notCarried", () -> close(file, "BC01"));
        vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.ABSTAIN);
        close(file, "BC01");
    }

    @Test
    void countsNoVoteOnAResultThatHasChangedSince() {
        var file = judges.aHeardFile();
        everybody(file, "BC01", Vote.IN_FAVOUR);
        judges.write(
                file,
                new DeliberationDraft(
                        List.of(new FinalMark(judges.competency(file, "C1.1"), 1, "Hypothèses non discutées")),
                        List.of(),
                        List.of(),
                        ""));
        assertThat(block(file, "J2", "BC01").proposal().result()).isEqualTo(BlockResult.NOT_ACQUIRED);
        assertThat(block(file, "J2", "BC01").voted()).isEmpty();
        refused(
                "assessment.resultChanged",
                () -> vote(file, file.juror("J2"), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR));
    }

    @Test
    void changesNothingOfABlockWhoseVoteIsClosed() {
        var file = judges.aHeardFile();
        everybody(file, "BC01", Vote.IN_FAVOUR);
        close(file, "BC01");
        var changed = new DeliberationDraft(
                List.of(new FinalMark(judges.competency(file, "C1.1"), 1, "Repris après le vote")),
                List.of(),
                List.of(),
                "");
        refused("assessment.blockClosed", () -> judges.write(file, changed));
    }

    @Test
    void closesNoRefusalReasonedOnMotivation() {
        var file = judges.aHeardFile();
        var reason = new Reason(judges.competency(file, "C2.1"), "C2.1 : motivation faible", "C2.1 : un dossier", "");
        var other = new Reason(judges.competency(file, "C2.3"), "C2.3 : aucune mesure", "C2.3 : un dossier", "");
        judges.write(
                file,
                new DeliberationDraft(
                        List.of(),
                        List.of(),
                        List.of(new DeliberationDraft.BlockDraft(id(file, "BC02"), List.of(reason, other), null)),
                        ""));
        everybody(file, "BC02", Vote.IN_FAVOUR);
        refused("assessment.foreignGround", () -> close(file, "BC02"));
        assertThat(block(file, "J1", "BC02").objections())
                .extracting(Objection::ground)
                .containsExactly("MOTIVATION");
        assertThat(judges.sheet(file, "J1").draft().of(id(file, "BC02")).reasons())
                .containsExactly(reason, other);
    }

    @Test
    void saysWhichCompetencyStillWantsAReasonOrAPrescription() {
        var file = judges.aHeardFile();
        var first = judges.competency(file, "C2.1");
        var second = judges.competency(file, "C2.3");
        assertThat(block(file, "J1", "BC01").unreasoned()).isEmpty();
        assertThat(block(file, "J1", "BC02").unreasoned()).containsExactly(first, second);
        var reasons = List.of(
                new Reason(first, "C2.1 : méthode absente", "C2.1 : un dossier", ""),
                new Reason(second, "C2.3 : aucune mesure", "", ""));
        judges.write(
                file,
                new DeliberationDraft(
                        List.of(),
                        List.of(),
                        List.of(new DeliberationDraft.BlockDraft(id(file, "BC02"), reasons, null)),
                        ""));
        assertThat(block(file, "J1", "BC02").unreasoned()).containsExactly(second);
        judges.write(file, judges.decision(file));
        assertThat(block(file, "J1", "BC02").unreasoned()).isEmpty();
    }

    @Test
    void warnsOfMotivationInWhatWasSaidAndStandsAllTheSame() {
        var file = judges.aHeardFile();
        var decision = judges.decision(file);
        var said = new DeliberationDraft.Discussion(judges.competency(file, "C1.1"), "Sa motivation a été évoquée");
        judges.write(
                file,
                new DeliberationDraft(List.of(), List.of(said), decision.blocks(), "La motivation n’a pas été jugée"));
        assertThat(block(file, "J1", "BC01").objections()).singleElement().satisfies(objection -> {
            assertThat(objection.place()).isEqualTo(Objection.Place.DISCUSSION);
            assertThat(objection.isWarning()).isTrue();
        });
        assertThat(judges.sheet(file, "J1").objections())
                .extracting(Objection::place, Objection::competency, Objection::ground)
                .containsExactly(tuple(Objection.Place.NOTES, null, "MOTIVATION"));
        judges.carry(file);
        judges.record(file);
    }

    @Test
    void isVotedAnewWhenAMemberIsRecusedInBetween() {
        var file = judges.aHeardFile();
        everybody(file, "BC01", Vote.IN_FAVOUR);
        close(file, "BC01");
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
        assertThat(block(file, "J1", "BC01").closed()).isFalse();
        assertThat(block(file, "J1", "BC01").voted()).isEmpty();
        refused("permission", () -> vote(file, file.juror("J5"), "BC01", BlockResult.ACQUIRED, Vote.IN_FAVOUR));
    }

    @Test
    void leavesInTheMinutesTheTotalsTheRuleAndWhoVotedAndNoSingleVote() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        var minutes = file.as(file.secretary(), () -> deliberations.minutes(file.file()))
                .minutes();
        var second = minutes.blocks().get(1);
        assertThat(second.votes()).isEqualTo(Votes.unanimous(5));
        assertThat(second.ballots()).isEmpty();
        assertThat(second.rule()).isEqualTo(ConsolidationRule.MEDIAN);
        assertThat(second.because()).isEqualTo("criticalBelow");
        assertThat(second.prescription()).contains("C2.1 : Dossier").contains("C2.3 : Dossier");
        assertThat(minutes.members()).filteredOn(Minutes.Member::voted).hasSize(5);
        assertThat(judges.sheet(file, "J1").blocks())
                .allSatisfy(block -> assertThat(block.voted()).isEmpty());
    }

    private void everybody(Bench.Story file, String block, Vote vote) {
        var result = block(file, "J1", block).proposal().result();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) vote(file, file.juror(juror), block, result, vote);
    }

    private void vote(Bench.Story file, PersonId voter, String block, BlockResult on, Vote vote) {
        var id = id(file, block);
        file.as(voter, () -> debates.vote(file.file(), id, on, vote));
    }

    private void close(Bench.Story file, String block) {
        var id = id(file, block);
        file.as(file.juror("J1"), () -> debates.closeVote(file.file(), id));
    }

    private DebateSheet.Block block(Bench.Story file, String reader, String code) {
        return judges.sheet(file, reader).blocks().stream()
                .filter(b -> b.proposal().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private BlockId id(Bench.Story file, String code) {
        return block(file, "J1", code).proposal().id();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
