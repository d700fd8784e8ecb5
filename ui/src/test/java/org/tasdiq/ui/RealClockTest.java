package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.desk.DeskView;

/** Outside a trial installation nobody finds a clock to move. */
@TestPropertySource(properties = "tasdiq.clock.controlled=false")
class RealClockTest extends ViewTest {
    @Test
    void isNotOfferedToTheAdministrator() {
        signIn(person(university(), Role.ADMINISTRATOR));
        navigate(DeskView.class);
        assertThat(inPersonMenu("shell.signOut")).isPresent();
        assertThat(inPersonMenu("shell.clock")).isEmpty();
    }
}
