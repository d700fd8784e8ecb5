package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.portfolio.StudySheet;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.StatusBadge;

/** What a juror opens counts as studied: for themselves while they mark, for president and secretary afterwards. */
class StudyOfTheFileTest extends ViewTest {
    @Autowired
    Judges judges;

    @Autowired
    Bench bench;

    @Autowired
    Evidences evidences;

    @Autowired
    Studies studies;

    @Test
    void growsWithEachItemThatIsOpened() {
        var file = withTwoReports();
        var juror = file.juror("J2");
        signIn(juror);
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        assertThat(says(text("portfolio.study.own", 1, 2, 0, 0))).isTrue();
        read("Annexe");
        read("Rapport");
        assertThat(says(text("portfolio.study.own", 2, 2, 0, 0))).isTrue();
        assertThat(file.as(file.secretary(), () -> studies.ofJury(file.file())))
                .containsExactly(new StudySheet(juror, 2, 2, 0, 0));
    }

    @Test
    void isShownToTheSecretaryForEveryMember() {
        var file = withTwoReports();
        var first = file.as(file.juror("J4"), () -> evidences.list(file.file())).getFirst();
        file.as(file.juror("J4"), () -> evidences.text(file.file(), first.id()));
        signIn(file.secretary());
        openFile(file.file(), "jury");
        assertThat(badges(text("portfolio.study.of", 1, 2, 0, 0))).isEqualTo(1);
        assertThat(badges(text("portfolio.study.none"))).isEqualTo(4);
    }

    @Test
    void standsBesideWhoHasSealedAndWhoIsMissingUntilTheLastSeal() {
        var file = judges.aConvenedJury();
        var names = file.jury().seats().stream()
                .filter(seat -> !seat.person().equals(file.juror("J1")))
                .map(SeatSheet::name)
                .sorted()
                .collect(Collectors.joining(", "));
        judges.mark(file, "J1");
        judges.seal(file, "J1");
        for (var reader : List.of(file.secretary(), file.authority())) {
            signIn(reader);
            openFile(file.file(), "jury");
            assertThat(says(text("jury.scoring.sealed", 1, 5))).isTrue();
            assertThat(says(text("jury.scoring.missing", names))).isTrue();
        }
        for (var juror : List.of("J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        signIn(file.secretary());
        openFile(file.file(), "jury");
        assertThat(says(text("jury.scoring.sealed", 5, 5))).isFalse();
    }

    @Test
    void countsEachPageOfAPdfOnceAndOnlyInAnItemThatWasOpened() {
        var file = bench.aFile();
        var item = add(file, "Mémoire.pdf", RealFiles.pdf("one", "two", "three"));
        var juror = ready(file).juror("J2");
        file.as(juror, () -> studies.see(file.file(), item, Set.of(1)));
        assertThat(own(file, juror)).isEqualTo(new StudySheet(juror, 0, 1, 0, 3));
        file.as(juror, () -> evidences.text(file.file(), item));
        file.as(juror, () -> studies.see(file.file(), item, Set.of(1, 3)));
        file.as(juror, () -> studies.see(file.file(), item, Set.of(3)));
        assertThat(own(file, juror)).isEqualTo(new StudySheet(juror, 1, 1, 2, 3));
        assertThat(file.as(file.secretary(), () -> studies.ofJury(file.file())))
                .containsExactly(new StudySheet(juror, 1, 1, 2, 3));
        assertThatThrownBy(() -> file.as(juror, () -> studies.see(file.file(), item, Set.of(4))))
                .as("there are three pages")
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> file.as(file.candidate(), () -> studies.see(file.file(), item, Set.of(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        signIn(file.secretary());
        openFile(file.file(), "jury");
        assertThat(badges(text("portfolio.study.of", 1, 1, 2, 3))).isEqualTo(1);
    }

    /** TA Bordeaux, 28 May 2025, n° 2304482. */
    @Test
    void isAskedForBeforeTheVoteAndThePresidentMaySayHowItWasDoneOtherwise() {
        var file = withTwoReports();
        var five = List.of("J1", "J2", "J3", "J4", "J5");
        for (var juror : five) {
            judges.mark(file, juror);
            judges.seal(file, juror);
            if (!juror.equals("J5")) opensEverything(file, juror);
        }
        file.heard(five.toArray(String[]::new));
        var last = file.jury().seats().stream()
                .filter(seat -> seat.person().equals(file.juror("J5")))
                .findFirst()
                .orElseThrow()
                .name();
        signIn(file.juror("J1"));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
        assertThat(says(text("assessment.study.refused"))).isTrue();
        assertThat(badges(text("assessment.study.left", 2))).isEqualTo(1);
        press("assessment.study.note");
        var how = find(TextArea.class).withLabel(text("assessment.study.how", last));
        assertThat(how.single().getErrorMessage()).isEqualTo(text("refusal.required"));
        test(how.single()).setValue("Sur papier");
        press("assessment.study.note");
        assertThat(says(text("assessment.study.noted", "Sur papier"))).isTrue();
        assertThat(says(text("assessment.study.allNoted"))).isTrue();
        assertThatCode(() -> judges.deliberate(file)).doesNotThrowAnyException();
    }

    private void opensEverything(Bench.Story file, String juror) {
        file.as(
                file.juror(juror),
                () -> evidences.list(file.file()).forEach(item -> evidences.text(file.file(), item.id())));
    }

    @Test
    void ofOthersIsNotForAJurorNorForTheCandidate() {
        var file = withTwoReports();
        for (var person : List.of(file.juror("J2"), file.candidate())) {
            assertThatThrownBy(() -> file.as(person, () -> studies.ofJury(file.file())))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
    }

    private Bench.Story withTwoReports() {
        var file = bench.aFile();
        for (var title : List.of("Rapport", "Annexe")) add(file, title + ".docx", RealFiles.docx("page of " + title));
        return ready(file);
    }

    private StudySheet own(Bench.Story file, PersonId juror) {
        return file.as(juror, () -> studies.own(file.file()));
    }

    private EvidenceId add(Bench.Story file, String name, byte[] content) {
        var title = name.substring(0, name.indexOf('.'));
        return file.report(title, name, content);
    }

    private Bench.Story ready(Bench.Story file) {
        return file.inspected().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
    }

    private void read(String title) {
        var choice = find(Select.class).withLabel(text("portfolio.reader.item")).single();
        var number = title.equals("Rapport") ? "P01" : "P02";
        test(choice, EvidenceSheet.class).selectItem(number + " · " + title + " · " + text("portfolio.kind.REPORT"));
    }

    private boolean says(String words) {
        return find(Paragraph.class).withText(words).exists();
    }

    private int badges(String words) {
        return (int) find(StatusBadge.class).all().stream()
                .filter(badge -> badge.getElement().getTextRecursively().contains(words))
                .count();
    }
}
