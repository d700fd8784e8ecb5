package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Conflict;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Quality;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.inspection.RealFiles;

/** Four juries that courts annulled: the core refuses each, names the rule it breaks, and says which court said so. */
@DatabaseTest
class CourtCasesTest {
    private final Bench bench;
    private final Judges judges;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final StudyGaps gaps;
    private final Evidences evidences;
    private final Journal journal;
    private final Texts texts;

    CourtCasesTest(
            Bench bench,
            Judges judges,
            Juries juries,
            JuryDrafts drafts,
            StudyGaps gaps,
            Evidences evidences,
            Journal journal,
            Texts texts) {
        this.bench = bench;
        this.judges = judges;
        this.juries = juries;
        this.drafts = drafts;
        this.gaps = gaps;
        this.evidences = evidences;
        this.journal = journal;
        this.texts = texts;
    }

    @Nested
    @DisplayName("TA Strasbourg, 1 Feb. 2023, n° 2105821: enseignants-chercheurs not in majority")
    class TaStrasbourg2105821 {
        @Test
        void twoEnseignantsChercheursAmongFourAreNoMajority() {
            var file = bench.aFile();
            judged("2105821", "jury.unlawful.academicsNotInMajority", () -> file.appointed("J1", "J2", "J4", "J5"));
            assertThat(file.jury().members()).isEmpty();
        }

        @Test
        void oneMoreMakesTheJuryLawful() {
            assertThat(bench.aFile()
                            .appointed("J1", "J2", "J3", "J4", "J5")
                            .jury()
                            .status())
                    .isEqualTo(JuryStatus.APPOINTED);
        }

        @Test
        void oneWhoIsRecusedLaterTakesTheMajorityAway() {
            var file = judges.aConvenedJury();
            file.recused("J3");
            assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        }
    }

    @Nested
    @DisplayName("TA Toulouse, 7 Nov. 2024, n° 2204524: a chargé d'enseignement counted as enseignant-chercheur")
    class TaToulouse2204524 {
        @Test
        void whoTeachesWithoutTheStatusMakesNoMajority() {
            var file = bench.aFile();
            file.register("T", Quality.TEACHER, true);
            judged(
                    "2204524",
                    "jury.unlawful.academicsNotInMajority",
                    () -> file.appointed("J1", "J2", "T", "J4", "J5"));
        }

        @Test
        void theStatusOfTheDayOfTheProposalCounts() {
            var file = bench.aFile().proposed("J1", "J2", "J3", "J4", "J5");
            file.enter("J3", file.juror("J3"), Quality.TEACHER, true);
            file.proposed("J1", "J2", "J4");
            judged(
                    "2204524",
                    "jury.unlawful.academicsNotInMajority",
                    () -> file.proposed("J1", "J2", "J3", "J4", "J5"));
        }
    }

