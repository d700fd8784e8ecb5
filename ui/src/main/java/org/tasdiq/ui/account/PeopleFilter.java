package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleQuery;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.Symbol;

/** Whom of which institution one looks for. */
class PeopleFilter extends Composite<Div> {
    private final Select<InstitutionSheet> institution = new Select<>();
    private final TextField words = new TextField(getTranslation("account.people.search"));
    private final Select<Role> role = new Select<>();
    private final Select<RoleQuery.Order> order = new Select<>();
    private final Checkbox everybody = new Checkbox(getTranslation("account.people.everybody"));
    private final transient FieldErrors errors = new FieldErrors().field("words", words);
    private final transient List<InstitutionSheet> administered;
    private boolean reading;

    PeopleFilter(List<InstitutionSheet> administered, Runnable chosen) {
        this.administered = administered;
        institution.setLabel(getTranslation("account.people.institution"));
        institution.setItems(administered);
        institution.setItemLabelGenerator(one -> one == null ? "" : one.name().in(getLocale()));
        institution.setVisible(administered.size() > 1);
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel(getTranslation("account.people.role"));
        role.setItems(Arrays.stream(Role.values()).filter(Role::isGrantable).toList());
        role.setItemLabelGenerator(
                one -> getTranslation(one == null ? "account.people.anyRole" : "identity.role." + one));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("account.people.anyRole"));
        order.setLabel(getTranslation("account.people.order"));
        order.setItems(RoleQuery.Order.values());
        order.setItemLabelGenerator(one -> getTranslation("account.people.order." + one));
        everybody.addValueChangeListener(changed -> role.setEnabled(!changed.getValue()));
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(institution, words, role, order, everybody)) {
            field.addValueChangeListener(changed -> {
                if (!reading) chosen.run();
            });
        }
        getContent().add(institution, words, role, order, everybody);
        getContent().addClassNames("row", "filters");
    }

    InstitutionSheet institution() {
        return institution.getValue();
    }

    RoleQuery query() {
        return new RoleQuery(words.getValue(), role.getValue(), everybody.getValue(), order.getValue());
    }

    /** Whether it could be looked for like this; if not the field says why. */
    boolean guard(Runnable search) {
        words.setInvalid(false);
        return errors.guard(search);
    }

    /** Takes from an address what it can make sense of. */
    void read(QueryParameters address) {
        reading = true;
        var house = PageAddress.text(address, "institution");
        institution.setValue(administered.stream()
                .filter(one -> one.id().value().toString().equals(house))
                .findFirst()
                .orElse(administered.getFirst()));
        words.setValue(PageAddress.text(address, "words"));
        role.setValue(PageAddress.one(Role.class, address, "role")
                .filter(Role::isGrantable)
                .orElse(null));
        order.setValue(PageAddress.one(RoleQuery.Order.class, address, "order").orElse(RoleQuery.Order.NAME));
        everybody.setValue(PageAddress.text(address, "everybody").equals("true"));
        reading = false;
    }

    Map<String, String> choices() {
        var held = role.getValue();
        return Map.of(
                "institution",
                administered.size() > 1 ? institution().id().value().toString() : "",
                "words",
                words.getValue(),
                "role",
                held == null ? "" : held.name(),
                "order",
                order.getValue() == RoleQuery.Order.NAME ? "" : order.getValue().name(),
                "everybody",
                everybody.getValue() ? "true" : "");
    }
}
