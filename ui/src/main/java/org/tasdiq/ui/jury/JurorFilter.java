package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.Quality;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.WidgetTexts;

/** Which jurors are looked for. */
class JurorFilter extends Composite<Div> {
    private final TextField words = new TextField(getTranslation("jury.registry.search"));
    private final Select<Quality> quality = new Select<>();
    private final Select<CertificationSheet> certification = new Select<>();
    private final Select<String> language = new Select<>();
    private final DatePicker on = WidgetTexts.datePicker(getTranslation("jury.registry.on"));
    private final Checkbox trained = new Checkbox(getTranslation("jury.registry.trained"));
    private final Checkbox inactive = new Checkbox(getTranslation("jury.registry.inactiveOnly"));
    private transient Runnable heard = () -> {};
    private boolean quiet;

    JurorFilter(List<String> languages, List<CertificationSheet> certifications) {
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        on.setClearButtonVisible(true);
        choice(quality, "jury.registry.quality");
        quality.setItems(Quality.values());
        quality.setItemLabelGenerator(one -> one == null ? any() : getTranslation("jury.quality." + one));
        choice(certification, "jury.registry.certifications");
        certification.setItems(certifications);
        certification.setItemLabelGenerator(
                one -> one == null ? any() : one.title().in(getLocale()));
        choice(language, "jury.registry.languages");
        language.setItems(languages);
        language.setItemLabelGenerator(
                tag -> tag == null ? any() : Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()));
        getContent().add(words, quality, certification, language, on, trained, inactive);
        getContent().addClassNames("row", "filters");
    }

    void whenChosen(Runnable chosen) {
        heard = chosen;
        fields().forEach(field -> field.addValueChangeListener(changed -> {
            if (!quiet) heard.run();
        }));
    }

    JurorQuery query() {
        var aim = certification.getValue();
        return new JurorQuery(
                words.getValue().strip(),
                quality.getValue(),
                aim == null ? "" : aim.code(),
                Objects.requireNonNullElse(language.getValue(), ""),
                on.getValue(),
                trained.getValue(),
                inactive.getValue());
    }

    /** Takes from an address what it can make sense of. */
    void read(QueryParameters address) {
        words.setValue(PageAddress.text(address, "words"));
        quality.setValue(PageAddress.one(Quality.class, address, "quality").orElse(null));
        certification.setValue(offered(certification, CertificationSheet::code, address, "certification"));
        language.setValue(offered(language, tag -> tag, address, "language"));
        on.setValue(PageAddress.day(address, "on").orElse(null));
        trained.setValue(PageAddress.text(address, "trained").equals("true"));
        inactive.setValue(PageAddress.text(address, "inactive").equals("true"));
    }

    Map<String, String> choices() {
        var asked = query();
        var aim = certification.getValue();
        return Map.of(
                "words", asked.words(),
                "quality", Objects.toString(asked.quality(), ""),
                "certification", aim == null ? "" : aim.code(),
                "language", asked.language(),
                "on", Objects.toString(asked.on(), ""),
                "trained", asked.trained() ? "true" : "",
                "inactive", asked.inactive() ? "true" : "");
    }

    private static <T> @Nullable T offered(
            Select<T> select, Function<T, String> name, QueryParameters address, String parameter) {
        var said = PageAddress.text(address, parameter);
        return select.getListDataView()
                .getItems()
                .filter(one -> name.apply(one).equals(said))
                .findFirst()
                .orElse(null);
    }

    /** Everybody again. */
    void clear() {
        quiet = true;
        fields().forEach(HasValue::clear);
        quiet = false;
        heard.run();
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(words, quality, certification, language, on, trained, inactive);
    }

    private <T> void choice(Select<T> select, String label) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
    }

    private String any() {
        return getTranslation("jury.registry.any");
    }
}
