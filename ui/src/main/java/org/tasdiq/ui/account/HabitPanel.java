package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.tasdiq.notification.MailHabits;
import org.tasdiq.ui.shared.Notice;

/** One mail a day, or one for each message. */
class HabitPanel extends Composite<Div> {
    HabitPanel(MailHabits habits) {
        var daily = new Checkbox(getTranslation("account.daily"), habits.isDaily());
        daily.setHelperText(getTranslation("account.daily.hint"));
        daily.addValueChangeListener(changed -> {
            habits.choose(changed.getValue());
            Notice.done(getTranslation(changed.getValue() ? "account.daily.on" : "account.daily.off"));
        });
        getContent().add(new H2(getTranslation("account.mails")), daily);
        getContent().addClassNames("card", "stack");
    }
}
