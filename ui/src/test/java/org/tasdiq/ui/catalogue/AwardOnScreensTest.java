package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.credential.AwardIssuing;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.desk.DeskView;

/** A list is tried, sent by one person, confirmed by another, and followed until everybody has the credential. */
class AwardOnScreensTest extends ViewTest {
    @Autowired
    Faculty faculty;

    @Autowired
    Awards awards;

    @Autowired
    AwardIssuing issuing;

    @Autowired
    OpenTasks tasks;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void theHeadTriesAListSeesWhatIsWrongAndSendsIt() {
        var story = faculty.anOffer().published();
        signIn(story.head());
        navigate(OfferView.path(story.id()), OfferView.class);
        assertThat(shown()).contains(text("catalogue.awards.none"));
        assertThat(find(Anchor.class).withText(text("catalogue.award.submit")).exists())
                .isTrue();

        navigate(SubmitAwardView.path(story.id()), SubmitAwardView.class);
        press("catalogue.award.check");
        assertThat(table().getErrorMessage()).isEqualTo(text("refusal.required"));
        table().setValue("nothing");
        press("catalogue.award.check");
        assertThat(table().getErrorMessage())
                .isEqualTo(text("refusal.catalogue.award.columnsMissing", "name, email, attendance, result, identity"));
        table().setValue(Learners.table(
                Learners.line("Amel Fictive", address()), "Hugo Fictif," + address() + ",10,80,yes"));
        press("catalogue.award.check");
        assertThat(shown())
                .contains(
                        text("catalogue.award.counts", 1, 1),
                        text("catalogue.learner.report.attendance") + ": "
                                + text("refusal.catalogue.award.attended", "10", 80),
                        text("catalogue.award.read"),
                        text("catalogue.award.read.name"));
        assertThat(awards(story)).isEmpty();
        assertThat(find(Anchor.class).withText(text("catalogue.award.faulty")).exists())
                .isTrue();

        pressAndConfirm("catalogue.award.send");
        assertThat(getCurrentView()).isInstanceOf(AwardView.class);
        assertThat(find(Anchor.class).withText(text("catalogue.award.faulty")).exists())
                .isTrue();
        assertThat(shown()).contains(text("catalogue.award.state.WAITING"), "Amel Fictive", "Hugo Fictif");
        assertThat(awards(story)).hasSize(1);
    }

    @Test
    void anotherLanguageDoesNotTakeATableAwayUnasked() {
        var story = faculty.anOffer().published();
        signIn(story.head());
        navigate(SubmitAwardView.path(story.id()), SubmitAwardView.class);
        table().setValue("name,email");
        test(find(Button.class).withAttribute("lang", "ar").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(table().getValue()).isEqualTo("name,email");
    }

    @Test
    void anotherPersonConfirmsAndFollowsHowFarItIs() {
        var story = faculty.anOffer().published();
        var award = actors.as(story.head(), () -> awards.submit(story.id(), Learners.table(30, 3), Learners.TERMS));
        signIn(story.authority());
        navigate("catalogue/confirm-award/" + award, ConfirmAwardView.class);
        assertThat(shown()).contains(text("catalogue.award.counts", 27, 3));
        press("catalogue.award.refuse");
        assertThat(find(TextArea.class)
                        .withLabel(text("catalogue.award.reason"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.required"));
        pressAndConfirm("catalogue.award.confirm");
        assertThat(getCurrentView()).isInstanceOf(AwardView.class);
        assertThat(shown()).contains(text("catalogue.award.progress", 0, 27));

        issue(award);
        navigate("award/" + award, AwardView.class);
        assertThat(shown()).contains(text("catalogue.award.progress", 25, 27));
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(25);
        issue(award);
        navigate("award/" + award, AwardView.class);
        assertThat(shown()).contains(text("catalogue.award.state.ISSUED"), text("catalogue.award.progress", 27, 27));
        var first = actors.asSystem(() -> awards.lines(award)).getFirst();
        navigate("awarded/" + first.id(), AwardedView.class);
        assertThat(shown()).contains(first.name(), first.credential(), text("credential.status.VALID"));
        assertThat(offers("credential.suspend")).isTrue();
    }

    @Test
    void whoSentTheListIsNotLetInToConfirmIt() {
        var story = faculty.anOffer().published();
        var award = actors.as(story.authority(), () -> awards.submit(story.id(), Learners.table(2, 0), Learners.TERMS));
        signIn(story.authority());
        assertThat(opens("catalogue/confirm-award/" + award)).isFalse();
        var other = story.person("Luc Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        signIn(other);
        assertThat(opens("catalogue/confirm-award/" + award)).isTrue();
        assertThat(actors.asSystem(() -> awards.sheet(award)).state()).isEqualTo(AwardState.WAITING);
    }

    @Test
    void theCardIsOnTheDeskOfAnotherPersonWithItsLastDayAndNotOfWhoSentTheList() {
        var story = faculty.anOffer().published();
        var award = actors.as(story.authority(), () -> awards.submit(story.id(), Learners.table(2, 0), Learners.TERMS));
        var key = System.nanoTime();
        var sheet = actors.asSystem(() -> {
            tasks.park(new ParkedJob(
                    award, "catalogue.confirmAward", List.of(Role.CERTIFYING_AUTHORITY.name()), key, key, key));
            return awards.sheet(award);
        });
        signIn(story.authority());
        navigate("desk", DeskView.class);
        assertThat(shown()).doesNotContain(sheet.reference());
        var other = story.person("Luc Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        signIn(other);
        navigate("desk", DeskView.class);
        assertThat(shown())
                .contains(sheet.reference(), text("deadline.consequence.raised"))
                .contains(Dates.day(story.today().plusDays(15), UI.getCurrent().getLocale()));
    }

    private boolean opens(String path) {
        UI.getCurrent().navigate(path);
        return getCurrentView() instanceof ConfirmAwardView;
    }

    private List<?> awards(Faculty.Story story) {
        return actors.as(story.head(), () -> awards.of(story.id()));
    }

    private void issue(AwardId award) {
        actors.asSystem(() -> issuing.issueAward(award));
    }

    private TextArea table() {
        return find(TextArea.class).withLabel(text("catalogue.award.content")).single();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
