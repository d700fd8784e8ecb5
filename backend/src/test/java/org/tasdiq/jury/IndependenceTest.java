package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;
import org.tasdiq.identity.Role;

@DatabaseTest
@RecordApplicationEvents
class IndependenceTest {
    private final Bench bench;
    private final Juries juries;
    private final Independence independence;
    private final JuryRelations relations;
    private final Candidacies candidacies;
    private final Guard guard;

    IndependenceTest(
            Bench bench,
            Juries juries,
            Independence independence,
            JuryRelations relations,
            Candidacies candidacies,
            Guard guard) {
        this.guard = guard;
        this.candidacies = candidacies;
        this.bench = bench;
        this.juries = juries;
        this.independence = independence;
        this.relations = relations;
    }

    @Test
    void isDeclaredBeforeTheFirstPageOpens() {
        var file = bench.aFile().appointed();
        assertThat(relations(file.juror("J1"), file.file()))
                .contains(Relation.INVITED)
                .doesNotContain(Relation.SEATED);
        file.independent("J1");
        assertThat(relations(file.juror("J1"), file.file())).contains(Relation.SEATED, Relation.PRESIDES);
    }

    @Test
    void isLostAtOnceByADeclaredLink() {
        var file = bench.aFile().appointed();
        var member = file.juror("J5");
        file.as(
                member,
                () -> independence.declare(
                        file.file(), new IndependenceDeclaration(false, true, false, false, "Ancien supérieur")));
        assertThat(relations(member, file.file())).containsExactlyInAnyOrder(Relation.INVOLVED, Relation.BOUND);
        refused("permission", () -> file.as(member, () -> juries.sheet(file.file())));
    }

    @Test
    void isDeclaredKnowingWhereTheCandidateWas() {
        var file = bench.aFile().appointed();
        var asked = file.as(file.juror("J1"), () -> independence.questions(file.file()));
        var known = file.as(file.secretary(), () -> candidacies.sheet(file.file()));
        assertThat(asked.candidate()).isEqualTo(known.candidateName());
        assertThat(asked.organisations())
                .isNotEmpty()
                .extracting(IndependenceQuestions.Activity::organisation)
                .containsExactlyInAnyOrderElementsOf(known.form().experiences().stream()
                        .map(Experience::organisation)
                        .toList());
        refused("permission", () -> file.as(file.candidate(), () -> independence.questions(file.file())));
    }

