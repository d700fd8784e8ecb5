package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.JurorProfile;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Field;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.jury.JurorProfile.Training;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.Quality;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** What the register knows of a juror, to be written. */
class JurorFields extends Div {
    private final Select<Quality> quality = new Select<>();
    private final Checkbox woman = new Checkbox(getTranslation("jury.registry.woman"));
    private final TextField position = new TextField(getTranslation("jury.registry.position"));
    private final TextField discipline = new TextField(getTranslation("jury.registry.discipline"));
    private final Rows<Field> fields;
    private final Rows<Employment> employments;
    private final Rows<Training> training;
    private final Rows<Period> absences;
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("jury.registry.weekdays"));
    private final IntegerField filesPerYear = new IntegerField(getTranslation("jury.registry.filesPerYear"));
    private final DatePicker mandateFrom = WidgetTexts.datePicker(getTranslation("jury.registry.mandateFrom"));
    private final DatePicker mandateUntil = WidgetTexts.datePicker(getTranslation("jury.registry.mandateUntil"));
    private final CheckboxGroup<CertificationSheet> certifications =
            new CheckboxGroup<>(getTranslation("jury.registry.certifications"));
    private final MultiSelectComboBox<String> languages =
            new MultiSelectComboBox<>(getTranslation("jury.registry.languages"));
    private final transient @Nullable JurorEntry read;
    private @Nullable Long version;
    private boolean touched;

    JurorFields(@Nullable JurorSheet juror, List<CertificationSheet> offered) {
        read = juror == null ? null : juror.entry();
        version = read == null ? null : read.version();
        var profile = juror == null ? JurorProfile.of("") : juror.profile();
        fields = new Rows<>("jury.registry.fields", profile.fields(), JurorRows::field, this::touch);
        employments =
                new Rows<>("jury.registry.employments", profile.employments(), JurorRows::employment, this::touch);
        training = new Rows<>("jury.registry.training", profile.training(), JurorRows::training, this::touch);
        absences = new Rows<>("jury.registry.absences", profile.absences(), JurorRows::absence, this::touch);
        choices(offered);
        if (juror != null) show(juror);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(
                quality,
                woman,
                position,
                discipline,
                weekdays,
                filesPerYear,
                mandateFrom,
                mandateUntil,
                certifications,
                languages)) {
            field.addValueChangeListener(changed -> touch());
        }
        add(
                section("status", pair(quality, position), woman, employments),
                section("expertise", pair(discipline, languages), fields, certifications, training),
                section("availability", pair(mandateFrom, mandateUntil), weekdays, filesPerYear, absences));
        addClassName("stack");
    }

    private void choices(List<CertificationSheet> offered) {
        quality.setLabel(getTranslation("jury.registry.quality"));
        quality.setItems(Quality.values());
        quality.setItemLabelGenerator(one -> one == null ? "" : getTranslation("jury.quality." + one));
        quality.setHelperText(getTranslation("jury.registry.quality.hint"));
        position.setHelperText(getTranslation("jury.registry.position.hint"));
        discipline.setRequiredIndicatorVisible(true);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        weekdays.setHelperText(getTranslation("jury.registry.weekdays.hint"));
        filesPerYear.setMin(0);
        filesPerYear.setStepButtonsVisible(true);
        filesPerYear.setHelperText(getTranslation("jury.registry.filesPerYear.hint"));
        certifications.setItems(offered);
        certifications.setItemLabelGenerator(
                one -> one.code() + " · " + one.title().in(getLocale()));
        certifications.setVisible(!offered.isEmpty());
        languages.setItems(List.of(Locale.getISOLanguages()).stream()
                .sorted((one, other) -> language(one).compareToIgnoreCase(language(other)))
                .toList());
        languages.setItemLabelGenerator(this::language);
    }

    private void show(JurorSheet juror) {
        var profile = juror.profile();
        quality.setValue(juror.quality());
        woman.setValue(juror.woman());
        position.setValue(profile.position());
        discipline.setValue(profile.discipline());
        weekdays.setValue(profile.weekdays());
        filesPerYear.setValue(profile.filesPerYear() == 0 ? null : profile.filesPerYear());
        mandateFrom.setValue(profile.mandate().from());
        mandateUntil.setValue(profile.mandate().until());
        certifications.setValue(certifications
                .getListDataView()
                .getItems()
                .filter(one -> juror.qualifiedFor().contains(one.code()))
                .collect(Collectors.toSet()));
        languages.setValue(juror.languages());
    }

    FieldErrors errors() {
        return new FieldErrors()
                .field("quality", quality)
                .field("discipline", discipline)
                .field("fields", fields)
                .field("employments", employments)
                .field("training", training)
                .field("certifications", certifications)
                .field("absences", absences)
                .field("filesPerYear", filesPerYear)
                .field("mandate", mandateUntil)
                .rule(quality, one -> one == null ? Refusal.invalid("quality", "required") : null)
                .rule(discipline, text -> text.isBlank() ? Refusal.invalid("discipline", "required") : null);
    }

    JurorEntry entry(PersonId person, InstitutionId institution) {
        return new JurorEntry(
                person,
                institution,
                quality.getValue(),
                woman.getValue(),
                new JurorProfile(
                        position.getValue().strip(),
                        discipline.getValue().strip(),
                        fields.values(),
                        employments.values(),
                        training.values(),
                        absences.values(),
                        weekdays.getValue(),
                        Objects.requireNonNullElse(filesPerYear.getValue(), 0),
                        new Period(mandateFrom.getValue(), mandateUntil.getValue())),
                certifications.getValue().stream()
                        .map(CertificationSheet::code)
                        .collect(Collectors.toUnmodifiableSet()),
                languages.getValue(),
                version);
    }

    /** The fields in which the entry is no longer what was shown here at first. */
    Set<String> changedIn(JurorSheet present) {
        return read == null ? Set.of() : present.entry().changes(read);
    }

    /** From now on what is written here is meant to go over that. */
    void correct(JurorSheet present) {
        version = present.version();
    }

    /** Whether something was written since it was shown. */
    boolean isTouched() {
        return touched;
    }

    void untouch() {
        touched = false;
    }

    private void touch() {
        touched = true;
    }

    private String language(String tag) {
        return Locale.of(tag).getDisplayLanguage(getLocale());
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassNames("fields", "pair");
        return pair;
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation("jury.registry.section." + key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }
}
