package org.tasdiq.ui.jury;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.Dates;
import org.tasdiq.jury.SlotOption;

/** A free moment in words. */
final class SlotOptions {
    private SlotOptions() {}

    static String label(SlotOption option) {
        var plan = option.plan();
        var place = plan.place().isEmpty() ? plan.videoLink() : plan.place();
        return I18NProvider.translate(
                "jury.slot.option",
                Dates.day(plan.date(), UI.getCurrent().getLocale()),
                option.start().toString(),
                option.room().isEmpty() ? place : place + " · " + option.room(),
                option.left());
    }
}