    @Test
    void isReadInFullByThoseWhoJudgeItAndNeverByTheCandidate() {
        var file = bench.aFile().appointed();
        var remark = "Nous avons publié dans la même revue en 2019.";
        var said = new IndependenceDeclaration(false, false, false, false, remark);
        file.as(file.juror("J1"), () -> independence.declare(file.file(), said));
        for (var reader : List.of(file.secretary(), file.authority(), file.board())) {
            assertThat(file.as(reader, () -> independence.declarations(file.file())))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.member()).isEqualTo(file.juror("J1"));
                        assertThat(one.round()).isEqualTo(1);
                        assertThat(one.answers()).isEqualTo(said);
                    });
        }
        for (var other : List.of(file.candidate(), file.juror("J1"), file.juror("J2"))) {
            refused("permission", () -> file.as(other, () -> independence.declarations(file.file())));
        }
        bench.grant(file.juror("J2"), Role.JURY_SECRETARY, file.institution());
        refused("permission.bound", () -> file.as(file.juror("J2"), () -> independence.declarations(file.file())));
    }

    @Test
    void keepsAMemberFromReadingEvidenceInAnotherOfficeBeforeItIsDeclaredAndAfterARecusal() {
        var file = bench.aFile();
        bench.grant(file.juror("J2"), Role.PROGRAMME_HEAD, file.institution());
        assertThat(reads(file, "J2")).as("an office like any other").isTrue();
        file.appointed();
        assertThat(reads(file, "J2")).isFalse();
        file.independent("J2");
        assertThat(reads(file, "J2")).isTrue();
        file.recused("J2");
        assertThat(reads(file, "J2")).isFalse();
    }

    private boolean reads(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> guard.allows("portfolio.readEvidence", file.file()));
    }

    @Test
    void tellsEveryLinkThatWasDeclared() {
        var both = new IndependenceDeclaration(true, false, true, false, "");
        assertThat(both.links()).containsExactly(RecusalReason.PRESENT_PROFESSIONAL_LINK, RecusalReason.PERSONAL_LINK);
        assertThat(both.link()).contains(RecusalReason.PRESENT_PROFESSIONAL_LINK);
        assertThat(IndependenceDeclaration.independent().links()).isEmpty();
    }

    @Test
    void isDeclaredByNobodyWhoIsOnlyProposed() {
        var file = bench.aFile().proposed("J1", "J2", "J4");
        refused("permission", () -> file.independent("J1"));
    }

    @Test
    void lostWhileScoringSendsTheFileBackOnlyWhenTheRestIsUnlawful(ApplicationEvents events) {
        var file = bench.aFile().appointed().convened();
        recuse(file, "J5");
        assertThat(events.stream(JuryEvent.MemberRecused.class)).isEmpty();
        recuse(file, "J4");
        assertThat(events.stream(JuryEvent.MemberRecused.class)).singleElement().satisfies(recused -> {
            assertThat(recused.message()).isEqualTo("jury.memberRecused");
            assertThat(recused.composition().professionals()).isZero();
            assertThat(recused.variables()).containsKey("composition");
        });
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
    }

    @Test
    void ofThePresidentLeavesTheJuryWithoutOne(ApplicationEvents events) {
        var file = bench.aFile().appointed().convened();
        recuse(file, "J1");
        assertThat(file.jury().president()).isNull();
        assertThat(events.stream(JuryEvent.MemberRecused.class)).hasSize(1);
        file.register("K", Quality.ACADEMIC, true);
        file.appointed("K", "J2", "J3", "J4", "J5");
        assertThat(file.jury().president()).isEqualTo(file.juror("K"));
    }

    @Test
    void canBeGivenUpOnlyForOneself() {
        var file = bench.aFile().appointed();
        refused(
                "jury.recuseOther",
                () -> file.as(
                        file.juror("J1"),
                        () -> independence.recuse(file.file(), file.juror("J2"), RecusalReason.PERSONAL_LINK, "")));
    }

    @Test
    void canBeChallengedByTheCandidateOnceTheNamesAreKnown() {
        var file = bench.aFile().appointed();
        assertThat(file.as(file.candidate(), () -> juries.sheet(file.file())).seats())
                .isEmpty();
        file.convened();
        challenge(file, "Ancien collègue");
        assertThat(file.jury().members()).contains(file.juror("J5"));
        assertThat(file.jury().seats()).filteredOn(SeatSheet::isChallenged).hasSize(1);
    }

    @Test
    void challengedInVainIsAnsweredWithReasons() {
        var file = bench.aFile().appointed().convened();
        var member = file.juror("J5");
        challenge(file, "Ancien collègue");
        refused("jury.challengeWaits", () -> challenge(file, "Encore une fois"));
        refused("permission", () -> file.as(member, () -> dismiss(file, "Je reste")));
        refused("required", () -> file.as(file.secretary(), () -> dismiss(file, " ")));
        file.as(file.secretary(), () -> dismiss(file, "Il n’a jamais travaillé avec vous."));
        var read = file.as(file.candidate(), () -> juries.sheet(file.file())).seats().stream()
                .filter(seat -> seat.person().equals(member))
                .findFirst()
                .orElseThrow();
        assertThat(read.isChallenged()).isFalse();
        assertThat(read.challenges())
                .singleElement()
                .extracting(SeatSheet.Challenge::text, SeatSheet.Challenge::answer)
                .containsExactly("Ancien collègue", "Il n’a jamais travaillé avec vous.");
        refused("jury.noChallenge", () -> file.as(file.secretary(), () -> dismiss(file, "Deux fois")));
        challenge(file, "J’ai retrouvé une preuve");
        assertThat(file.jury().seats()).filteredOn(SeatSheet::isChallenged).hasSize(1);
    }

    private void challenge(Bench.Story file, String words) {
        file.as(
                file.candidate(),
                () -> independence.challenge(
                        file.file(), file.juror("J5"), RecusalReason.PAST_PROFESSIONAL_LINK, words));
    }

    private void dismiss(Bench.Story file, String words) {
        independence.dismissChallenge(file.file(), file.juror("J5"), words);
    }

    @Test
    void lostIsToldToColleaguesWithoutTheReason() {
        var file = bench.aFile().appointed().convened().independent("J1");
        recuse(file, "J5");
        var seen = file.as(file.juror("J1"), () -> juries.sheet(file.file())).seats();
        assertThat(seen).anyMatch(s -> s.status() == SeatStatus.RECUSED).allMatch(s -> s.recusedFor() == null);
        var secretary =
                file.as(file.secretary(), () -> juries.sheet(file.file())).seats();
        assertThat(secretary).anyMatch(s -> s.recusedFor() == RecusalReason.PAST_PROFESSIONAL_LINK);
    }

    @Test
    void twiceLostIsRefusedTheSecondTime() {
        var file = bench.aFile().appointed();
        recuse(file, "J5");
        refused("jury.alreadyRecused", () -> recuse(file, "J5"));
    }

    private Set<Relation> relations(PersonId person, CandidacyId file) {
        return EnumSet.allOf(Relation.class).stream()
                .filter(relation -> relations.stands(person, file, relation))
                .collect(Collectors.toSet());
    }

    private void recuse(Bench.Story file, String name) {
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror(name), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
