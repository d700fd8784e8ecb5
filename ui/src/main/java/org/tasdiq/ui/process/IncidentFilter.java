package org.tasdiq.ui.process;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.process.FaultKind;
import org.tasdiq.process.FaultQuery;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.PageAddress;

/** Which incidents of which institution are shown. */
class IncidentFilter extends FilterFields {
    private final InstitutionChoice institution = new InstitutionChoice("process.institution");
    private final TextField words = search(getTranslation("process.incidents.reference"));
    private final Select<FaultKind> kind = new Select<>();
    private final Select<FaultQuery.Order> order = new Select<>();
    private final Checkbox settled = new Checkbox(getTranslation("process.incidents.settled"));
    private final transient List<InstitutionSheet> administered;

    IncidentFilter(List<InstitutionSheet> administered, Runnable chosen) {
        this.administered = administered;
        kind.setLabel(getTranslation("process.incidents.kind"));
        kind.setItems(FaultKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "process.incidents.anyKind" : "process.fault." + one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("process.incidents.anyKind"));
        order.setLabel(getTranslation("process.incidents.order"));
        order.setItems(FaultQuery.Order.values());
        order.setItemLabelGenerator(one -> getTranslation("process.incidents.order." + one));
        show(chosen, institution, words, kind, order, settled);
    }

    InstitutionSheet institution() {
        return institution.getValue();
    }

    FaultQuery query() {
        return new FaultQuery(words.getValue(), kind.getValue(), settled.getValue(), order.getValue());
    }

    @Override
    protected void take(QueryParameters address) {
        institution.offer(administered, address);
        words.setValue(PageAddress.text(address, "words"));
        kind.setValue(PageAddress.one(FaultKind.class, address, "kind").orElse(null));
        order.setValue(PageAddress.one(FaultQuery.Order.class, address, "order").orElse(FaultQuery.Order.NEWEST));
        settled.setValue(PageAddress.text(address, "settled").equals("true"));
    }

    void clear() {
        quietly(() -> {
            words.clear();
            kind.clear();
            settled.clear();
        });
    }

    @Override
    public Map<String, String> choices() {
        var chosen = kind.getValue();
        return Map.of(
                "institution",
                institution.named(),
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
