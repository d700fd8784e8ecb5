package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.identity.PersonId;

/** Two members of the board rule on an appeal: one proposes with the reasons, another confirms or sends back. */
public class BoardRuling extends Composite<Div> {
    /** What the members of the board do with the appeal at hand. */
    public interface Board {
        void propose(AppealRuling ruling, String reasons);

        void confirm();

        void sendBack(String remark);
    }

    /**
     * What is said of it.
     *
     * @param hint text key: what follows when the appeal is upheld
     * @param confirmed text key: what follows when the ruling is confirmed
     */
    public record Words(String hint, String confirmed) {}

    private final CaseStepView page;
    private final Board board;
    private final Words words;

    /** @param proposals on this appeal, the oldest first */
    public BoardRuling(CaseStepView page, Board board, Words words, List<ProposedRulingSheet> proposals, PersonId me) {
        this.page = page;
        this.board = board;
        this.words = words;
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("decision.review")));
        if (!proposals.isEmpty() && proposals.getLast().waits())
            settle(proposals.getLast().proposedBy().equals(me));
        else propose(proposals);
    }

    /** Whoever proposes anew starts from what came back. */
    private void propose(List<ProposedRulingSheet> sentBack) {
        var ruling = new RadioButtonGroup<AppealRuling>(getTranslation("decision.review.ruling"));
        ruling.setItems(AppealRuling.values());
        ruling.setItemLabelGenerator(one -> getTranslation("decision.ruling." + one));
        ruling.setHelperText(getTranslation(words.hint()));
        ruling.setRequiredIndicatorVisible(true);
        var reasons = area("decision.review.reasons");
        reasons.setMinRows(4);
        reasons.setRequiredIndicatorVisible(true);
        if (!sentBack.isEmpty()) {
            ruling.setValue(sentBack.getLast().ruling());
            reasons.setValue(sentBack.getLast().reasons());
        }
        page.guardInput(ruling, reasons);
        var errors = new FieldErrors()
                .field("reasons", reasons)
                .rule(ruling, chosen -> chosen == null ? Refusal.invalid("ruling", "required") : null)
                .rule(reasons, text -> text.isBlank() ? Refusal.invalid("reasons", "required") : null);
        var propose = CaseStepView.once(getTranslation("decision.review.propose"), () -> {
            if (!errors.check()) return;
            if (!errors.guard(() -> board.propose(ruling.getValue(), reasons.getValue()))) return;
            Notice.done(getTranslation("decision.review.proposed"));
            page.reload();
        });
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new Paragraph(getTranslation("decision.review.two")),
                        fields(ruling, reasons),
                        CaseStepView.actions(propose));
    }

    private void settle(boolean own) {
        var remark = area("decision.proposal.remark");
        remark.setHelperText(getTranslation("decision.proposal.remark.hint"));
        page.guardInput(remark);
        var errors = new FieldErrors()
                .field("remark", remark)
                .rule(remark, text -> text.isBlank() ? Refusal.invalid("remark", "required") : null);
        var back = CaseStepView.once(
                getTranslation(own ? "decision.proposal.takeBack" : "decision.proposal.sendBack"), () -> {
                    if (!errors.check()) return;
                    if (!errors.guard(() -> board.sendBack(remark.getValue()))) return;
                    Notice.done(getTranslation("decision.proposal.sentBack"));
                    page.reload();
                });
        if (own) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("decision.proposal.own")),
                            fields(remark),
                            CaseStepView.actions(back));
            return;
        }
        var confirm = CaseStepView.once(
                getTranslation("decision.proposal.confirm"),
                () -> ConfirmAction.ask(
                        getTranslation("decision.proposal.confirm"),
                        getTranslation(words.confirmed()),
                        getTranslation("decision.proposal.confirm"),
                        () -> {
                            board.confirm();
                            page.done();
                        }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(fields(remark), CaseStepView.actions(confirm, back));
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setWidthFull();
        return area;
    }

    private static Div fields(Component... all) {
        var fields = new Div(all);
        fields.addClassName("fields");
        return fields;
    }
}
