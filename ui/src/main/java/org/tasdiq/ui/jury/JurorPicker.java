package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.Quality;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The register beside the jury that is being built: search, filters, and a box to tick for each juror. */
class JurorPicker extends Composite<Div> {
    private static final int PAGE = 20;

    private enum Order {
        NAME,
        AVAILABLE,
        WORKLOAD
    }

    private final transient List<JurorOption> options;
    private final transient Supplier<Set<PersonId>> helpers;
    private final transient BiConsumer<PersonId, Boolean> choose;
    private final Set<PersonId> fixed;
    private final transient Map<PersonId, Checkbox> boxes = new HashMap<>();
    private final TextField words = new TextField();
    private final Select<Quality> quality = new Select<>();
    private final Select<String> language = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Checkbox qualified = new Checkbox();
    private final Checkbox free = new Checkbox();
    private final Checkbox present = new Checkbox();
    private final Checkbox repairs = new Checkbox();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private Set<PersonId> chosen = Set.of();
    private int shown = PAGE;

    /**
     * @param fixed those who sit already and leave by recusal only
     * @param session the day that is set; empty while there is none
     */
    JurorPicker(
            List<JurorOption> options,
            Set<PersonId> fixed,
            @Nullable LocalDate session,
            Supplier<Set<PersonId>> helpers,
            BiConsumer<PersonId, Boolean> choose) {
        this.options = options;
        this.fixed = fixed;
        this.helpers = helpers;
        this.choose = choose;
        label();
        if (session != null) present.setLabel(getTranslation("jury.builder.present", Dates.day(session, getLocale())));
        present.setVisible(session != null);
        present.setValue(session != null);
        var filters = new HasValue<?, ?>[] {words, quality, language, order, qualified, free, present, repairs};
        for (var filter : filters)
            filter.addValueChangeListener(changed -> {
                shown = PAGE;
                fill();
            });
        found.getElement().setAttribute("role", "status");
        list.addClassNames("lines", "jurors");
        more.addClickListener(pressed -> {
            int next = shown;
            shown += PAGE;
            fill();
            list.getChildren()
                    .skip(next)
                    .findFirst()
                    .flatMap(item -> item.getChildren().findFirst())
                    .ifPresent(box -> ((Checkbox) box).focus());
        });
        var fields = new Div(words, quality, language, order);
        fields.addClassNames("fields", "pair");
        var boxesRow = new Div(qualified, free, present, repairs);
        boxesRow.addClassName("checks");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("jury.builder.registry")), fields, boxesRow, found, list, more);
    }

    private void label() {
        words.setLabel(getTranslation("jury.builder.search"));
        words.setHelperText(getTranslation("jury.builder.search.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        quality.setLabel(getTranslation("jury.builder.quality"));
        quality.setItems(Quality.values());
        quality.setEmptySelectionAllowed(true);
        quality.setEmptySelectionCaption(getTranslation("jury.builder.any"));
        quality.setItemLabelGenerator(
                q -> q == null ? getTranslation("jury.builder.any") : getTranslation("jury.quality." + q));
        language.setLabel(getTranslation("jury.builder.language"));
        language.setItems(options.stream()
                .flatMap(o -> o.juror().languages().stream())
                .distinct()
                .sorted()
                .toList());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("jury.builder.any"));
        language.setItemLabelGenerator(tag -> tag == null ? getTranslation("jury.builder.any") : spoken(tag));
        order.setLabel(getTranslation("jury.builder.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(o -> getTranslation("jury.builder.order." + o));
        order.setValue(Order.NAME);
        qualified.setLabel(getTranslation("jury.builder.qualified"));
        free.setLabel(getTranslation("jury.builder.free"));
        repairs.setLabel(getTranslation("jury.builder.repairs"));
        more.setText(getTranslation("jury.builder.more"));
    }

    /** Ticks those who are chosen; where only helpers are listed, the list follows. */
    void show(Set<PersonId> now) {
        boolean first = list.getComponentCount() == 0;
        chosen = now;
        if (first || repairs.getValue()) {
            fill();
            if (!first) repairs.focus();
        } else {
            boxes.forEach((person, box) -> box.setValue(now.contains(person)));
        }
    }

    private void fill() {
        var query = new JurorQuery(
                words.getValue(),
                quality.getValue(),
                "",
                language.getValue() == null ? "" : language.getValue(),
                null,
                false,
                false);
        var helping = repairs.getValue() ? helpers.get() : Set.<PersonId>of();
        var found = options.stream()
                .filter(o -> query.finds(o.juror()))
                .filter(o -> !qualified.getValue() || o.qualified())
                .filter(o -> !free.getValue() || (o.daysAvailable() > 0 && !o.isFull()))
                .filter(o -> !present.getValue()
                        || o.presentAtSession()
                        || fixed.contains(o.juror().person()))
                .filter(o -> !repairs.getValue() || helping.contains(o.juror().person()))
                .sorted(comparator())
                .toList();
        this.found.setText(
                options.isEmpty()
                        ? getTranslation("jury.builder.noRegistry")
                        : found.isEmpty()
                                ? getTranslation(
                                        repairs.getValue() ? "jury.builder.nobodyRepairs" : "jury.builder.nobody")
                                : getTranslation("jury.builder.found", found.size(), options.size()));
        boxes.clear();
        list.removeAll();
        found.stream().limit(shown).map(this::line).forEach(list::add);
        more.setVisible(found.size() > shown);
    }

    private Comparator<JurorOption> comparator() {
        var collator = Collator.getInstance(getLocale());
        Comparator<JurorOption> byName = Comparator.comparing(o -> o.juror().name(), collator);
        return switch (order.getValue()) {
            case NAME -> byName;
            case AVAILABLE ->
                Comparator.comparingInt(JurorOption::daysAvailable).reversed().thenComparing(byName);
            case WORKLOAD -> Comparator.comparingInt(JurorOption::filesThisYear).thenComparing(byName);
        };
    }

    private ListItem line(JurorOption option) {
        var juror = option.juror();
        var person = juror.person();
        var box = new Checkbox(juror.name(), chosen.contains(person));
        box.setEnabled(!fixed.contains(person) && !(option.isBlocked() && !chosen.contains(person)));
        box.addValueChangeListener(changed -> {
            if (changed.isFromClient()) choose.accept(person, changed.getValue());
        });
        boxes.put(person, box);
        var item = new ListItem(box, new Span(getTranslation("jury.quality." + juror.quality())));
        if (option.qualified()) item.add(new StatusBadge(getTranslation("jury.builder.isQualified"), Tone.DONE));
        item.add(quiet(Stream.of(
                        juror.profile().position(),
                        juror.discipline(),
                        juror.profile().fields().stream().map(f -> f.label()).collect(Listed.words()),
                        option.employer(),
                        juror.languages().stream().sorted().map(this::spoken).collect(Listed.words()))
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" · "))));
        item.add(quiet(workload(option)));
        if (fixed.contains(person)) item.add(new StatusBadge(getTranslation("jury.builder.sits"), Tone.INFO));
        if (!option.presentAtSession()) {
            item.add(new StatusBadge(getTranslation("jury.builder.away"), Tone.ATTENTION));
        }
        option.conflicts().forEach(c -> item.add(hint(c)));
        return item;
    }

    private String workload(JurorOption option) {
        int limit = option.juror().profile().filesPerYear();
        var files = limit == 0
                ? getTranslation("jury.builder.files", option.filesThisYear(), option.terms())
                : getTranslation("jury.builder.filesOf", option.filesThisYear(), limit, option.terms());
        return files + " · " + getTranslation("jury.builder.days", option.daysAvailable());
    }

    private Component hint(org.tasdiq.jury.Conflict conflict) {
        return new StatusBadge(
                ConflictWords.of(conflict, getLocale()), conflict.isBlocking() ? Tone.STOP : Tone.ATTENTION);
    }

    private String spoken(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
