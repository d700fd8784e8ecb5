package org.tasdiq.ui.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** Experiences are drawn over the years where the application is read. */
class ExperienceTimelineTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Candidacies candidacies;

    @Test
    void saysInWordsWhatItDraws() {
        var file = bench.aFile();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        var time = actors.as(file.candidate(), () -> candidacies.experienceTime(file.file()));
        assertThat(time.months()).isPositive();
        assertThat(find(Paragraph.class)
                        .withText(text("candidacy.timeline.total", time.months(), time.hours()))
                        .exists())
                .isTrue();
        assertThat(find(Span.class)
                        .withText(text("candidacy.timeline.months", time.months()))
                        .exists())
                .isTrue();
    }
}
