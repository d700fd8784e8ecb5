package org.tasdiq.ui.shared;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.tasdiq.identity.InstitutionSheet;

/** The institution a page is about; who works for one only is not asked. */
public class InstitutionChoice extends Select<InstitutionSheet> {
    private static final String NAME = "institution";

    /** @param label key of its text */
    public InstitutionChoice(String label) {
        setLabel(getTranslation(label));
        setItemLabelGenerator(one -> one == null ? "" : one.name().in(getLocale()));
    }

    /** One of these: the first. */
    public void offer(List<InstitutionSheet> institutions) {
        offer(institutions, QueryParameters.empty());
    }

    /** One of these: the one that the address names, or the first. */
    public void offer(List<InstitutionSheet> institutions, QueryParameters address) {
        setItems(institutions);
        setVisible(institutions.size() > 1);
        var named = PageAddress.text(address, NAME);
        institutions.stream()
                .filter(one -> one.id().value().toString().equals(named))
                .findFirst()
                .or(() -> institutions.stream().findFirst())
                .ifPresent(this::setValue);
    }

    /** What stands in the address; nothing where there is no choice. */
    public String named() {
        return isVisible() ? getValue().id().value().toString() : "";
    }
}
