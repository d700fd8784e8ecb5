package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.ui.shared.Said;

/** What the minutes say so far, beside the deliberation. */
class MinutesPreview extends Composite<Div> {
    MinutesPreview() {
        getContent().addClassNames("card", "stack");
        // It scrolls beside the deliberation: the keyboard must reach it.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("assessment.preview"));
    }

    void show(Minutes minutes) {
        getContent().removeAll();
        var members = new UnorderedList();
        minutes.members().stream()
                .filter(Minutes.Member::voted)
                .forEach(m -> members.add(new ListItem(m.name() + " · "
                        + getTranslation("jury.quality." + m.quality())
                        + (m.presides() ? " · " + getTranslation("identity.role.JURY_PRESIDENT") : ""))));
        getContent()
                .add(
                        new H2(getTranslation("assessment.preview")),
                        new Paragraph(getTranslation(
                                "assessment.minutes.session",
                                Dates.day(minutes.sessionOn(), getLocale()),
                                minutes.sessionStart().toString(),
                                minutes.interviewMinutes())),
                        members);
        minutes.blocks().forEach(block -> add(minutes, block));
        var condition = minutes.condition();
        if (condition != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "assessment.minutes.condition",
                            condition.text(),
                            Dates.day(condition.until(), getLocale()))));
        }
        if (!minutes.notes().isBlank()) getContent().add(new Said(minutes.notes()));
    }

    private void add(Minutes minutes, Minutes.Block block) {
        var said = new UnorderedList();
        for (var competency : minutes.competencies()) {
            if (!competency.block().equals(block.id())) continue;
            var name = competency.code() + " — ";
            if (!competency.amendment().isBlank()) {
                said.add(new ListItem(name
                        + getTranslation("assessment.preview.amended", competency.level(), competency.amendment())));
            }
            if (!competency.discussion().isBlank()) said.add(new ListItem(name + competency.discussion()));
            block.reasons().stream()
                    .filter(r -> r.competency().equals(competency.id()))
                    .flatMap(r -> List.of(r.text(), r.concerns(), r.prescription()).stream())
                    .filter(text -> !text.isBlank())
                    .forEach(text -> said.add(new ListItem(name + text)));
        }
        var votes = block.votes();
        getContent()
                .add(
                        new H3(block.code() + " · " + getTranslation("assessment.result." + block.result())),
                        new Paragraph(
                                votes.inFavour() + votes.against() + votes.abstaining() == 0
                                        ? getTranslation("assessment.preview.open")
                                        : getTranslation(
                                                "assessment.minutes.votes",
                                                votes.inFavour(),
                                                votes.against(),
                                                votes.abstaining())));
        if (said.getChildren().findAny().isPresent()) getContent().add(said);
    }
}
