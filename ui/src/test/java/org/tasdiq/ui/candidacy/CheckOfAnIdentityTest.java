package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** Credentials say that an identity was checked only where the intake officer says so at the check of completeness. */
class CheckOfAnIdentityTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Candidacies candidacies;

    @Autowired
    AdmissibilityClock admissibility;

    @Autowired
    OpenTasks tasks;

    @Test
    void isSaidByTickingTheBox() {
        var file = opened();
        assertThat(box().getValue()).isFalse();
        test(box()).click();
        press("candidacy.check.complete");
        assertThat(identityChecked(file)).isTrue();
    }

    @Test
    void isNotSaidByLeavingItAlone() {
        var file = opened();
        press("candidacy.check.complete");
        assertThat(identityChecked(file)).isFalse();
    }

    private CandidacyId opened() {
        var story = bench.aFile();
        var model = actors.asSystem(() -> candidacies.sheet(story.file()));
        var applicant = story.person("Autre Candidate-Fictive");
        var file = story.as(applicant, () -> candidacies.begin(model.certification()));
        story.as(applicant, () -> candidacies.save(file, model.form()));
        story.as(applicant, () -> candidacies.submit(file));
        var key = System.nanoTime();
        story.asSystem(() -> admissibility.acknowledge(file));
        story.asSystem(() -> tasks.park(
                new ParkedJob(file, "candidacy.checkCompleteness", List.of("INTAKE_OFFICER"), key, key, key)));
        signIn(story.person("Agente Fictive", Role.INTAKE_OFFICER));
        UI.getCurrent().navigate("candidacy/check-completeness/" + file);
        return file;
    }

    private Checkbox box() {
        return find(Checkbox.class).withLabel(text("candidacy.check.identity")).single();
    }

    private boolean identityChecked(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file)).identityChecked();
    }
}
