package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorCheck;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.DescriptorField.Severity;
import org.tasdiq.catalogue.DescriptorField.Source;
import org.tasdiq.catalogue.IdentityCheck;
import org.tasdiq.catalogue.LearningSetting;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.catalogue.ParticipationMode;
import org.tasdiq.catalogue.Profile;
import org.tasdiq.catalogue.Stacking;
import org.tasdiq.catalogue.StudyField;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.referential.FrameworkLevel;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.ui.shared.LocalizedFields;
import org.tasdiq.ui.shared.WidgetTexts;

/** The fields of a descriptor in their sections; what is wrong is said beside its field, what is unusual below its section. */
class DescriptorForm extends Composite<Div> {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final int HIGHEST_LEVEL = 8;
    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en", "de", "es", "it", "pt", "tr");

    private interface Mark {
        void show(@Nullable String wrong);
    }

    private interface Hint {
        void show(String words, boolean mandatory);
    }

    private final transient Runnable touched;
    private final transient Map<DescriptorField, Mark> marks = new EnumMap<>(DescriptorField.class);
    private final transient Map<DescriptorField, Runnable> ways = new EnumMap<>(DescriptorField.class);
    private final transient Map<DescriptorField, Hint> hints = new EnumMap<>(DescriptorField.class);
    private final transient Map<DescriptorField, String> explanations = new EnumMap<>(DescriptorField.class);
    private final transient Map<Source, AdviceList> advice = new EnumMap<>(Source.class);
    private final CheckboxGroup<Profile> profiles = new CheckboxGroup<>(getTranslation("catalogue.profiles"));
    private final LocalizedFields title;
    private final LocalizedFields description;
    private final Select<StudyField> area;
    private final LocalizedFields furtherInfo;
    private final OutcomesField outcomes;
    private final IntegerField hours = new IntegerField(label(DescriptorField.WORKLOAD_HOURS));
    private final BigDecimalField credits = new BigDecimalField(label(DescriptorField.CREDIT_POINTS));
    private final DatePicker startsOn = WidgetTexts.datePicker(getTranslation("catalogue.startsOn"));
    private final DatePicker endsOn = WidgetTexts.datePicker(getTranslation("catalogue.endsOn"));
    private final LocalizedFields calendar;
    private final Select<ParticipationMode> mode;
    private final CheckboxGroup<String> languages = new CheckboxGroup<>(label(DescriptorField.LANGUAGE));
    private final Select<LearningSetting> setting;
    private final LocalizedFields prerequisites;
    private final LocalizedFields resources;
    private final LocalizedFields attendance;
    private final CheckboxGroup<AssessmentType> types = new CheckboxGroup<>(label(DescriptorField.ASSESSMENT_TYPE));
    private final LocalizedFields assessment;
    private final Select<IdentityCheck> identityCheck;
    private final LocalizedFields grading;
    private final Select<Integer> eqf = new Select<>();
    private final TextField nqf = new TextField(label(DescriptorField.NQF_LEVEL));
    private final LocalizedFields quality;
    private final Select<Stacking> stacking;
    private final LocalizedFields stacksInto;
    private final IntegerField validity = new IntegerField(label(DescriptorField.VALIDITY));

