package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Crowd;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.PagedCards;

/** The secretary's calendar shows which files wait for a date, however many. */
class SessionsOnScreensTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Crowd crowd;

    @Test
    void filesThatWaitAreReadPageByPage() {
        var file = bench.aFile();
        crowd.files(file, 60);
        signIn(file.secretary());
        navigate("sessions", SessionsView.class);
        assertThat(waiting()).isEqualTo(50);
        press("shell.table.more");
        assertThat(waiting()).isEqualTo(61);
    }

    @Test
    void itIsSaidThatNoFileWaits() {
        signIn(person(university(), Role.JURY_SECRETARY));
        navigate("sessions", SessionsView.class);
        assertThat(find(H2.class).withText(text("jury.waiting.none")).exists()).isTrue();
    }

    private int waiting() {
        return find(H3.class, find(PagedCards.class).single()).all().size();
    }
}
