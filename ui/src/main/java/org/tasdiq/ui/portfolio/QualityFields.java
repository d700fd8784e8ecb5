package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Quality;
import org.tasdiq.portfolio.QualityFinding;
import org.tasdiq.portfolio.QualitySheet;
import org.tasdiq.ui.shared.FieldErrors;

/** What a person finds of the qualities of an item, kept at once; where nothing is chosen, what the rule finds stands beside it. */
class QualityFields extends Composite<Details> {
    QualityFields(MatrixSheet.Item item, BiConsumer<Quality, QualityFinding> found) {
        getContent().setSummaryText(getTranslation("portfolio.quality.title", item.number()));
        getContent().setWidthFull();
        getContent().addOpenedChangeListener(opened -> {
            if (!opened.isOpened() || getContent().getContent().findAny().isPresent()) return;
            Map<Quality, QualitySheet> known =
                    item.qualities().stream().collect(Collectors.toMap(QualitySheet::quality, sheet -> sheet));
            for (var quality : Quality.values()) getContent().add(fields(quality, known, found));
        });
    }

    private Div fields(Quality quality, Map<Quality, QualitySheet> known, BiConsumer<Quality, QualityFinding> found) {
        var sheet = known.get(quality);
        var value = new Select<Quality.Value>();
        value.setLabel(getTranslation("portfolio.quality." + quality));
        value.setItems(Quality.Value.values());
        value.setEmptySelectionAllowed(true);
        value.setItemLabelGenerator(
                v -> getTranslation(v == null ? "portfolio.quality.value.none" : "portfolio.quality.value." + v));
        value.setHelperText(getTranslation("portfolio.quality.hint." + quality));
        var comment = new TextField(getTranslation("portfolio.quality.comment"));
        comment.setMaxLength(1000);
        if (sheet != null && sheet.isByRule()) {
            value.setEmptySelectionCaption(getTranslation(
                    "portfolio.quality.rule", getTranslation("portfolio.quality.value." + sheet.value())));
        } else if (sheet != null) {
            value.setValue(sheet.value());
            comment.setValue(sheet.comment());
        }
        var errors = new FieldErrors().field("value", value).field("comment", comment);
        Runnable keep = () -> {
            comment.setInvalid(false);
            errors.guard(() -> found.accept(quality, finding(value.getValue(), comment.getValue())));
        };
        value.addValueChangeListener(e -> {
            if (e.isFromClient()) keep.run();
        });
        comment.addValueChangeListener(e -> {
            if (e.isFromClient() && value.getValue() != null) keep.run();
        });
        var pair = new Div(value, comment);
        pair.addClassNames("fields", "pair");
        return pair;
    }

    private static QualityFinding finding(Quality.@Nullable Value value, String comment) {
        return value == null ? QualityFinding.takenBack() : new QualityFinding(value, comment);
    }
}