    /**
     * @param targets the competencies an outcome may lead to
     * @param touched when something was changed
     */
    DescriptorForm(
            Descriptor content,
            List<Outcome.Target> targets,
            EscoSkills skills,
            Frameworks frameworks,
            Runnable touched) {
        this.touched = touched;
        getContent().addClassName("stack");
        choices(profiles, List.of(Profile.values()), content.profiles(), one -> "catalogue.profile." + one);
        profiles.setHelperText(getTranslation("catalogue.profiles.hint"));
        var about = content.about();
        title = texts(DescriptorField.TITLE, about.title(), LONGEST_TITLE);
        description = texts(DescriptorField.DESCRIPTION, about.description(), LONGEST_TEXT);
        area = select(
                DescriptorField.THEMATIC_AREA,
                List.of(StudyField.values()),
                about.area(),
                one -> "catalogue.area." + one.code());
        furtherInfo = texts(DescriptorField.FURTHER_INFO, about.furtherInfo(), LONGEST_TEXT);
        section(Source.ABOUT, title, description, area, furtherInfo);
        outcomes = new OutcomesField(content.outcomes(), targets, skills, LONGEST_TEXT, touched);
        marks.put(DescriptorField.LEARNING_OUTCOMES, outcomes::mark);
        ways.put(DescriptorField.LEARNING_OUTCOMES, outcomes::focus);
        hints.put(DescriptorField.LEARNING_OUTCOMES, (words, _) -> outcomes.hint(words));
        section(Source.OUTCOMES, outcomes);
        var workload = content.workload();
        hours.setMin(1);
        number(DescriptorField.WORKLOAD_HOURS, hours, workload.hours());
        explanations.put(DescriptorField.WORKLOAD_HOURS, getTranslation("catalogue.hours.hint"));
        credits.setLocale(getLocale());
        field(DescriptorField.CREDIT_POINTS, credits, workload.credits());
        explanations.put(DescriptorField.CREDIT_POINTS, getTranslation("catalogue.credits.hint"));
        field(DescriptorField.LEARNING_PERIOD, startsOn, workload.startsOn());
        explanations.put(DescriptorField.LEARNING_PERIOD, getTranslation("catalogue.startsOn.hint"));
        field(null, endsOn, workload.endsOn());
        calendar = texts(null, getTranslation("catalogue.calendar"), workload.calendar(), LONGEST_TEXT);
        section(Source.WORKLOAD, row(hours, credits), row(startsOn, endsOn), calendar);
        var learning = content.learning();
        mode = select(
                DescriptorField.PARTICIPATION_MODE,
                List.of(ParticipationMode.values()),
                learning.mode(),
                one -> "catalogue.mode." + one);
        languages.setItems(Stream.concat(LANGUAGES.stream(), learning.languages().stream())
                .distinct()
                .sorted()
                .toList());
        languages.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        field(DescriptorField.LANGUAGE, languages, learning.languages());
        setting = select(
                DescriptorField.LEARNING_SETTING,
                List.of(LearningSetting.values()),
                learning.setting(),
                one -> "catalogue.setting." + one);
        prerequisites = texts(DescriptorField.PREREQUISITES, learning.prerequisites(), LONGEST_TEXT);
        resources = texts(DescriptorField.LEARNING_RESOURCES, learning.resources(), LONGEST_TEXT);
        attendance = texts(DescriptorField.ATTENDANCE, learning.attendance(), LONGEST_TEXT);
        section(Source.LEARNING, row(mode, setting), languages, prerequisites, resources, attendance);
        var assessed = content.assessment();
        choices(types, List.of(AssessmentType.values()), assessed.types(), one -> "catalogue.assessment." + one);
        mark(DescriptorField.ASSESSMENT_TYPE, types);
        assessment = texts(null, getTranslation("catalogue.assessment"), assessed.description(), LONGEST_TEXT);
        identityCheck = select(
                DescriptorField.IDENTITY_VERIFICATION,
                List.of(IdentityCheck.values()),
                assessed.identityCheck(),
                one -> "catalogue.identity." + one);
        grading = texts(DescriptorField.RESULT, assessed.grading(), LONGEST_TEXT);
        section(Source.ASSESSMENT, types, assessment, identityCheck, grading);
        level(content.level(), frameworks);
        section(Source.LEVEL, row(eqf, nqf));
        var value = content.value();
        quality = texts(DescriptorField.QUALITY_ASSURANCE, value.quality(), LONGEST_TEXT);
        stacking = select(
                DescriptorField.STACKABILITY,
                List.of(Stacking.values()),
                value.stacking(),
                one -> "catalogue.stacking." + one);
        stacksInto = texts(null, getTranslation("catalogue.stacksInto"), value.stacksInto(), LONGEST_TEXT);
        validity.setMin(0);
        explanations.put(DescriptorField.VALIDITY, getTranslation("catalogue.validity.hint"));
        number(DescriptorField.VALIDITY, validity, value.validityMonths());
        section(Source.VALUE, quality, stacking, stacksInto, validity);
        getContent().addComponentAsFirst(card(new H2(getTranslation("catalogue.profiles.title")), profiles));
        profiles.addValueChangeListener(changed -> explain());
        explain();
    }

