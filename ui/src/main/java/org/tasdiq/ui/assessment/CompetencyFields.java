package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.CompetencyLevel;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.FinalMark;
import org.tasdiq.assessment.Objection;
import org.tasdiq.assessment.Reason;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.Live;

/** One competency in the deliberation: what the rule proposes, what is said, an amended level, and why it is missing. */
class CompetencyFields extends Composite<Div> {
    private static final int PAUSE = 600;

    private final CompetencySheet competency;
    private final Span proposed = new Span();
    private final Paragraph meaning = new Paragraph();
    private final Select<Integer> level = new Select<>();
    private final TextField amendment = new TextField(getTranslation("assessment.amend.reason"));
    private final TextArea discussion = new TextArea(getTranslation("assessment.discussion"));
    private final TextArea reason;
    private final TextArea prescription;
    private final Checkbox concernsIt;
    private final TextField concerns = new TextField(getTranslation("assessment.concerns.because"));
    private final Paragraph unreasoned = new Paragraph();
    private final Div missing;

    CompetencyFields(CompetencySheet competency) {
        this.competency = competency;
        reason = new TextArea(getTranslation(
                "assessment.reason", competency.code(), competency.title().in(getLocale())));
        prescription = new TextArea(getTranslation("assessment.prescription", competency.code()));
        concernsIt = new Checkbox(
                getTranslation("assessment.concerns", competency.criterion().in(getLocale())));
        level.setLabel(getTranslation("assessment.amend.level", competency.code()));
        level.setItems(0, 1, 2, 3);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("assessment.amend.none"));
        level.setItemLabelGenerator(
                value -> value == null ? getTranslation("assessment.amend.none") : LevelWords.whole(competency, value));
        amendment.setManualValidation(true);
        for (var text : List.of(reason, prescription, discussion)) {
            text.setManualValidation(true);
            text.setWidthFull();
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE);
        }
        for (var line : List.of(amendment, concerns)) {
            line.setManualValidation(true);
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.setValueChangeTimeout(PAUSE);
        }
        reason.setHelperText(getTranslation(
                "assessment.reason.criterion", competency.criterion().in(getLocale())));
        prescription.setHelperText(getTranslation("assessment.prescription.hint"));
        concerns.setWidthFull();
        concernsIt.addValueChangeListener(ticked -> concerns.setVisible(ticked.getValue()));
        reason.setRequiredIndicatorVisible(true);
        prescription.setRequiredIndicatorVisible(true);
        unreasoned.addClassName("doubt");
        missing = new Div(unreasoned, reason, prescription, concernsIt, concerns);
        missing.addClassName("fields");
        var head = new H3(competency.code() + " · " + competency.title().in(getLocale())
                + (competency.critical() ? " (" + getTranslation("assessment.critical") + ")" : ""));
        var amended = new Div(level, amendment);
        amended.addClassNames("fields", "pair");
        var said = new Details(getTranslation("assessment.discuss", competency.code()), new Div(amended, discussion));
        said.setWidthFull();
        meaning.addClassName("quiet");
        getContent().add(head, new Paragraph(proposed), meaning, missing, said);
        getContent().addClassNames("mark-fields", "stack");
    }

    boolean isOf(CompetencyId id) {
        return competency.id().equals(id);
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(level, amendment, discussion, reason, prescription, concernsIt, concerns);
    }

    /** What is written, into the fields. */
    void fill(DeliberationDraft draft, @Nullable Reason written) {
        var amended = draft.amendments().stream()
                .filter(a -> a.competency().equals(competency.id()))
                .findFirst();
        level.setValue(amended.map(FinalMark::level).orElse(null));
        amendment.setValue(amended.map(FinalMark::reason).orElse(""));
        discussion.setValue(draft.discussions().stream()
                .filter(d -> d.competency().equals(competency.id()))
                .map(DeliberationDraft.Discussion::text)
                .findFirst()
                .orElse(""));
        reason.setValue(written == null ? "" : written.text());
        prescription.setValue(written == null ? "" : written.prescription());
        concerns.setValue(written == null ? "" : written.concerns());
        concernsIt.setValue(!concerns.getValue().isBlank());
    }

    /** What the rule and the checks of the core say of it now. */
    void tell(DebateSheet.Block sheet, boolean writes) {
        var block = sheet.proposal();
        var settled = block.levels().stream()
                .filter(l -> l.competency().equals(competency.id()))
                .findFirst()
                .map(CompetencyLevel::level);
        var rule = getTranslation("assessment.rule." + block.rule());
        proposed.setText(settled.map(l -> level.getValue() == null
                        ? getTranslation("assessment.proposal.level", rule, l, getTranslation("referential.level." + l))
                        : getTranslation("assessment.proposal.amended", l))
                .orElseGet(() -> getTranslation("assessment.proposal.settle", rule)));
        meaning.setText(settled.map(l -> LevelWords.meaning(competency, l)).orElse(""));
        meaning.setVisible(settled.isPresent());
        missing.setVisible(block.result() == BlockResult.NOT_ACQUIRED
                && (block.insufficient().isEmpty() || block.insufficient().contains(competency.id())));
        unreasoned.setText(unreasoned());
        unreasoned.setVisible(sheet.unreasoned().contains(competency.id()));
        amendment.setVisible(level.getValue() != null);
        var own = sheet.objections().stream()
                .filter(o -> competency.id().equals(o.competency()))
                .toList();
        mark(amendment, own, Objection.Place.AMENDMENT);
        mark(reason, own, Objection.Place.TEXT);
        mark(prescription, own, Objection.Place.PRESCRIPTION);
        mark(concerns, own, Objection.Place.CONCERNS);
        discussion.setHelperText(Objections.words(own, Objection.Place.DISCUSSION));
        boolean untied = own.stream().anyMatch(o -> o.kind() == Objection.Kind.UNTIED);
        concernsIt.setVisible(untied || concernsIt.getValue());
        concerns.setVisible(concernsIt.getValue());
        fields().forEach(field -> field.setReadOnly(!writes));
    }

    /** What of reason and prescription is not written yet. */
    private String unreasoned() {
        var wanted = new ArrayList<String>();
        if (reason.isEmpty()) wanted.add(getTranslation("assessment.unreasoned.reason"));
        if (prescription.isEmpty()) wanted.add(getTranslation("assessment.unreasoned.prescription"));
        return getTranslation("assessment.unreasoned", competency.code(), String.join(" · ", wanted));
    }

    Optional<FinalMark> amendment() {
        return Optional.ofNullable(level.getValue())
                .map(l -> new FinalMark(competency.id(), l, amendment.getValue().strip()));
    }

    Optional<DeliberationDraft.Discussion> discussion() {
        return Optional.of(discussion.getValue().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new DeliberationDraft.Discussion(competency.id(), text));
    }

    /** Also what is hidden at the moment: the level may come back. */
    Optional<Reason> reason() {
        var because = concernsIt.getValue() ? concerns.getValue() : "";
        var written = new Reason(competency.id(), reason.getValue(), prescription.getValue(), because);
        boolean empty = (written.text() + written.prescription() + written.concerns()).isEmpty();
        return empty ? Optional.empty() : Optional.of(written);
    }

    private <F extends Component & HasValidation> void mark(
            F field, List<Objection> objections, Objection.Place place) {
        var words = Objections.words(objections, place);
        if (!words.isEmpty() && !Objects.equals(field.getErrorMessage(), words)) Live.say(words);
        field.setInvalid(!words.isEmpty());
        field.setErrorMessage(words);
    }
}
