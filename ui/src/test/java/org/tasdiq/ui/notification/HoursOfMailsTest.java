package org.tasdiq.ui.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.MailHabits;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.account.AccountView;

/** The institution says when its mails leave and where remedies are lodged; everybody says how often they want mail. */
class HoursOfMailsTest extends ViewTest {
    @Autowired
    PostOffice post;

    @Autowired
    MailHabits habits;

    @Test
    void haveABeginningAndAnEndOrNeither() {
        var institution = university();
        signIn(person(institution, Role.ADMINISTRATOR));
        navigate("letters/post/" + institution.value(), PostView.class);
        hour("from").setValue(LocalTime.of(20, 0));
        address("CONTENTIOUS").setValue("Tribunal administratif de Toulouse");
        press("notification.post.save");
        assertThat(hour("until").getErrorMessage()).isEqualTo(text("refusal.post.bothHours"));
        assertThat(post.sheet(institution).addresses()).isEmpty();
        hour("until").setValue(LocalTime.of(8, 0));
        press("notification.post.save");
        assertThat(post.sheet(institution).quietUntil()).isEqualTo(LocalTime.of(8, 0));
        assertThat(post.sheet(institution).addresses())
                .isEqualTo(Map.of(Remedy.Kind.CONTENTIOUS, "Tribunal administratif de Toulouse"));
    }

    @Test
    void areOnceADayForWhoWantsIt() {
        signIn(person(university()));
        navigate("account", AccountView.class);
        var daily = find(Checkbox.class).withLabel(text("account.daily")).single();
        test(daily).click();
        assertThat(habits.isDaily()).isTrue();
        test(daily).click();
        assertThat(habits.isDaily()).isFalse();
    }

    private TimePicker hour(String which) {
        return find(TimePicker.class)
                .withLabel(text("notification.post." + which))
                .single();
    }

    private TextField address(String way) {
        return find(TextField.class)
                .withLabel(text("notification.post.way." + way))
                .single();
    }
}
