package org.tasdiq.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** A lapse that was a mistake is taken back on the page of the file, by an administrator who says why. */
class LapseTakenBackTest extends ViewTest {
    private static final String UNDO = "casefile.lapse.undo";

    @Autowired
    Bench bench;

    @Autowired
    AdmissibilityClock clock;

    @Autowired
    Candidacies candidacies;

    @Test
    void opensTheFileAgainForAReasonAndUntilADay() {
        var file = lapsed();
        signIn(file.person("Administratrice Fictive", Role.ADMINISTRATOR));
        openFile(file.file(), "deadlines");
        press(UNDO);
        assertThat(reason().getErrorMessage()).isEqualTo(text("refusal.required"));
        reason().setValue("Courrier mal adressé");
        find(DatePicker.class).single().setValue(file.today());
        pressAndConfirm(UNDO);
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo(text("refusal.deadline.notAfterToday"));
        find(DatePicker.class).single().setValue(file.today().plusDays(30));
        pressAndConfirm(UNDO);
        assertThat(actors.asSystem(() -> candidacies.sheet(file.file())).status())
                .isEqualTo(CandidacyStatus.ADMISSIBLE);
    }

    @Test
    void isNotOfferedToOthersNorOnAFileThatRuns() {
        var file = lapsed();
        signIn(file.secretary());
        openFile(file.file(), "deadlines");
        assertThat(offers(UNDO)).isFalse();
        var running = bench.aFile();
        signIn(running.person("Administratrice Fictive", Role.ADMINISTRATOR));
        openFile(running.file(), "deadlines");
        assertThat(offers(UNDO)).isFalse();
    }

    private Bench.Story lapsed() {
        var file = bench.aFile();
        file.asSystem(() -> clock.lapse(file.file(), "portfolio.compilePortfolio"));
        return file;
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel(text("casefile.lapse.reason")).single();
    }
}
