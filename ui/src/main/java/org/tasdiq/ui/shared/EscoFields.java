package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.EscoSkill;
import org.tasdiq.referential.EscoSkills;

/** The ESCO skills something is linked to: searched, chosen and taken away. */
public class EscoFields extends Composite<Details> {
    private final transient EscoSkills skills;
    private final transient List<EscoLink> chosen;
    private final transient Runnable touched;
    private final UnorderedList links = new UnorderedList();
    private final TextField search = new TextField(getTranslation("referential.esco.search"));
    private final UnorderedList found = new UnorderedList();

    public EscoFields(EscoSkills skills, List<EscoLink> links, Runnable touched) {
        this.skills = skills;
        this.chosen = new ArrayList<>(links);
        this.touched = touched;
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setHelperText(getTranslation("referential.esco.search.hint"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> look());
        this.links.addClassName("lines");
        found.addClassName("lines");
        var body = new Div(new Paragraph(getTranslation("referential.esco.text")), this.links, search, found);
        body.addClassName("stack");
        getContent().setSummaryText(getTranslation("referential.esco.links"));
        getContent().add(body);
        getContent().setOpened(!chosen.isEmpty());
        getContent().setWidthFull();
        show();
    }

    public List<EscoLink> value() {
        return List.copyOf(chosen);
    }

    private void show() {
        links.removeAll();
        for (var link : chosen) {
            var name = label(link.label());
            var way = new Anchor(link.uri(), name);
            links.add(new ListItem(way, act("referential.esco.drop", name, () -> {
                chosen.remove(link);
                changed();
            })));
        }
    }

    private void look() {
        found.removeAll();
        var all = skills.search(search.getValue());
        if (!search.getValue().isBlank()) Live.say(getTranslation("referential.esco.found", all.size()));
        if (all.isEmpty() && !search.getValue().isBlank())
            found.add(new ListItem(getTranslation("referential.esco.none")));
        all.stream()
                .filter(skill -> chosen.stream().noneMatch(link -> link.uri().equals(skill.uri())))
                .forEach(skill -> found.add(new ListItem(name(skill), add(skill))));
    }

    private Component name(EscoSkill skill) {
        var name = new Span(label(skill.label()));
        name.addClassName("strong");
        var kind = new Span(getTranslation("referential.esco." + skill.kind()) + " · "
                + getTranslation("referential.esco." + skill.reuse()));
        kind.addClassName("quiet");
        var all = new Div(name, kind);
        all.addClassName("row");
        return all;
    }

    private Component add(EscoSkill skill) {
        return act("referential.esco.add", label(skill.label()), () -> {
            chosen.add(skill.link());
            changed();
            look();
        });
    }

    private void changed() {
        touched.run();
        show();
    }

    private Button act(String key, String name, Runnable act) {
        var button = new Button(getTranslation(key), pressed -> act.run());
        button.setAriaLabel(getTranslation(key + ".of", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** In the language of the page, else in one it has. */
    private String label(Localized label) {
        return Stream.of(label.in(getLocale()), label.en(), label.fr(), label.ar())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
