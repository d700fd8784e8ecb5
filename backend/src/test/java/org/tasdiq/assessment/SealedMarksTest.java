package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.EvidenceId;

@DatabaseTest
@RecordApplicationEvents
class SealedMarksTest {
    private final Judges judges;
    private final Bench bench;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Independence independence;
    private final Sessions sessions;

    SealedMarksTest(
            Judges judges,
            Bench bench,
            Scoring scoring,
            Deliberations deliberations,
            Independence independence,
            Sessions sessions) {
        this.judges = judges;
        this.bench = bench;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.independence = independence;
        this.sessions = sessions;
    }

    @Test
    void areKeptOneByOneAndCanBeChangedUntilThen() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J1");
        var first =
                own(file, "J1").blocks().getFirst().competencies().getFirst().id();
        file.as(file.juror("J1"), () -> scoring.mark(file.file(), Mark.of(first, 0)));
        assertThat(own(file, "J1").marks())
                .filteredOn(m -> m.competency().equals(first))
                .extracting(Mark::level)
                .containsExactly(0);
    }

    @Test
    void ofOthersAreSeenByNobodyBeforeTheLastSeal() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            refused("assessment.marksSealed", () -> overview(file, "J1"));
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        var overview = overview(file, "J1");
        assertThat(overview.alpha()).isCloseTo(0.749839, within(0.0000005));
        assertThat(overview.competencies().getFirst().marks()).hasSize(5);
    }

    @Test
    void showTheSecretaryWhoIsDoneAndNeverAMark() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J4");
        judges.seal(file, "J4");
        var progress = file.as(file.secretary(), () -> scoring.progress(file.file()));
        assertThat(progress)
                .filteredOn(ScoringProgress::sealed)
                .extracting(ScoringProgress::juror)
                .containsExactly(file.juror("J4"));
        assertThat(progress)
                .filteredOn(ScoringProgress::sealed)
                .extracting(ScoringProgress::given)
                .containsExactly(12);
        assertThat(file.as(file.secretary(), () -> scoring.notSealed(file.file())))
                .hasSize(4);
        refused("permission", () -> file.as(file.secretary(), () -> deliberations.overview(file.file())));
        refused("permission", () -> file.as(file.secretary(), () -> scoring.own(file.file())));
    }

    @Test
    void areRefusedWhileOneIsMissing() {
        var file = judges.aConvenedJury();
        refused("assessment.marksMissing", () -> judges.seal(file, "J1"));
    }

    @Test
    void doNotChangeAnyMore() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J1");
        judges.seal(file, "J1");
        refused("assessment.alreadySealed", () -> judges.mark(file, "J1"));
        refused("assessment.alreadySealed", () -> judges.seal(file, "J1"));
    }

    @Test
    void needADeclarationOfIndependenceFirst() {
        var file = bench.aFile().appointed().convened();
        refused("permission", () -> scoringOf(file, "J1"));
    }

    @Test
    void citeOnlyEvidenceOfTheFile() {
        var file = judges.aConvenedJury();
        var competency =
                own(file, "J1").blocks().getFirst().competencies().getFirst().id();
        var stranger = new Citation(new EvidenceId(UUID.randomUUID()), 1);
        refused(
                "assessment.notInPortfolio",
                () -> file.as(
                        file.juror("J1"),
                        () -> scoring.mark(file.file(), new Mark(competency, 2, false, "", List.of(stranger)))));
    }

    @Test
    void openOnceWhenTheLastTwoSealAtTheSameMoment(ApplicationEvents events) throws Exception {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.mark(file, juror);
        for (var juror : List.of("J1", "J2", "J3")) judges.seal(file, juror);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var last = List.<Callable<Boolean>>of(() -> sealed(file, "J4"), () -> sealed(file, "J5"));
            for (var done : threads.invokeAll(last)) assertThat(done.get()).isTrue();
        }
        assertThat(file.jury().status()).isEqualTo(JuryStatus.SCORED);
        assertThat(events.stream(AssessmentEvent.AllSheetsSealed.class)).hasSize(1);
    }

    @Test
    void openWhenTheOnlyOneWhoHadNotSealedIsRecused(ApplicationEvents events) {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        file.as(
                file.juror("J5"),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PERSONAL_LINK, ""));
        assertThat(events.stream(AssessmentEvent.AllSheetsSealed.class)).hasSize(1);
        assertThat(overview(file, "J1").jurors()).hasSize(4);
    }

    @Test
    void stayClosedWhileTheJuryIsNoLongerLawful(ApplicationEvents events) {
        var file = bench.aFile().appointed("J1", "J2", "J4").convened().independent("J1", "J2", "J4");
        for (var juror : List.of("J1", "J2")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        file.as(
                file.juror("J4"),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.PERSONAL_LINK, ""));
        assertThat(events.stream(AssessmentEvent.AllSheetsSealed.class)).isEmpty();
        refused("assessment.marksSealed", () -> overview(file, "J1"));
        refused("permission", () -> scoringOf(file, "J4"));

        file.appointed("J1", "J2", "J5").convened().independent("J5");
        assertThat(own(file, "J1").sealedAt()).isNotNull();
        judges.mark(file, "J5");
        judges.seal(file, "J5");
        assertThat(events.stream(AssessmentEvent.AllSheetsSealed.class)).hasSize(1);
        assertThat(overview(file, "J5").jurors()).hasSize(3).doesNotContainKey(file.juror("J4"));
    }

    @Test
    void openAgainAtOnceWhenTheCandidateWasExcusedAndNobodyIsNew(ApplicationEvents events) {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(),
                        new HearingRecord(java.util.Set.of(), HearingResult.EXCUSED, 0, "Certificat médical")));
        file.convened();
        file.asSystem(() -> scoring.openIfAllSealed(file.file()));
        assertThat(events.stream(AssessmentEvent.AllSheetsSealed.class)).hasSize(2);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.SCORED);
    }

    private boolean sealed(Bench.Story file, String juror) {
        judges.seal(file, juror);
        return true;
    }

    private Overview overview(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> deliberations.overview(file.file()));
    }

    private ScoringSheet own(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> scoring.own(file.file()));
    }

    private void scoringOf(Bench.Story file, String juror) {
        own(file, juror);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
