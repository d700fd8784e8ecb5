package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tasdiq.catalogue.OfferQuery;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.StudyField;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.PageAddress;

/** Which offers are listed, and in which order. */
class OfferFilter extends FilterFields {
    private final TextField words = search(getTranslation("catalogue.search"));
    private final Select<OfferStatus> status =
            select("catalogue.filter.status", List.of(OfferStatus.values()), one -> "catalogue.status." + one);
    private final Select<StudyField> area = select(
            "catalogue.field.THEMATIC_AREA", List.of(StudyField.values()), one -> "catalogue.area." + one.code());
    private final Select<Integer> level = new Select<>();
    private final Select<OfferQuery.Order> order =
            select("catalogue.order", List.of(OfferQuery.Order.values()), one -> "catalogue.order." + one);
    private final Checkbox descending = new Checkbox(getTranslation("catalogue.order.descending"));

    OfferFilter(Runnable chosen) {
        level.setLabel(getTranslation("catalogue.field.EQF_LEVEL"));
        level.setItems(IntStream.rangeClosed(1, 8).boxed().toList());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("catalogue.filter.any"));
        level.setItemLabelGenerator(one -> one == null ? getTranslation("catalogue.filter.any") : String.valueOf(one));
        order.setEmptySelectionAllowed(false);
        order.addClassName("order");
        show(chosen, words, status, area, level, order, descending);
    }

    private <E> Select<E> select(String label, List<E> items, Function<E, String> key) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("catalogue.filter.any"));
        select.setItemLabelGenerator(one -> getTranslation(one == null ? "catalogue.filter.any" : key.apply(one)));
        return select;
    }

    @Override
    protected void take(QueryParameters address) {
        words.setValue(PageAddress.text(address, "words"));
        status.setValue(PageAddress.one(OfferStatus.class, address, "status").orElse(null));
        area.setValue(PageAddress.one(StudyField.class, address, "area").orElse(null));
        var said = PageAddress.text(address, "level");
        level.setValue(said.matches("[1-8]") ? Integer.valueOf(said) : null);
        var by = PageAddress.one(OfferQuery.Order.class, address, "order");
        order.setValue(by.orElse(OfferQuery.Order.CHANGED));
        descending.setValue(by.isEmpty() || PageAddress.text(address, "way").equals("down"));
    }

    @Override
    public Map<String, String> choices() {
        boolean usual = order.getValue() == OfferQuery.Order.CHANGED && descending.getValue();
        return Map.of(
                "words",
                words.getValue(),
                "status",
                name(status.getValue()),
                "area",
                name(area.getValue()),
                "level",
                level.isEmpty() ? "" : String.valueOf(level.getValue()),
                "order",
                usual ? "" : name(order.getValue()),
                "way",
                usual || !descending.getValue() ? "" : "down");
    }

    private static String name(@org.jspecify.annotations.Nullable Enum<?> chosen) {
        return Optional.ofNullable(chosen).map(Enum::name).orElse("");
    }

    OfferQuery query(int page) {
        return new OfferQuery(
                words.getValue(),
                status.getValue(),
                area.getValue(),
                level.getValue(),
                order.getValue(),
                descending.getValue(),
                page);
    }

    boolean isAll() {
        return words.isEmpty() && status.isEmpty() && area.isEmpty() && level.isEmpty();
    }
}
