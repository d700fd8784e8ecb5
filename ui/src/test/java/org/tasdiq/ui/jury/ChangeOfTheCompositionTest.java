package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.ui.ViewTest;

/** A member who left is replaced from the page of the file, although the process has no task for it. */
class ChangeOfTheCompositionTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Judges judges;

    @Autowired
    Independence independence;

    @Autowired
    Candidacies candidacies;

    @Test
    void isOfferedToSecretaryAndAuthorityWhileTheJuryScores() {
        var file = judges.aConvenedJury();
        var member = file.juror("J5");
        file.as(member, () -> independence.recuse(file.file(), member, RecusalReason.UNAVAILABLE, ""));
        assertThat(leads(file, file.secretary())).isTrue();
        assertThat(leads(file, file.authority())).isTrue();
        assertThat(navigate("jury/appoint-jury/" + file.file(), AppointJuryView.class))
                .isNotNull();
    }

    @Test
    void isNotForTheIntakeOfficerNorForMembers() {
        var file = judges.aConvenedJury();
        assertThat(leads(file, file.person("Agent Fictif", Role.INTAKE_OFFICER)))
                .isFalse();
        assertThat(leads(file, file.juror("J2"))).isFalse();
    }

    @Test
    void isOverOnceTheMarksAreSealed() {
        var file = judges.aHeardFile();
        assertThat(leads(file, file.secretary())).isFalse();
    }

    @Test
    void isOverWithTheFile() {
        var file = bench.aFile().appointed();
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ"));
        assertThat(leads(file, file.secretary())).isFalse();
    }

    private boolean leads(Bench.Story file, PersonId reader) {
        signIn(reader);
        openFile(file.file(), "jury");
        return find(Anchor.class).withText(text("jury.change")).all().stream()
                .anyMatch(way -> way.getHref().equals("jury/appoint-jury/" + file.file()));
    }
}
