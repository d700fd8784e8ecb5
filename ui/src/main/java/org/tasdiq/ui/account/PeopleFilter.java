package org.tasdiq.ui.account;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleQuery;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.PageAddress;

/** Whom of which institution one looks for. */
class PeopleFilter extends FilterFields {
    private final InstitutionChoice institution = new InstitutionChoice("account.people.institution");
    private final TextField words = search(getTranslation("account.people.search"));
    private final Select<Role> role = new Select<>();
    private final Select<RoleQuery.Order> order = new Select<>();
    private final Checkbox everybody = new Checkbox(getTranslation("account.people.everybody"));
    private final transient FieldErrors errors = new FieldErrors().field("words", words);
    private final transient List<InstitutionSheet> administered;

    PeopleFilter(List<InstitutionSheet> administered, Runnable chosen) {
        this.administered = administered;
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
        show(chosen, institution, words, role, order, everybody);
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

    @Override
    protected void take(QueryParameters address) {
        institution.offer(administered, address);
        words.setValue(PageAddress.text(address, "words"));
        role.setValue(PageAddress.one(Role.class, address, "role")
                .filter(Role::isGrantable)
                .orElse(null));
        order.setValue(PageAddress.one(RoleQuery.Order.class, address, "order").orElse(RoleQuery.Order.NAME));
        everybody.setValue(PageAddress.text(address, "everybody").equals("true"));
    }

    @Override
    public Map<String, String> choices() {
        var held = role.getValue();
        return Map.of(
                "institution",
                institution.named(),
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
