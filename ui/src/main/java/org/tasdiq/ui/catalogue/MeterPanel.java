package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.catalogue.DescriptorCheck;
import org.tasdiq.catalogue.DescriptorCheck.Meter;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Profile;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** How complete a descriptor is under every profile it is measured by, and what it still has to say. */
class MeterPanel extends Composite<Section> {
    MeterPanel() {
        getContent().addClassNames("card", "stack");
    }

    MeterPanel(DescriptorCheck check, Set<Profile> profiles) {
        this();
        show(check, profiles);
    }

    void show(DescriptorCheck check, Set<Profile> profiles) {
        getContent().removeAll();
        getContent()
                .add(new H2(getTranslation("catalogue.meter")), new Paragraph(getTranslation("catalogue.meter.text")));
        var list = new UnorderedList();
        list.addClassName("lines");
        check.meters().stream()
                .filter(meter -> profiles.contains(meter.profile()))
                .forEach(meter -> list.add(new ListItem(line(meter))));
        getContent().add(list);
        if (profiles.isEmpty()) getContent().add(new Paragraph(getTranslation("catalogue.meter.noProfile")));
    }

    private Component line(Meter meter) {
        var name = new Span(getTranslation("catalogue.profile." + meter.profile()));
        name.addClassName("strong");
        var said = getTranslation("catalogue.meter.said", meter.said(), meter.asked());
        var bar = new ProgressBar(0, meter.asked(), meter.said());
        bar.getElement()
                .setAttribute("aria-label", getTranslation("catalogue.profile." + meter.profile()) + " · " + said);
        var head = new Div(
                name,
                new Span(said),
                meter.complete()
                        ? new StatusBadge(getTranslation("catalogue.meter.complete"), Tone.DONE)
                        : new StatusBadge(
                                getTranslation(
                                        "catalogue.meter.missing",
                                        meter.missing().size()),
                                Tone.ATTENTION));
        head.addClassName("row");
        var line = new Div(head, bar);
        line.addClassName("stack");
        // One length for all, however much each still has to say.
        line.setWidthFull();
        if (!meter.missing().isEmpty()) line.add(quiet("catalogue.meter.toSay", meter.missing()));
        if (!meter.open().isEmpty()) line.add(quiet("catalogue.meter.maySay", meter.open()));
        return line;
    }

    private Component quiet(String key, List<DescriptorField> fields) {
        var words = new Paragraph(getTranslation(
                key,
                fields.stream()
                        .map(field -> getTranslation("catalogue.field." + field))
                        .collect(Collectors.joining(" · "))));
        words.addClassName("quiet");
        return words;
    }
}
