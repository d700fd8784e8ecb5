package org.tasdiq.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Registrar;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.MyFileView;

/** The form of appeal is there as long as an appeal would be taken; afterwards the page says since when not. */
class TimeToAppealTest extends ViewTest {
    private static final String LODGE = "decision.appeal.lodge";

    @Autowired
    Registrar registrar;

    @Autowired
    Appeals appeals;

    @Autowired
    Decisions decisions;

    @Autowired
    BusinessClock clock;

    @Test
    void isOpenAfterTheNotification() {
        var file = registrar.notified();
        openAsCandidate(file);
        assertThat(offers(LODGE)).isTrue();
    }

    @Test
    void isOverAfterTheLastDay() {
        var file = registrar.notified();
        passes(Duration.ofDays(70));
        openAsCandidate(file);
        assertThat(offers(LODGE)).isFalse();
        assertThat(saysOver(file)).isTrue();
    }

    @Test
    void isOverOnceTheFileIsClosed() {
        var file = registrar.notified();
        passes(Duration.ofDays(70));
        file.asSystem(() -> decisions.closeFile(file.file()));
        openAsCandidate(file);
        assertThat(offers(LODGE)).isFalse();
        assertThat(saysOver(file)).isTrue();
    }

    private void openAsCandidate(Bench.Story file) {
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
    }

    private boolean saysOver(Bench.Story file) {
        var lastDay = actors.asSystem(() -> appeals.window(file.file())).lastDay();
        var words = Dates.day(Objects.requireNonNull(lastDay), Locale.FRENCH);
        return find(Paragraph.class)
                .withText(text("decision.appeal.over", words))
                .exists();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return true;
        });
    }
}
