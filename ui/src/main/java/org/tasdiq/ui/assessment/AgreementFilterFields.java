package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.AgreementFilter;
import org.tasdiq.assessment.AgreementReport.OfCertification;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FilterFields;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.WidgetTexts;

/** Which juries are looked at: a period and a certification. */
class AgreementFilterFields extends FilterFields {
    private final DatePicker from = WidgetTexts.datePicker(getTranslation("assessment.filter.from"));
    private final DatePicker to = WidgetTexts.datePicker(getTranslation("assessment.filter.to"));
    private final Select<String> certification = new Select<>();
    private final FieldErrors errors = new FieldErrors();

    AgreementFilterFields(List<OfCertification> certifications, Runnable chosen) {
        var titles = new LinkedHashMap<String, String>();
        for (var of : certifications)
            titles.put(of.code(), of.code() + " · " + of.title().in(getLocale()));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        certification.setLabel(getTranslation("assessment.filter.certification"));
        certification.setItems(titles.keySet());
        certification.setItemLabelGenerator(
                code -> code == null ? getTranslation("assessment.filter.all") : titles.getOrDefault(code, code));
        certification.setEmptySelectionAllowed(true);
        certification.setEmptySelectionCaption(getTranslation("assessment.filter.all"));
        errors.field("from", from).field("to", to).rule(to, end -> ends(from.getValue(), end));
        Runnable lookFor = () -> {
            if (errors.check()) chosen.run();
        };
        show(lookFor, from, to, certification);
    }

    private static @Nullable Refusal ends(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && end != null && end.isBefore(start)
                ? Refusal.invalid("to", "assessment.periodReversed")
                : null;
    }

    boolean isValid() {
        return ends(from.getValue(), to.getValue()) == null;
    }

    AgreementFilter filter() {
        return new AgreementFilter(from.getValue(), to.getValue(), certification.getValue());
    }

    @Override
    protected void take(QueryParameters address) {
        from.setValue(PageAddress.day(address, "from").orElse(null));
        to.setValue(PageAddress.day(address, "to").orElse(null));
        var code = address.getSingleParameter("certification").orElse(null);
        boolean known = certification.getListDataView().getItems().anyMatch(item -> item.equals(code));
        certification.setValue(known ? code : null);
    }

    @Override
    public Map<String, String> choices() {
        return Map.of(
                "from", Objects.toString(from.getValue(), ""),
                "to", Objects.toString(to.getValue(), ""),
                "certification", Objects.toString(certification.getValue(), ""));
    }
}