    private void level(Descriptor.Level level, Frameworks frameworks) {
        eqf.setLabel(label(DescriptorField.EQF_LEVEL));
        eqf.setItems(IntStream.rangeClosed(0, HIGHEST_LEVEL).boxed().toList());
        eqf.setEmptySelectionAllowed(true);
        eqf.setItemLabelGenerator(one -> one == null
                ? ""
                : one == 0 ? getTranslation("catalogue.level.none") : getTranslation("catalogue.level", one));
        field(DescriptorField.EQF_LEVEL, eqf, level.eqf());
        eqf.addValueChangeListener(changed -> suggest(frameworks));
        nqf.setMaxLength(40);
        field(DescriptorField.NQF_LEVEL, nqf, level.nqf());
        suggest(frameworks);
    }

    /** What the level is called elsewhere, by the crosswalks; it is only proposed. */
    private void suggest(Frameworks frameworks) {
        var chosen = eqf.getValue();
        explanations.put(
                DescriptorField.NQF_LEVEL,
                chosen == null || chosen == 0
                        ? getTranslation("catalogue.nqf.hint")
                        : getTranslation(
                                "catalogue.nqf.suggest",
                                String.join(
                                        " · ",
                                        frameworks.of(chosen).stream()
                                                .map(DescriptorForm::named)
                                                .toList())));
        explain();
    }

    /** Says beside every field how much the chosen profiles insist on it, after what it means. */
    private void explain() {
        hints.forEach((field, hint) -> {
            var severity = field.severity(profiles.getValue());
            var explanation = explanations.get(field);
            var asked = asked(field, severity);
            hint.show(
                    explanation == null ? asked : asked + " · " + explanation,
                    severity.filter(Severity.MANDATORY::equals).isPresent()
                            && field != DescriptorField.LEARNING_PERIOD
                            && field.instead(profiles.getValue()).isEmpty());
        });
    }

    private String asked(DescriptorField field, Optional<Severity> severity) {
        var instead = field.instead(profiles.getValue());
        if (severity.filter(Severity.MANDATORY::equals).isPresent() && !instead.isEmpty())
            return getTranslation(
                    "catalogue.asked.either",
                    instead.stream().sorted().map(this::label).collect(Collectors.joining(" · ")));
        return getTranslation("catalogue.asked." + severity.map(Severity::name).orElse("NOT"));
    }

    private static String named(FrameworkLevel level) {
        return level.framework() + " " + level.level();
    }

    /** What it holds now, complete or not. */
    Descriptor value() {
        return new Descriptor(
                Set.copyOf(profiles.getValue()),
                new Descriptor.About(title.value(), description.value(), area.getValue(), furtherInfo.value()),
                outcomes.value(),
                new Descriptor.Workload(
                        hours.getValue(), credits.getValue(), startsOn.getValue(), endsOn.getValue(), calendar.value()),
                new Descriptor.Learning(
                        mode.getValue(),
                        Set.copyOf(languages.getValue()),
                        setting.getValue(),
                        prerequisites.value(),
                        resources.value(),
                        attendance.value()),
                new Descriptor.Assessment(
                        Set.copyOf(types.getValue()), assessment.value(), identityCheck.getValue(), grading.value()),
                new Descriptor.Level(eqf.getValue(), nqf.getValue()),
                new Descriptor.Value(quality.value(), stacking.getValue(), stacksInto.value(), validity.getValue()));
    }

