package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.jury.DoubleBooking;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The files whose date clashes with that of another, each with the way to its session, where it is moved. */
final class DoubleBookings {
    private DoubleBookings() {}

    /** Empty where nothing clashes. */
    static Optional<Component> of(InstitutionId institution, List<DoubleBooking> clashes) {
        if (clashes.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("lines");
        clashes.forEach(clash -> list.add(line(institution, clash)));
        var card = new Div(new Paragraph(I18NProvider.translate("jury.double.text")), list);
        card.addClassNames("card", "stack");
        var section = new Section(new H2(I18NProvider.translate("jury.double")), card);
        section.addClassName("stack");
        return Optional.of(section);
    }

    private static ListItem line(InstitutionId institution, DoubleBooking clash) {
        var reference = new Anchor(
                "sessions/" + institution.value() + "/" + clash.sitting().value(), clash.reference());
        reference.addClassName("ltr");
        var when = new Span(I18NProvider.translate(
                "jury.double.when",
                Dates.day(clash.session().date(), UI.getCurrent().getLocale()),
                clash.session().start().toString()));
        var state = clash.taken().isEmpty()
                ? new StatusBadge(I18NProvider.translate("jury.double.free"), Tone.INFO)
                : new StatusBadge(I18NProvider.translate("jury.double.taken", Listed.of(clash.taken())), Tone.STOP);
        return new ListItem(reference, when, state);
    }
}
