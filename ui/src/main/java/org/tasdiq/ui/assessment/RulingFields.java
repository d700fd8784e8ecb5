package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.BlockProposal;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.BlockRuling;
import org.tasdiq.assessment.CompetencyOverview;
import org.tasdiq.assessment.Overview;
import org.tasdiq.assessment.Reason;
import org.tasdiq.assessment.Votes;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The ruling on one block; where it is not granted every reason is tied to a competency, and what remains is said. */
class RulingFields extends Composite<Div> {
    private final BlockProposal block;
    private final RadioButtonGroup<BlockResult> result = new RadioButtonGroup<>(getTranslation("assessment.ruling"));
    private final Map<CompetencyId, TextArea> reasons = new LinkedHashMap<>();
    private final TextArea prescription = new TextArea(getTranslation("assessment.prescription"));
    private final IntegerField inFavour = new IntegerField(getTranslation("assessment.votes.inFavour"));
    private final IntegerField against = new IntegerField(getTranslation("assessment.votes.against"));
    private final IntegerField abstaining = new IntegerField(getTranslation("assessment.votes.abstaining"));
    private final Checkbox president = new Checkbox(getTranslation("assessment.votes.president"));
    private final FieldErrors errors = new FieldErrors();

    RulingFields(BlockProposal block, Overview overview, int voters) {
        this.block = block;
        result.setItems(BlockResult.ACQUIRED, BlockResult.NOT_ACQUIRED);
        result.setItemLabelGenerator(r -> getTranslation("assessment.result." + r));
        if (block.result() != BlockResult.DELIBERATE) result.setValue(block.result());
        prescription.setHelperText(getTranslation("assessment.prescription.hint"));
        prescription.setWidthFull();
        inFavour.setValue(voters);
        against.setValue(0);
        abstaining.setValue(0);
        president.setValue(true);
        var why = new Div(new Paragraph(getTranslation("assessment.reasons.text")));
        why.addClassName("fields");
        overview.competencies().stream()
                .filter(c -> c.block().equals(block.id()))
                .sorted(java.util.Comparator.comparing(CompetencyOverview::code))
                .forEach(c -> why.add(reason(c)));
        why.add(prescription);
        result.addValueChangeListener(e -> why.setVisible(e.getValue() == BlockResult.NOT_ACQUIRED));
        why.setVisible(result.getValue() == BlockResult.NOT_ACQUIRED);
        errors.rule(result, r -> r == null ? Refusal.invalid("result", "required") : null);
        errors.rule(
                prescription,
                text -> text.isBlank() && isRefused() ? Refusal.invalid("prescription", "required") : null);
        var votes = new Div(inFavour, against, abstaining, president);
        votes.addClassNames("fields", "pair");
        var tone = switch (block.result()) {
            case ACQUIRED -> Tone.DONE;
            case NOT_ACQUIRED -> Tone.STOP;
            case DELIBERATE -> Tone.ATTENTION;
        };
        var proposal = new Div(
                new Paragraph(getTranslation("assessment.proposal")),
                new StatusBadge(getTranslation("assessment.result." + block.result()), tone));
        proposal.addClassName("row");
        getContent().add(new H2(block.code() + " · " + block.title().in(getLocale())), proposal, result, why, votes);
        getContent().addClassNames("card", "stack");
        getContent().setId("ruling-" + block.code());
    }

    HasValue<?, ?>[] fields() {
        var single = Stream.of(result, prescription, inFavour, against, abstaining, president);
        return Stream.<HasValue<?, ?>>concat(single, reasons.values().stream()).toArray(HasValue<?, ?>[]::new);
    }

    boolean check() {
        return errors.check();
    }

    BlockRuling ruling() {
        var votes = new Votes(number(inFavour), number(against), number(abstaining), president.getValue());
        if (!isRefused()) return BlockRuling.acquired(block.id(), votes);
        var given = reasons.entrySet().stream()
                .filter(e -> !e.getValue().getValue().isBlank())
                .map(e -> new Reason(e.getKey(), e.getValue().getValue()))
                .toList();
        return new BlockRuling(block.id(), BlockResult.NOT_ACQUIRED, given, prescription.getValue(), votes);
    }

    private boolean isRefused() {
        return result.getValue() == BlockResult.NOT_ACQUIRED;
    }

    private TextArea reason(CompetencyOverview competency) {
        var field = new TextArea(getTranslation(
                "assessment.reason", competency.code(), competency.title().in(getLocale())));
        field.setWidthFull();
        if (block.insufficient().contains(competency.id())) {
            field.setHelperText(getTranslation("assessment.reason.insufficient"));
        }
        reasons.put(competency.id(), field);
        return field;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
