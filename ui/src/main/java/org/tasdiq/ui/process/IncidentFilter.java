package org.tasdiq.ui.process;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.process.FaultKind;
import org.tasdiq.process.FaultQuery;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.Symbol;

/** Which incidents of which institution are shown. */
class IncidentFilter extends Composite<Div> {
    private final Select<InstitutionSheet> institution = new Select<>();
    private final TextField words = new TextField(getTranslation("process.incidents.reference"));
    private final Select<FaultKind> kind = new Select<>();
    private final Select<FaultQuery.Order> order = new Select<>();
    private final Checkbox settled = new Checkbox(getTranslation("process.incidents.settled"));
    private final transient List<InstitutionSheet> administered;
    private boolean reading;

    IncidentFilter(List<InstitutionSheet> administered, Runnable chosen) {
        this.administered = administered;
        institution.setLabel(getTranslation("process.institution"));
        institution.setItems(administered);
        institution.setItemLabelGenerator(one -> one == null ? "" : one.name().in(getLocale()));
        institution.setVisible(administered.size() > 1);
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setLabel(getTranslation("process.incidents.kind"));
        kind.setItems(FaultKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "process.incidents.anyKind" : "process.fault." + one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("process.incidents.anyKind"));
        order.setLabel(getTranslation("process.incidents.order"));
        order.setItems(FaultQuery.Order.values());
        order.setItemLabelGenerator(one -> getTranslation("process.incidents.order." + one));
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(institution, words, kind, order, settled)) {
            field.addValueChangeListener(changed -> {
                if (!reading) chosen.run();
            });
        }
        getContent().add(institution, words, kind, order, settled);
        getContent().addClassNames("row", "filters");
    }

    InstitutionSheet institution() {
        return institution.getValue();
    }

    FaultQuery query() {
        return new FaultQuery(words.getValue(), kind.getValue(), settled.getValue(), order.getValue());
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
        kind.setValue(PageAddress.one(FaultKind.class, address, "kind").orElse(null));
        order.setValue(PageAddress.one(FaultQuery.Order.class, address, "order").orElse(FaultQuery.Order.NEWEST));
        settled.setValue(PageAddress.text(address, "settled").equals("true"));
        reading = false;
    }

    void clear() {
        reading = true;
        words.clear();
        kind.clear();
        settled.clear();
        reading = false;
    }

    Map<String, String> choices() {
        var chosen = kind.getValue();
        return Map.of(
                "institution",
                administered.size() > 1 ? institution().id().value().toString() : "",
                "words",
                words.getValue(),
                "kind",
                chosen == null ? "" : chosen.name(),
                "order",
                order.getValue() == FaultQuery.Order.NEWEST
                        ? ""
                        : order.getValue().name(),
                "settled",
                settled.getValue() ? "true" : "");
    }
}
