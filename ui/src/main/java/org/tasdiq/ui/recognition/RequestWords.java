package org.tasdiq.ui.recognition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.recognition.Covered;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** States, grades and outcomes as word, icon and colour. */
final class RequestWords {
    private RequestWords() {}

    static StatusBadge badge(RequestStatus status) {
        return new StatusBadge(
                translate("recognition.status." + status),
                switch (status) {
                    case SUBMITTED, IN_CHECK, IN_EVALUATION, IN_SETTLEMENT, CONCLUDED, IN_APPEAL -> Tone.INFO;
                    case INCOMPLETE -> Tone.ATTENTION;
                    case DECIDED, CONTESTABLE, CLOSED -> Tone.DONE;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    static StatusBadge badge(Recognition outcome) {
        return new StatusBadge(
                translate("recognition.outcome." + outcome),
                switch (outcome) {
                    case FULL -> Tone.DONE;
                    case PARTIAL, REDIRECT_TO_RPL -> Tone.INFO;
                    case CONDITIONAL -> Tone.ATTENTION;
                    case NONE -> Tone.STOP;
                });
    }

    static StatusBadge badge(Criterion criterion, Grade grade) {
        return new StatusBadge(
                grade(criterion, grade),
                switch (grade) {
                    case MATCH -> Tone.DONE;
                    case SUBSTANTIAL -> Tone.INFO;
                    case LIMITED -> Tone.ATTENTION;
                    case NONE -> Tone.STOP;
                });
    }

    static StatusBadge badge(Covered covered) {
        return new StatusBadge(
                translate("recognition.covered." + covered),
                switch (covered) {
                    case COVERED -> Tone.DONE;
                    case PARTLY -> Tone.ATTENTION;
                    case NOT -> Tone.STOP;
                });
    }

    static String grade(Criterion criterion, Grade grade) {
        return translate("recognition.grade." + criterion + "." + grade);
    }

    static UnorderedList targets(List<TargetOutcome> targets) {
        var list = new UnorderedList();
        targets.forEach(target -> list.add(new ListItem(target(target))));
        return list;
    }

    /** Code and words. */
    static String target(TargetOutcome target) {
        return target.code() + " · " + target.text().in(UI.getCurrent().getLocale());
    }

    /** Such as "Credit points, workload in hours". */
    static String element(ElementSheet element) {
        return element.fields().stream()
                .map(field -> translate("catalogue.field." + field))
                .collect(Listed.words());
    }
}
