package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.HasValidator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** Says a broken rule beside its field, and moves to the first one; what belongs to no field becomes a notice. */
public class FieldErrors implements Serializable {
    private record Rule(Component field, java.util.function.Supplier<@Nullable Refusal> broken) {}

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final transient List<Rule> rules = new ArrayList<>();

    /** The field a {@link Refusal#field()} of that name speaks of. */
    public <C extends Component & HasValidation> FieldErrors field(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasValidator<?>) ((HasValidation) field).setManualValidation(true);
        return this;
    }

    /** A rule checked when the field is left and again before sending; null when the value keeps it. */
    public <V, C extends Component & HasValidation & HasValue<?, V>> FieldErrors rule(
            C field, Function<V, @Nullable Refusal> rule) {
        rules.add(new Rule(field, () -> rule.apply(field.getValue())));
        field.addValueChangeListener(changed -> mark(field, rule.apply(field.getValue())));
        return this;
    }

    /** Checks every rule, shows what is broken, moves the focus to the first; true when all are kept. */
    public boolean check() {
        Component first = null;
        for (var rule : rules) {
            var broken = rule.broken().get();
            mark(rule.field(), broken);
            if (broken != null && first == null) first = rule.field();
        }
        if (first != null) focus(first);
        return first == null;
    }

    /** Does the work; a refusal of one of the fields is shown there, any other rises to the error handler. */
    public boolean guard(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            var field = Optional.ofNullable(refusal.field()).map(fields::get);
            if (field.isEmpty()) throw refusal;
            mark(field.get(), refusal);
            focus(field.get());
            return false;
        }
    }

    private static void mark(Component field, @Nullable Refusal broken) {
        var validation = (HasValidation) field;
        validation.setInvalid(broken != null);
        validation.setErrorMessage(broken == null ? "" : words(field, broken));
    }

    private static String words(Component field, Refusal refusal) {
        var text = field.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
        Live.say(text);
        return text;
    }

    /** Where a date is chosen on a phone its focus opens the calendar, which nobody has asked for. */
    private static void focus(Component field) {
        if (field instanceof DatePicker)
            field.getElement().executeJs("this._noInput ? this.scrollIntoView({block: 'center'}) : this.focus()");
        else if (field instanceof Focusable<?> focusable) focusable.focus();
        else UI.getCurrent().getPage().executeJs("$0.scrollIntoView()", field.getElement());
    }
}
