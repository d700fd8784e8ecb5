package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.Sessions;

/** A member leaves and another takes the seat: what was lawful stays, what is new is checked anew. */
@DatabaseTest
class ReplacementTest {
    private final Judges judges;
    private final Scoring scoring;
    private final Sessions sessions;
    private final Deliberations deliberations;

    ReplacementTest(Judges judges, Scoring scoring, Sessions sessions, Deliberations deliberations) {
        this.judges = judges;
        this.scoring = scoring;
        this.sessions = sessions;
        this.deliberations = deliberations;
    }

    @Test
    void keepsSealsAndMarksOfThoseWhoStayAndTheNewcomerScores() {
        var file = judges.aConvenedJury();
        sealedBy(file, "J1", "J2", "J4");
        judges.mark(file, "J3");
        file.recused("J5");
        replacedBy(file, "J6", Quality.PROFESSIONAL);

        assertThat(sealed(file)).containsExactlyInAnyOrder(jurors(file, "J1", "J2", "J4"));
        assertThat(file.as(file.juror("J3"), () -> scoring.own(file.file())).marks())
                .hasSize(12);
        file.independent("J6");
        judges.seal(file, "J3");
        refused("assessment.marksSealed", () -> overview(file, "J6"));
        judges.mark(file, "J6", 5);
        judges.seal(file, "J6");
        assertThat(overview(file, "J6").jurors().keySet())
                .containsExactlyInAnyOrder(jurors(file, "J1", "J2", "J3", "J4", "J6"));
    }

    @Test
    void isCheckedLikeAnyOtherJury() {
        var file = judges.aConvenedJury();
        sealedBy(file, "J1");
        file.recused("J3");
        file.register("T", Quality.TEACHER, true);
        refused("jury.unlawful.academicsNotInMajority", () -> file.appointed("J1", "J2", "T", "J4", "J5"));
        refused("jury.conflict.RECUSED_BEFORE", () -> file.proposed("J1", "J2", "J3", "J4", "J5"));
        file.advisedBy(file.register("A", Quality.ACADEMIC, true));
        refused("jury.conflict.ADVISER", () -> file.proposed("J1", "J2", "A", "J4", "J5"));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        file.register("J6", Quality.ACADEMIC, true);
        file.appointed("J1", "J2", "J6", "J4", "J5").convened();
        assertThat(sealed(file)).containsExactly(file.juror("J1"));
    }

    @Test
    void opensNothingToANewcomerWhoHasNotSealedThoughTheOthersHaveSeenTheMarks() {
        var file = judges.aConvenedJury();
        sealedBy(file, "J1", "J2", "J3", "J4", "J5");
        overview(file, "J1");
        excused(file);
        file.recused("J5");
        replacedBy(file, "J6", Quality.PROFESSIONAL);
        file.independent("J6");
        refused("assessment.marksSealed", () -> overview(file, "J6"));
        file.convened();
        refused("assessment.marksSealed", () -> overview(file, "J6"));
        judges.mark(file, "J6", 5);
        judges.seal(file, "J6");
        assertThat(overview(file, "J6").jurors()).hasSize(5);
    }

    @Test
    void isNeverOfAMemberWhoOnlySoughtToLeaveWithoutSayingWhy() {
        var file = judges.aConvenedJury();
        refused("jury.memberDropped", () -> file.proposed("J1", "J2", "J3", "J4"));
        file.register("J6", Quality.ACADEMIC, true);
        refused("jury.presidentStays", () -> file.proposed("J6", "J1", "J2", "J3", "J4", "J5"));
    }

    private void replacedBy(Bench.Story file, String newcomer, Quality quality) {
        file.register(newcomer, quality, false);
        file.appointed("J1", "J2", "J3", "J4", newcomer);
    }

    private void sealedBy(Bench.Story file, String... names) {
        for (var juror : names) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
    }

    private void excused(Bench.Story file) {
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(), new HearingRecord(Set.of(), HearingResult.EXCUSED, 0, "Certificat médical")));
    }

    private Overview overview(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> deliberations.overview(file.file()));
    }

    private List<PersonId> sealed(Bench.Story file) {
        return file.as(file.secretary(), () -> scoring.progress(file.file())).stream()
                .filter(ScoringProgress::sealed)
                .map(ScoringProgress::juror)
                .collect(Collectors.toList());
    }

    private static PersonId[] jurors(Bench.Story file, String... names) {
        return java.util.Arrays.stream(names).map(file::juror).toArray(PersonId[]::new);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
