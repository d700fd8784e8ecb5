package org.tasdiq.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The administrator and the certifying authority give more time, or lift a deadline, with a reason. */
class ChangeOfADeadlineTest extends ViewTest {
    private static final String EXTEND = "casefile.deadline.extend";
    private static final String LIFT = "casefile.deadline.lift";
    private static final String REASON = "casefile.deadline.reason";

    @Autowired
    Bench bench;

    @Autowired
    Deadlines deadlines;

    @Test
    void givesMoreTimeUntilTheEndOfThatDay() {
        var file = bench.aFile();
        open(file, file.person("Administratrice Fictive", Role.ADMINISTRATOR));
        var later = running(file).dueOn().plusDays(10);
        write(REASON, "Hospitalisation du candidat");
        test(find(DatePicker.class).single()).setValue(later);
        pressAndConfirm(EXTEND);
        assertThat(running(file).dueOn()).isEqualTo(later);
        assertThat(offers(EXTEND)).isTrue();
    }

    @Test
    void isRefusedBesideTheFieldWhenTheDayIsNotLater() {
        var file = bench.aFile();
        open(file, file.authority());
        var day = find(DatePicker.class).single();
        write(REASON, "Hospitalisation du candidat");
        day.setValue(running(file).dueOn());
        pressAndConfirm(EXTEND);
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.deadline.notLater"));
    }

    @Test
    void needsAReason() {
        var file = bench.aFile();
        open(file, file.authority());
        press(LIFT);
        assertThat(find(TextArea.class).withLabel(text(REASON)).single().getErrorMessage())
                .isEqualTo(text("refusal.deadline.reasonMissing"));
        assertThat(running(file)).isNotNull();
    }

    @Test
    void liftsItForGood() {
        var file = bench.aFile();
        var rule = running(file).rule();
        open(file, file.authority());
        write(REASON, "Force majeure");
        pressAndConfirm(LIFT);
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), rule)))
                .hasValueSatisfying(lifted -> assertThat(lifted.state()).isEqualTo(DeadlineState.LIFTED));
        assertThat(offers(LIFT)).isFalse();
    }

    @Test
    void standsInTheJournalWithItsReason() {
        var file = bench.aFile();
        open(file, file.authority());
        write(REASON, "Force majeure");
        pressAndConfirm(LIFT);
        openFile(file.file(), "journal");
        assertThat(find(Span.class)
                        .withText(text("audit.event.deadline.DeadlineLifted"))
                        .exists())
                .isTrue();
        assertThat(find(Span.class)
                        .withText(text("audit.reason", "Force majeure"))
                        .exists())
                .isTrue();
    }

    @Test
    void isNotForTheSecretary() {
        var file = bench.aFile();
        open(file, file.secretary());
        assertThat(offers(EXTEND)).isFalse();
        assertThat(offers(LIFT)).isFalse();
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        openFile(file.file(), "deadlines");
    }

    /** The one deadline that runs on an admissible file: the portfolio has to be handed in. */
    private DeadlineSheet running(Bench.Story file) {
        return actors.asSystem(() -> deadlines.of(file.file())).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING)
                .findFirst()
                .orElseThrow();
    }
}