    @Nested
    @DisplayName("TA Orléans, 24 Jan. 2023, n° 2101590: a refusal reasoned on motivation instead of competences")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class TaOrleans2101590 {
        private static final String MOTIVATION = "Motivation insuffisante";

        /** None of these refusals changes it. */
        private final Bench.Story file = judges.aHeardFile();

        @Test
        void aRefusalWithoutAReasonOnACompetency() {
            refusedWith("assessment.reasonMissing", reasons -> List.of());
        }

        @Test
        void aReasonOnACompetencyOfAnotherBlock() {
            refusedWith("assessment.reasonOutsideReferential", reasons -> other("C1.1"));
        }

        @Test
        void aReasonOnACompetencyThatIsAcquired() {
            refusedWith("assessment.reasonOnAcquired", reasons -> other("C2.2"));
        }

        @Test
        void aReasonThatSpeaksOfMotivationOnTheRightCompetency() {
            refusedWith(
                    "assessment.foreignGround",
                    reasons -> reasons.stream()
                            .map(reason -> reason.competency().equals(judges.competency(file, "C2.1"))
                                    ? other("C2.1").getFirst()
                                    : reason)
                            .toList());
        }

        @Test
        void aReasonOnOneOfTheTwoCompetenciesThatAreMissing() {
            refusedWith("assessment.competencyUnreasoned", reasons -> reasons.subList(0, 1));
        }

        @Test
        void aGrantUnderAConditionThatSpeaksOfMotivation() {
            var own = judges.aHeardFile();
            var condition =
                    new GrantCondition("Prouver sa motivation", own.today().plusMonths(6));
            var blocks = judges.decision(own).blocks();
            judges.write(own, new DeliberationDraft(List.of(), List.of(), blocks, "", condition));
            judged("2101590", "assessment.foreignCondition", () -> judges.carry(own));
        }

        private List<Reason> other(String code) {
            return List.of(
                    new Reason(judges.competency(file, code), MOTIVATION, "Un dossier", "Le critère le demande"));
        }

        /** Everybody has voted for it all the same. */
        private void refusedWith(String code, UnaryOperator<List<Reason>> reasons) {
            var decision = judges.decision(file);
            var blocks = decision.blocks().stream()
                    .map(block -> new DeliberationDraft.BlockDraft(block.block(), reasons.apply(block.reasons()), null))
                    .toList();
            judges.write(file, new DeliberationDraft(List.of(), List.of(), blocks, ""));
            judged("2101590", code, () -> judges.carry(file));
        }
    }

    @Nested
    @DisplayName("TA Bordeaux, 28 May 2025, n° 2304482: a member had not studied the file")
    class TaBordeaux2304482NotStudied {
        private final Bench.Story file = bench.aFile();
        private final List<EvidenceId> items = List.of(report("Rapport"), report("Annexe"));

        @Test
        void nothingIsDecidedUntilEveryVoterHasOpenedEveryItem() {
            heardAndStudiedBy("J1", "J2", "J3", "J4");
            read("J5", items.getFirst());
            judged("2304482", "assessment.fileNotStudied", this::deliberate);
            assertThat(file.as(file.juror("J1"), () -> gaps.of(file.file())))
                    .singleElement()
                    .satisfies(gap -> {
                        assertThat(gap.member()).isEqualTo(file.juror("J5"));
                        assertThat(gap.unopened()).containsExactly(items.getLast());
                        assertThat(gap.hindersVote()).isTrue();
                    });
            read("J5", items.getLast());
            deliberate();
        }

        @Test
        void thePresidentMaySayHowAnotherMemberStudiedIt() {
            heardAndStudiedBy("J1", "J2", "J3", "J4");
            refused("required", () -> note("J1", "J5", " "));
            note("J1", "J5", "Sur papier, dossier remis par le secrétariat");
            assertThat(file.as(file.juror("J1"), () -> gaps.of(file.file())))
                    .extracting(StudyGap::note)
                    .containsExactly("Sur papier, dossier remis par le secrétariat");
            assertThat(file.as(file.secretary(), () -> journal.entries(file.file())))
                    .filteredOn(entry -> entry.event().equals("assessment.StudyNoted"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.content())
                            .contains(file.juror("J5").value().toString())
                            .doesNotContain("papier"));
            deliberate();
        }

        @Test
        void nobodySaysItForThemselvesNorInThePlaceOfThePresident() {
            heardAndStudiedBy("J2", "J3", "J4", "J5");
            refused("assessment.ownStudy", () -> note("J1", "J1", "Sur papier"));
            refused("permission", () -> note("J2", "J1", "Sur papier"));
            judged("2304482", "assessment.fileNotStudied", this::deliberate);
        }

        @Test
        void aMemberReadsOnlyWhatTheyHaveNotOpenedThemselves() {
            heardAndStudiedBy("J1", "J2", "J3");
            assertThat(file.as(file.juror("J4"), () -> gaps.of(file.file())))
                    .extracting(StudyGap::member)
                    .containsExactly(file.juror("J4"));
            assertThat(file.as(file.secretary(), () -> gaps.of(file.file()))).hasSize(2);
            refused("permission", () -> file.as(file.candidate(), () -> gaps.of(file.file())));
        }