    /** Says beside the fields what is wrong, and below the sections what is unusual. */
    void show(DescriptorCheck check) {
        var wrong = new EnumMap<DescriptorField, String>(DescriptorField.class);
        for (var fault : check.faults())
            wrong.putIfAbsent(
                    fault.field(),
                    getTranslation("refusal." + fault.code(), fault.arguments().toArray()));
        marks.forEach((field, mark) -> mark.show(wrong.get(field)));
        advice.forEach((source, list) -> list.show(check.advice().stream()
                .filter(one -> one.field().source() == source)
                .toList()));
    }

    /** Says what is wrong with one field and moves there. */
    boolean refuse(String field, String words) {
        var meant = Arrays.stream(DescriptorField.values())
                .filter(one -> one.id().equals(field))
                .filter(marks::containsKey)
                .findFirst();
        meant.map(marks::get).ifPresent(mark -> mark.show(words));
        meant.map(ways::get).ifPresent(Runnable::run);
        return meant.isPresent();
    }

    private void section(Source source, Component... fields) {
        var heading = new H2(getTranslation("catalogue.section." + source));
        var list = new AdviceList();
        advice.put(source, list);
        var card = card(heading);
        card.add(fields);
        card.add(list);
        getContent().add(card);
    }

    private static Section card(Component... content) {
        var card = new Section(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("fields", "pair");
        return row;
    }

    private LocalizedFields texts(DescriptorField field, Localized text, int longest) {
        return texts(field, label(field), text, longest);
    }

    private LocalizedFields texts(@Nullable DescriptorField field, String label, Localized text, int longest) {
        var fields = new LocalizedFields(label, text, longest, touched);
        if (field != null) {
            marks.put(field, fields::mark);
            ways.put(field, fields::focus);
            hints.put(field, (words, _) -> fields.hint(words));
        }
        return fields;
    }

    private <E> Select<E> select(DescriptorField field, List<E> items, @Nullable E value, Function<E, String> key) {
        var select = new Select<E>();
        select.setLabel(label(field));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(one -> one == null ? "" : getTranslation(key.apply(one)));
        field(field, select, value);
        return select;
    }

    private <E> void choices(CheckboxGroup<E> group, List<E> items, Set<E> value, Function<E, String> key) {
        group.setItems(items);
        group.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        group.setValue(new HashSet<>(value));
        group.addValueChangeListener(changed -> touched.run());
    }

    private void number(DescriptorField field, IntegerField number, @Nullable Integer value) {
        number.setStepButtonsVisible(true);
        field(field, number, value);
    }

    private <V, C extends Component & HasValue<?, V> & HasValidation> void field(
            @Nullable DescriptorField field, C component, @Nullable V value) {
        if (component instanceof HasValidator<?>) component.setManualValidation(true);
        if (value != null) component.setValue(value);
        component.addValueChangeListener(changed -> touched.run());
        if (field != null) mark(field, component);
    }

    private <C extends Component & HasValidation> void mark(DescriptorField field, C component) {
        marks.put(field, wrong -> {
            component.setInvalid(wrong != null);
            component.setErrorMessage(wrong == null ? "" : wrong);
        });
        if (component instanceof Focusable<?> focusable) ways.put(field, focusable::focus);
        // A button with a list and a group of boxes have no aria-required: there the words alone say it.
        boolean marked = !(component instanceof Select<?> || component instanceof CheckboxGroup<?>);
        if (component instanceof HasHelper helped && component instanceof HasValueAndElement<?, ?> asked)
            hints.put(field, (words, mandatory) -> {
                helped.setHelperText(words);
                asked.setRequiredIndicatorVisible(mandatory && marked);
            });
    }

    private String label(DescriptorField field) {
        return getTranslation("catalogue.field." + field);
    }
}
