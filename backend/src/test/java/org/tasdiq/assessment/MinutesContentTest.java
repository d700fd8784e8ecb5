package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.deadline.OtherSettings;
import org.tasdiq.identity.Institutions;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Presence;
import org.tasdiq.jury.Sessions;
import org.tasdiq.referential.ConsolidationRule;

/** What the minutes say of attendance, votes and rules, by the settings of regime and certification. */
@DatabaseTest
class MinutesContentTest {
    private final Judges judges;
    private final Bench bench;
    private final Debates debates;
    private final Deliberations deliberations;
    private final Sessions sessions;
    private final Institutions institutions;
    private final MinutesPress press;
    private final OtherSettings settings;

    MinutesContentTest(
            Judges judges,
            Bench bench,
            Debates debates,
            Deliberations deliberations,
            Sessions sessions,
            Institutions institutions,
            MinutesPress press,
            OtherSettings settings) {
        this.judges = judges;
        this.bench = bench;
        this.debates = debates;
        this.deliberations = deliberations;
        this.sessions = sessions;
        this.institutions = institutions;
        this.press = press;
        this.settings = settings;
    }

    @Test
    void countVotesAndNameTheRulesInTheirVersions() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        var minutes = minutes(file);
        assertThat(minutes.voting()).isEqualTo(Voting.COUNTED);
        assertThat(minutes.blocks()).allSatisfy(block -> {
            assertThat(block.ballots()).isEmpty();
            assertThat(block.source()).isEqualTo(RuleSource.REGIME);
        });
        var rules = Objects.requireNonNull(minutes.rules());
        assertThat(rules.composition()).isNotNull().satisfies(check -> {
            assertThat(check.table()).isEqualTo("juryRules");
            assertThat(check.version()).isPositive();
            assertThat(check.key()).isPositive();
        });
        assertThat(rules.deadlines()).containsEntry("result.deadline", 1);
        assertThat(rules.parameters()).containsEntry("jury.quorum", "ALL_SCORING_MEMBERS_ONE_PROFESSIONAL");
        assertThat(paper(file))
                .contains("table de décision juryRules, version ")
                .contains("table de décision block-result, version ")
                .contains("niveaux par médiane, règle du régime")
                .contains("dont seul le total est consigné")
                .contains("Quorum du jury : Tous les membres qui ont noté, dont un professionnel")
                .doesNotContain("Pour</span>");
    }

    @Test
    void nameEachVoteWhereTheRegimeDoes() {
        settings.with("jury.votesNamed", "true", () -> {
            var file = judges.aHeardFile();
            judges.deliberate(file);
            var block = minutes(file).blocks().getFirst();
            assertThat(block.ballots()).hasSize(5).contains(new Minutes.Ballot(file.juror("J4"), Vote.IN_FAVOUR));
            assertThat(block.votes()).isEqualTo(Votes.unanimous(5));
            assertThat(paper(file)).contains("consigné nommément").contains("J4 Juré-Fictif3</span> <span>Pour</span>");
        });
    }

    @Test
    void holdTheHandsThatThePresidentCounted() {
        settings.with("jury.showOfHands", "true", () -> {
            var file = judges.aHeardFile();
            var decision = judges.decision(file);
            var own = judges.sheet(file, "J2").blocks().getFirst().proposal();
            refused(
                    "assessment.showOfHands",
                    () -> file.as(
                            file.juror("J2"), () -> debates.vote(file.file(), own.id(), own.result(), Vote.IN_FAVOUR)));
            var hands = new Votes(4, 1, 0, true);
            var counted = new ArrayList<DeliberationDraft.BlockDraft>();
            for (var id : judges.blockIds(file, "J1").values()) {
                counted.add(new DeliberationDraft.BlockDraft(id, decision.of(id).reasons(), hands));
            }
            judges.write(file, new DeliberationDraft(List.of(), List.of(), counted, ""));
            for (var block : counted) file.as(file.juror("J1"), () -> debates.closeVote(file.file(), block.block()));
            judges.record(file);
            assertThat(minutes(file).blocks()).allSatisfy(block -> {
                assertThat(block.votes()).isEqualTo(hands);
                assertThat(block.ballots()).isEmpty();
            });
            assertThat(paper(file)).contains("Vote à main levée").contains("Vote : 4 pour, 1 contre");
        });
    }

    @Test
    void areNotWrittenWhereHandsShouldNameSomebody() {
        var file = judges.aHeardFile();
        settings.with(
                "jury.showOfHands",
                "true",
                () -> settings.with(
                        "jury.votesNamed",
                        "true",
                        () -> refused("assessment.handsNameNobody", () -> judges.sheet(file, "J1"))));
    }

    @Test
    void tellWhoCameLateWentEarlyOrWasExcused() {
        settings.with("jury.quorum", "MAJORITY_ONE_PROFESSIONAL", () -> {
            var file = judges.sealed(judges.aConvenedJury());
            var attendance = List.of(
                    new Attendance(file.juror("J1"), Presence.PRESENT, null, null),
                    new Attendance(file.juror("J2"), Presence.PRESENT, null, null),
                    new Attendance(file.juror("J3"), Presence.PRESENT, null, null),
                    new Attendance(file.juror("J4"), Presence.PRESENT, null, null),
                    new Attendance(file.juror("J5"), Presence.PRESENT, LocalTime.of(9, 20), LocalTime.of(9, 45)));
            file.as(
                    file.secretary(),
                    () -> sessions.recordHearing(
                            file.file(), new HearingRecord(Set.of(), HearingResult.HEARD, 50, "", attendance)));
            judges.deliberate(file);
            assertThat(minutes(file).members())
                    .filteredOn(member -> !member.voted())
                    .singleElement()
                    .satisfies(member -> {
                        assertThat(member.person()).isEqualTo(file.juror("J5"));
                        assertThat(member.arrived()).isEqualTo(LocalTime.of(9, 20));
                        assertThat(member.left()).isEqualTo(LocalTime.of(9, 45));
                    });
            assertThat(paper(file))
                    .contains("présent en partie (arrivée à 09:20, départ à 09:45), n’a pas voté")
                    .contains("présent à l’entretien, a voté");
        });
    }

    @Test
    void followTheRuleOfTheCertificationWhereItHasOne() {
        var file = judges.heard(judges.convened(bench.aFile(ConsolidationRule.CONSENSUS)));
        assertThat(judges.sheet(file, "J1").blocks())
                .extracting(DebateSheet.Block::proposal)
                .allSatisfy(proposal -> {
                    assertThat(proposal.rule()).isEqualTo(ConsolidationRule.CONSENSUS);
                    assertThat(proposal.source()).isEqualTo(RuleSource.CERTIFICATION);
                })
                .extracting(BlockProposal::because)
                .contains("noConsensus");
        var minutes = Objects.requireNonNull(judges.sheet(file, "J1").minutes());
        assertThat(xhtml(file, minutes)).contains("niveaux par consensus, règle de la certification");
    }

    private Minutes minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()))
                .minutes();
    }

    private String paper(Bench.Story file) {
        return xhtml(file, minutes(file));
    }

    private String xhtml(Bench.Story file, Minutes minutes) {
        var institution = file.as(file.secretary(), () -> institutions.sheet(file.institution()));
        return press.xhtml(minutes, "", List.of(), file.jury().members(), institution, ZoneOffset.UTC, Texts.FRENCH);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