        @Test
        void whoDidNotSitAtTheHearingHindersNobody() {
            heardAndStudiedBy("J1", "J2", "J3", "J4");
            file.recused("J5");
            var settled = List.of(
                    new FinalMark(judges.competency(file, "C2.3"), 1, "Limites à peine discutées"),
                    new FinalMark(judges.competency(file, "C3.2"), 3, "Message adapté à l'entretien"));
            judges.write(
                    file,
                    new DeliberationDraft(
                            settled, List.of(), judges.decision(file).blocks(), ""));
            judges.carry(file);
            judges.record(file);
        }

        private void heardAndStudiedBy(String... readers) {
            file.inspected().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
            for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
                judges.mark(file, juror);
                judges.seal(file, juror);
            }
            for (var reader : readers) items.forEach(item -> read(reader, item));
            file.heard("J1", "J2", "J3", "J4", "J5");
        }

        private EvidenceId report(String title) {
            return file.report(title, title + ".docx", RealFiles.docx("page de " + title));
        }

        private void read(String juror, EvidenceId item) {
            file.as(file.juror(juror), () -> evidences.text(file.file(), item));
        }

        private void note(String by, String member, String how) {
            file.as(file.juror(by), () -> gaps.note(file.file(), file.juror(member), how));
        }

        private void deliberate() {
            judges.deliberate(file);
        }
    }

    @Nested
    @DisplayName("TA Bordeaux, 28 May 2025, n° 2304482: members of the annulled jury sat again")
    class TaBordeaux2304482Renewed {
        private final Bench.Story file = judges.aHeardFile();

        @Test
        void notOneOfThemIsProposedAgain() {
            annulled();
            judged("2304482", "jury.conflict.ANNULLED_JURY", () -> file.proposed("K1", "K2", "K3", "K4", "J5"));
            judged("2304482", "jury.conflict.ANNULLED_JURY", () -> file.proposed("J1", "K2", "K3", "K4"));
        }

        @Test
        void norInAnotherFileOfTheSameCandidate() {
            annulled();
            var other = file.anotherFile();
            var options = file.as(file.secretary(), () -> drafts.options(other));
            assertThat(options)
                    .filteredOn(option -> option.juror().person().equals(file.juror("J2")))
                    .flatExtracting(option -> option.conflicts())
                    .extracting(Conflict::kind)
                    .containsExactly(Conflict.Kind.ANNULLED_JURY);
            var proposal = new JuryProposal(Set.of(file.juror("K1"), file.juror("J2")), file.juror("K1"));
            judged(
                    "2304482",
                    "jury.conflict.ANNULLED_JURY",
                    () -> file.as(file.secretary(), () -> juries.propose(other, proposal)));
        }

        @Test
        void anEntirelyRenewedJuryTakesTheFileUp() {
            annulled();
            file.appointed("K1", "K2", "K3", "K4");
            assertThat(file.jury().round()).isEqualTo(2);
            assertThat(file.jury().members()).hasSize(4).doesNotContain(file.juror("J1"), file.juror("J5"));
        }

        private void annulled() {
            judges.deliberate(file);
            file.as(file.board(), () -> juries.renew(file.file()));
            file.register("K1", Quality.ACADEMIC, true);
            file.register("K2", Quality.ACADEMIC, false);
            file.register("K3", Quality.ACADEMIC, true);
            file.register("K4", Quality.PROFESSIONAL, false);
        }
    }

    /** Refused with that code, and the judgment stands in the words of every language. */
    private void judged(String judgment, String code, Runnable act) {
        var refusal = refused(code, act);
        for (var language : Texts.LOCALES) {
            assertThat(texts.of(language, refusal)).as(language.toString()).contains(judgment);
        }
    }

    private static Refusal refused(String code, Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as("nothing was refused").isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }
}
