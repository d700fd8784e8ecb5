package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Citation;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.Vote;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.Said;

/** The president writes, everybody present votes; each sees of the others what is theirs to see. */
class DeliberationTogetherTest extends ViewTest {
    @Autowired
    Judges judges;

    @Autowired
    Debates debates;

    @Autowired
    Bench bench;

    @Autowired
    Scoring scoring;

    @Autowired
    Sessions sessions;

    @Test
    void keepsWhatThePresidentWritesWithoutAButton() {
        var file = judges.aHeardFile();
        open(file, "J1");
        write("assessment.notes", "Entretien de 50 minutes.");
        assertThat(sheet(file, "J2").draft().notes()).isEqualTo("Entretien de 50 minutes.");
    }

    @Test
    void saysInWordsWhyABlockIsNotGranted() {
        var file = judges.aHeardFile();
        open(file, "J1");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(text("assessment.because.criticalBelow", "BC02", "C2.1, C2.3", 2));
    }

    @Test
    void tellsBesideTheFieldThatAReasonSpeaksOfMotivationAndKeepsTheText() {
        var file = judges.aHeardFile();
        open(file, "J1");
        var label = text("assessment.reason", "C2.1", "C2.1");
        test(find(TextArea.class).withLabel(label).single()).setValue("C2.1 : manque de motivation");
        var field = find(TextArea.class).withLabel(label).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage())
                .isEqualTo(text("assessment.objection.foreign", text("assessment.ground.MOTIVATION"), "motivation"));
        assertThat(field.getValue()).isEqualTo("C2.1 : manque de motivation");
    }

    @Test
    void saysBesideTheFieldWhatARefusalStillWants() {
        var file = judges.aHeardFile();
        open(file, "J1");
        var reason = text("assessment.unreasoned.reason");
        var prescription = text("assessment.unreasoned.prescription");
        assertThat(wanted("C2.1")).isEqualTo(text("assessment.unreasoned", "C2.1", reason + " · " + prescription));
        assertThat(wanted("C2.3")).isNotEmpty();
        assertThat(wanted("C2.2")).isEmpty();
        field("assessment.reason", "C2.1", "C2.1", "C2.1 : méthode absente");
        assertThat(wanted("C2.1")).isEqualTo(text("assessment.unreasoned", "C2.1", prescription));
        test(find(TextArea.class)
                        .withLabel(text("assessment.prescription", "C2.1"))
                        .single())
                .setValue("C2.1 : un dossier");
        assertThat(wanted("C2.1")).isEmpty();
        assertThat(wanted("C2.3")).isNotEmpty();
    }

    @Test
    void tellsBesideItsFieldThatAConditionSpeaksOfMotivationAndWarnsOfItInTheNotes() {
        var file = judges.aHeardFile();
        open(file, "J1");
        write("assessment.condition", "Prouver sa motivation");
        test(find(DatePicker.class).single()).setValue(file.today().plusMonths(3));
        var motivation = text("assessment.ground.MOTIVATION");
        var condition =
                find(TextArea.class).withLabel(text("assessment.condition")).single();
        assertThat(condition.isInvalid()).isTrue();
        assertThat(condition.getErrorMessage())
                .isEqualTo(text("assessment.objection.foreign", motivation, "motivation"));
        write("assessment.notes", "Sa motivation a été évoquée");
        var notes = find(TextArea.class).withLabel(text("assessment.notes")).single();
        assertThat(notes.isInvalid()).isFalse();
        assertThat(notes.getHelperText()).isEqualTo(text("assessment.objection.warning", motivation, "motivation"));
    }

    @Test
    void hasAWordOfItsOwnForAMarkThatCouldNotBeGivenAndShowsWhy() {
        var file = judges.aHeardFile();
        open(file, "J2");
        var map = find(DivergenceMap.class).single();
        assertThat(find(NativeTableCell.class, map).all().stream()
                        .map(cell -> cell.getElement().getTextRecursively()))
                .filteredOn(text("assessment.cannotJudge")::equals)
                .hasSize(1);
        assertThat(find(NativeTableCell.class, map).all())
                .noneMatch(cell -> cell.getElement().hasAttribute("title"));
        assertThat(find(Details.class, map).all()).singleElement().satisfies(notes -> {
            assertThat(notes.getSummaryText()).isEqualTo(text("assessment.divergence.notes", "C3.3 · C3.3"));
            assertThat(notes.getElement().getTextRecursively())
                    .contains("J4 Juré-Fictif", text("assessment.cannotJudge"), "Le dossier n’en dit rien");
        });
    }

    @Test
    void opensTheCitedPageOfANoteInTheReader() {
        var file = bench.aFile();
        var report = file.report("Rapport", "Rapport.docx", RealFiles.docx("une régression"));
        file.inspected().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            if (juror.equals("J3")) {
                var cited = List.of(new Citation(report, null));
                var mark = new Mark(judges.competency(file, "C1.1"), 2, false, "Vu dans le rapport", cited);
                file.as(file.juror(juror), () -> scoring.mark(file.file(), mark));
            }
            judges.seal(file, juror);
        }
        file.heard("J1", "J2", "J3", "J4", "J5");
        open(file, "J2");
        var notes = find(Details.class, find(DivergenceMap.class).single()).all().stream()
                .filter(details -> details.getSummaryText().contains("C1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(notes.getElement().getTextRecursively()).contains("Vu dans le rapport");
        notes.setOpened(true);
        test(find(Button.class, notes).withText("P01").single()).click();
        assertThat(find(Select.class)
                        .withLabel(text("portfolio.reader.item"))
                        .single()
                        .getValue())
                .isNotNull();
    }

    @Test
    void showsWhatWasNotedAtTheHearing() {
        var file = judges.sealed(judges.aConvenedJury());
        var present = file.jury().members();
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(),
                        new HearingRecord(present, HearingResult.HEARD, 50, "Entretien interrompu dix minutes")));
        open(file, "J2");
        assertThat(find(Said.class).withText("Entretien interrompu dix minutes").exists())
                .isTrue();
        signIn(file.secretary());
        openFile(file.file(), "jury");
        assertThat(find(Said.class).withText("Entretien interrompu dix minutes").exists())
                .isTrue();
    }

    @Test
    void showsTheOtherMembersTheDraftToReadAndTheirOwnVote() {
        var file = judges.aHeardFile();
        open(file, "J1");
        write("assessment.notes", "Entretien de 50 minutes.");
        open(file, "J2");
        var notes = find(TextArea.class).withLabel(text("assessment.notes")).single();
        assertThat(notes.getValue()).isEqualTo("Entretien de 50 minutes.");
        assertThat(notes.isReadOnly()).isTrue();
        assertThat(find(Button.class)
                        .withText(text("assessment.vote.close", "BC01"))
                        .exists())
                .isFalse();
        vote("BC01", Vote.AGAINST);
        var block = sheet(file, "J2").blocks().getFirst();
        assertThat(block.own()).isEqualTo(Vote.AGAINST);
        assertThat(sheet(file, "J1").blocks().getFirst().own()).isNull();
    }

    @Test
    void endsWhenEveryVoteIsClosed() {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        open(file, "J1");
        assertThat(find(Button.class)
                        .withText(text("assessment.deliberate.record"))
                        .single()
                        .isEnabled())
                .isFalse();
        judges.carry(file);
        open(file, "J1");
        pressAndConfirm("assessment.deliberate.record");
        assertThat(sheet(file, "J2").over()).isTrue();
    }

    /** Empty where nothing is said to be missing. */
    private String wanted(String code) {
        return find(Paragraph.class).all().stream()
                .filter(words -> words.hasClassName("doubt") && words.isVisible())
                .map(Paragraph::getText)
                .filter(words -> words.contains(code))
                .findFirst()
                .orElse("");
    }

    private void field(String key, String code, String title, String words) {
        test(find(TextArea.class).withLabel(text(key, code, title)).single()).setValue(words);
    }

    private void open(Bench.Story file, String juror) {
        signIn(file.juror(juror));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
    }

    @SuppressWarnings("unchecked")
    private void vote(String block, Vote vote) {
        var label = text("assessment.vote.on", block, text("assessment.result.ACQUIRED"));
        var group = (RadioButtonGroup<Vote>)
                find(RadioButtonGroup.class).withLabel(label).single();
        test(group).selectItem(text("assessment.vote." + vote));
    }

    private DebateSheet sheet(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> debates.sheet(file.file()));
    }
}
