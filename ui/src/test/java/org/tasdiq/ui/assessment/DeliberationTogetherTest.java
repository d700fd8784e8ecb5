package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Vote;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The president writes, everybody present votes; each sees of the others what is theirs to see. */
class DeliberationTogetherTest extends ViewTest {
    @Autowired
    Judges judges;

    @Autowired
    Debates debates;

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
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                        .map(com.vaadin.flow.component.html.Paragraph::getText))
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
