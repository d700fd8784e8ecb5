package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.desk.DeskView;

/** Where the product is tried out, its administrator moves time forward. */
class TrialClockTest extends ViewTest {
    @Autowired
    BusinessClock clock;

    @Test
    void isMovedForwardByTheAdministrator() {
        var before = clock.instant();
        openDesk(Role.ADMINISTRATOR);
        var item = inPersonMenu("shell.clock").orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        press("shell.clock.move");
        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofHours(22), Duration.ofHours(26));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void isNeverMovedBack() {
        var before = clock.instant();
        openDesk(Role.ADMINISTRATOR);
        var item = inPersonMenu("shell.clock").orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        var day = find(DatePicker.class).single();
        day.setValue(LocalDate.ofInstant(before, ZoneId.of("Europe/Paris")).minusDays(1));
        press("shell.clock.move");
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.deadline.clockOnlyForward"));
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofHours(1));
    }

    @Test
    void isNotShownToAnybodyElse() {
        openDesk(Role.CERTIFYING_AUTHORITY);
        assertThat(inPersonMenu("shell.clock")).isEmpty();
    }

    private void openDesk(Role role) {
        signIn(person(university(), role));
        navigate(DeskView.class);
    }
}
