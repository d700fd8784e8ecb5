package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.RequestQuery;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.PageAddress;

/** Which requests are listed. */
class RequestFilter extends FilterFields {
    private final TextField words = search(getTranslation("recognition.search"));
    private final Select<RequestStatus> status =
            select("recognition.filter.status", "recognition.status.", RequestStatus.values());
    private final Select<Purpose> purpose = select("recognition.purpose", "recognition.purpose.", Purpose.values());

    RequestFilter(Runnable chosen) {
        show(chosen, words, status, purpose);
    }

    private <E extends Enum<E>> Select<E> select(String label, String key, E[] items) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("recognition.filter.any"));
        select.setItemLabelGenerator(one -> getTranslation(one == null ? "recognition.filter.any" : key + one));
        return select;
    }

    @Override
    protected void take(QueryParameters address) {
        words.setValue(PageAddress.text(address, "words"));
        status.setValue(PageAddress.one(RequestStatus.class, address, "status").orElse(null));
        purpose.setValue(PageAddress.one(Purpose.class, address, "purpose").orElse(null));
    }

    @Override
    public Map<String, String> choices() {
        return Map.of(
                "words", words.getValue(), "status", name(status.getValue()), "purpose", name(purpose.getValue()));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return Optional.ofNullable(chosen).map(Enum::name).orElse("");
    }

    RequestQuery query(int page) {
        return new RequestQuery(words.getValue(), status.getValue(), purpose.getValue(), page);
    }

    boolean isAll() {
        return words.isEmpty() && status.isEmpty() && purpose.isEmpty();
    }
}
