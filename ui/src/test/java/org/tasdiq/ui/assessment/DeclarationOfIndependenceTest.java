package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.SeatStatus;
import org.tasdiq.ui.ViewTest;

/** A member answers every question before the first page opens; no answer is never taken for a no. */
class DeclarationOfIndependenceTest extends ViewTest {
    private static final List<String> QUESTIONS = List.of("present", "past", "personal", "accompanied");

    @Autowired
    Bench bench;

    @Test
    void isNotMadeWhileAQuestionIsOpen() {
        var file = opened();
        QUESTIONS.subList(0, 3).forEach(question -> answer(question, false));
        press("jury.independence.none");
        assertThat(question("accompanied").getErrorMessage()).isEqualTo(text("refusal.required"));
        assertThat(seat(file).status()).isEqualTo(SeatStatus.APPOINTED);
    }

    @Test
    void withoutALinkOpensTheFile() {
        var file = opened();
        QUESTIONS.forEach(question -> answer(question, false));
        press("jury.independence.none");
        assertThat(seat(file).status()).isEqualTo(SeatStatus.INDEPENDENT);
        assertThat(find(IndependencePanel.class).exists()).isFalse();
    }

    @Test
    void withALinkTakesTheSeatAway() {
        var file = opened();
        QUESTIONS.forEach(question -> answer(question, question.equals("personal")));
        pressAndConfirm("jury.independence.linked");
        assertThat(seat(file).recusedFor()).isEqualTo(RecusalReason.PERSONAL_LINK);
    }

    private Bench.Story opened() {
        var file = bench.aFile().appointed().convened();
        signIn(file.juror("J2"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        return file;
    }

    private void answer(String name, boolean yes) {
        question(name).setValue(yes);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> question(String name) {
        return find(RadioButtonGroup.class).withId("independence-" + name).single();
    }

    private static SeatSheet seat(Bench.Story file) {
        return file.jury().seats().stream()
                .filter(seat -> seat.person().equals(file.juror("J2")))
                .findFirst()
                .orElseThrow();
    }
}
