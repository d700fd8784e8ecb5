package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.MyFileView;

/** Where the link to the whole portfolio stands, and for whom. */
class CopyOfThePortfolioTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Registrar registrar;

    @Autowired
    Candidacies candidacies;

    @Test
    void isOfferedToTheCandidateWhileTheFileRuns() {
        assertThat(offeredToTheCandidateOf(bench.aFile())).isTrue();
    }

    @Test
    void isOfferedToTheCandidateAfterTheDecision() {
        assertThat(offeredToTheCandidateOf(registrar.notified())).isTrue();
    }

    @Test
    void isOfferedToTheCandidateWhenTheFileIsOver() {
        var file = bench.aFile();
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ à l’étranger"));
        assertThat(offeredToTheCandidateOf(file)).isTrue();
    }

    @Test
    void isOfferedToTheCertifyingAuthorityOnThePageOfTheFile() {
        var file = bench.aFile();
        assertThat(offeredOnTheFileTo(file, file.authority())).isTrue();
    }

    @Test
    void isNotOfferedToTheAuditorWhoReadsTheSamePage() {
        var file = bench.aFile();
        assertThat(offeredOnTheFileTo(file, file.person("Auditrice Fictive", Role.QUALITY_AUDITOR)))
                .isFalse();
    }

    private boolean offeredToTheCandidateOf(Bench.Story file) {
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        return offered();
    }

    private boolean offeredOnTheFileTo(Bench.Story file, PersonId reader) {
        signIn(reader);
        openFile(file.file(), "portfolio");
        return offered();
    }

    private boolean offered() {
        return find(Anchor.class).withText(text("portfolio.copy.download")).exists();
    }
}
