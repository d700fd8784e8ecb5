package org.tasdiq.ui.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.ui.ViewTest;

/** A message leads to the page where what it asks for is done, as long as its reader may open that page. */
class WayFromAMessageTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Judges judges;

    @Autowired
    Independence independence;

    @Autowired
    Recognisers recognisers;

    @Test
    void leadsTheAuthorityToTheAppointment() {
        var file = bench.aFile().proposed("J1", "J2", "J4");
        assertThat(ways(file.authority())).contains("jury/appoint-jury/" + file.file());
    }

    @Test
    void leadsTheSecretaryToTheFileOfAChallenge() {
        var file = judges.aConvenedJury();
        file.as(
                file.candidate(),
                () -> independence.challenge(
                        file.file(), file.juror("J2"), RecusalReason.PERSONAL_LINK, "Ancien voisin"));
        assertThat(ways(file.secretary())).contains("file/" + file.file());
    }

    @Test
    void leadsAMemberToTheDeclarationUntilTheSeatIsLost() {
        var file = bench.aFile().appointed();
        var member = file.juror("J5");
        assertThat(ways(member)).containsExactly("assessment/score-portfolio/" + file.file());
        file.as(member, () -> independence.recuse(file.file(), member, RecusalReason.UNAVAILABLE, ""));
        assertThat(ways(member)).isEmpty();
    }

    @Test
    void leadsTheCandidateToThePortfolioAndNowhereFromAReceipt() {
        var file = bench.aFile();
        assertThat(ways(file.candidate())).allMatch(way -> way.equals("portfolio/compile-portfolio/" + file.file()));
    }

    @Test
    void leadsTheLearnerToThePageOfTheRequest() {
        var story = recognisers.aHouse().asks(Recognisers.sample());
        assertThat(ways(story.learner())).containsExactly("request/" + story.id());
    }

    private List<String> ways(PersonId reader) {
        signIn(reader);
        navigate(MailboxView.class);
        find(Details.class).all().forEach(message -> message.setOpened(true));
        return find(Anchor.class).withText(text("notification.goToPage")).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
