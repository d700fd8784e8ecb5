package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasdiq.Table;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.deadline.RuleTrial;
import org.tasdiq.ui.catalogue.OfferView;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Tone;

/** What a draft would do to the open files: how many, and each of them with its day now and then. */
class TrialTable extends Composite<Div> {
    private final transient Map<UUID, String> references;
    private final transient Map<UUID, OfferSheet> offers;

    TrialTable(RuleTrial trial, Map<UUID, String> references, Map<UUID, OfferSheet> offers) {
        this.references = references;
        this.offers = offers;
        var sum = getTranslation(
                "deadline.trial.sum",
                trial.open(),
                trial.earlier(),
                trial.later(),
                trial.overdue(),
                trial.stops(),
                trial.runsOn());
        getContent().add(new H3(getTranslation("deadline.trial.title")), new Paragraph(sum));
        getContent().addClassName("stack");
        Live.say(sum);
        if (trial.changed().isEmpty()) return;
        var heads = Stream.of("file", "now", "then", "effect")
                .map(key -> getTranslation("deadline.trial." + key))
                .toList();
        getContent()
                .add(
                        table(trial.changed()),
                        TableLink.of("deadline.trial.export", "trial.csv", () -> takenAlong(heads, trial.changed())));
    }

    private Component table(List<RuleTrial.Line> lines) {
        return new SortedTable<RuleTrial.Line>(getTranslation("deadline.trial.title"))
                .column(getTranslation("deadline.trial.file"), Comparator.comparing(this::reference), this::page)
                .day(getTranslation("deadline.trial.now"), RuleTrial.Line::dueOn)
                .day(getTranslation("deadline.trial.then"), RuleTrial.Line::dueThen)
                .column(
                        getTranslation("deadline.trial.effect"),
                        Comparator.comparing(RuleTrial.Line::effect),
                        this::effect)
                .lines(lines);
    }

    private Component page(RuleTrial.Line line) {
        var offer = offers.get(line.file());
        if (offer == null)
            return references.containsKey(line.file())
                    ? new Anchor("file/" + line.file(), reference(line))
                    : new Span(reference(line));
        var page = new Anchor(OfferView.path(offer.id()), reference(line));
        page.getElement().setAttribute("dir", "auto");
        return page;
    }

    private Component effect(RuleTrial.Line line) {
        var tone = switch (line.effect()) {
            case OVERDUE -> Tone.STOP;
            case EARLIER, RUNS_ON -> Tone.ATTENTION;
            case LATER, STOPS -> Tone.INFO;
        };
        return new StatusBadge(effectInWords(line), tone);
    }

    private String effectInWords(RuleTrial.Line line) {
        return getTranslation("deadline.trial.effect." + line.effect());
    }

    private Table takenAlong(List<String> heads, List<RuleTrial.Line> lines) {
        return new Table(
                heads,
                lines.stream()
                        .map(line -> List.of(reference(line), line.dueOn(), line.dueThen(), effectInWords(line)))
                        .toList());
    }

    private String reference(RuleTrial.Line line) {
        var offer = offers.get(line.file());
        if (offer != null) return offer.reference() + " · " + Descriptor.shown(offer.title(), getLocale());
        return references.getOrDefault(line.file(), line.file().toString());
    }
}
