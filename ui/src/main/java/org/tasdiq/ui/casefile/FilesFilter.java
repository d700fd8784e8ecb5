package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.WidgetTexts;

/** Which files are looked for; every choice asks anew. */
class FilesFilter extends Composite<Div> {
    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final transient Map<String, UnaryOperator<String>> words = new HashMap<>();
    private final DatePicker day = WidgetTexts.datePicker(getTranslation("casefile.files.by.on"));
    private final transient WorkFilter shown;

    FilesFilter(WorkChoices choices, WorkFilter shown, Consumer<WorkFilter> asked) {
        this.shown = shown;
        var search = new TextField(getTranslation("casefile.search"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        fields.put("words", search);
        var states = Stream.of(WorkFilter.State.values()).map(s -> lower(s)).toList();
        var state = select("state", states, one -> getTranslation("casefile.files.state." + one));
        state.setEmptySelectionAllowed(false);
        select(
                "due",
                Stream.of(WorkFilter.Due.values()).map(d -> lower(d)).toList(),
                one -> getTranslation("casefile.files.due." + one));
        day.setClearButtonVisible(true);
        select("step", choices.steps(), one -> getTranslation(one + ".title"));
        var titles = new LinkedHashMap<String, String>();
        choices.certifications()
                .forEach(one -> titles.put(
                        one.id().value().toString(),
                        getTranslation("casefile.files.version", one.title().in(getLocale()), one.version())));
        search("certification", titles);
        var officers = new LinkedHashMap<String, String>();
        officers.put(WorkFilter.ME, getTranslation("casefile.files.me"));
        officers.put(WorkFilter.NOBODY, getTranslation("casefile.files.nobody"));
        officers.putAll(names(choices.officers()));
        search("assignee", officers);
        search("juror", names(choices.jurors()));
        select("label", choices.labels(), one -> one);
        if (choices.institutions().size() > 1) {
            var houses = choices.institutions().stream()
                    .collect(Collectors.toMap(
                            one -> one.id().value().toString(),
                            one -> one.name().in(getLocale())));
            select("institution", List.copyOf(houses.keySet()), one -> houses.getOrDefault(one, ""));
        }
        var chosen = shown.parameters();
        fields.forEach((name, field) -> {
            var value = name.equals("state") ? lower(shown.state()) : chosen.getOrDefault(name, "");
            if (!value.isEmpty()) field.setValue(value);
            field.addValueChangeListener(changed -> asked.accept(filter()));
        });
        if (shown.on() != null) day.setValue(shown.on());
        day.addValueChangeListener(changed -> asked.accept(filter()));
        var row = new Div();
        row.addClassNames("row", "filters", "many");
        fields.values().forEach(row::add);
        row.add(day);
        getContent().add(row);
        if (!chosen.isEmpty()) getContent().add(chips(chosen, asked));
        getContent().addClassName("stack");
    }

    /** What is looked for, each with the way out of it. */
    private Component chips(Map<String, String> chosen, Consumer<WorkFilter> asked) {
        var all = new UnorderedList();
        all.addClassName("chips");
        all.getElement().setAttribute("aria-label", getTranslation("casefile.chips"));
        chosen.forEach((name, value) -> {
            var label = name.equals("words") ? "casefile.search" : "casefile.files.by." + name;
            var words = getTranslation("casefile.chip", getTranslation(label), worded(name, value));
            var chip = new Button(words, Symbol.X.icon(), pressed -> {
                var left = new LinkedHashMap<>(chosen);
                left.remove(name);
                asked.accept(WorkFilter.of(left));
            });
            chip.setIconAfterText(true);
            chip.addThemeVariants(ButtonVariant.SMALL);
            chip.addClassName("chip");
            chip.setAriaLabel(getTranslation("casefile.chip.remove", words));
            all.add(new ListItem(chip));
        });
        if (chosen.size() > 1) {
            var none =
                    new Button(getTranslation("casefile.chips.remove"), pressed -> asked.accept(WorkFilter.EVERYTHING));
            none.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            all.add(new ListItem(none));
        }
        return all;
    }

    private String worded(String name, String value) {
        if (name.equals("on") && shown.on() != null) return Dates.day(shown.on(), getLocale());
        return words.getOrDefault(name, UnaryOperator.identity()).apply(value);
    }

    /** What is not on the screen stays as it was asked for. */
    private WorkFilter filter() {
        var parameters = new LinkedHashMap<>(shown.parameters());
        fields.forEach((name, field) -> parameters.put(name, Objects.requireNonNullElse(field.getValue(), "")));
        parameters.put("on", day.getValue() == null ? "" : day.getValue().toString());
        return WorkFilter.of(parameters);
    }

    private Select<String> select(String name, List<String> items, UnaryOperator<String> words) {
        var all = new ArrayList<>(items);
        var chosen = shown.parameters().getOrDefault(name, "");
        if (!chosen.isEmpty() && !all.contains(chosen)) all.add(chosen);
        var select = new Select<String>();
        select.setLabel(getTranslation("casefile.files.by." + name));
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("casefile.files.any"));
        select.setItemLabelGenerator(one -> one == null ? getTranslation("casefile.files.any") : words.apply(one));
        fields.put(name, select);
        this.words.put(name, words);
        return select;
    }

    /** For long lists: one writes the beginning. */
    private void search(String name, Map<String, String> items) {
        var all = new LinkedHashMap<>(items);
        var chosen = shown.parameters().getOrDefault(name, "");
        if (!chosen.isEmpty()) all.putIfAbsent(chosen, getTranslation("casefile.files.notHere"));
        var box = new ComboBox<String>(getTranslation("casefile.files.by." + name));
        box.setItems(List.copyOf(all.keySet()));
        box.setItemLabelGenerator(one -> all.getOrDefault(one, ""));
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("casefile.files.any"));
        fields.put(name, box);
        words.put(name, one -> all.getOrDefault(one, one));
    }

    private static Map<String, String> names(List<PersonSheet> people) {
        var names = new LinkedHashMap<String, String>();
        people.forEach(one -> names.put(one.id().value().toString(), one.name()));
        return names;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
