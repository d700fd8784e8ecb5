package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.Vote;
import org.tasdiq.assessment.Votes;
import org.tasdiq.ui.shared.Listed;

/** The vote on one block: one's own, who has voted, never how; or the show of hands that the president counts. */
class VotePanel extends Composite<Div> {
    /** What is done with the vote. */
    interface Acts {
        void vote(BlockResult on, Vote vote);

        void close();

        void reopen();
    }

    private final RadioButtonGroup<Vote> own = new RadioButtonGroup<>();
    private final Paragraph state = new Paragraph();
    private final Button close;
    private final Button reopen;
    private final IntegerField inFavour = new IntegerField(getTranslation("assessment.votes.inFavour"));
    private final IntegerField against = new IntegerField(getTranslation("assessment.votes.against"));
    private final IntegerField abstaining = new IntegerField(getTranslation("assessment.votes.abstaining"));
    private final Checkbox president = new Checkbox(getTranslation("assessment.votes.president"));
    private final Div hands = new Div(inFavour, against, abstaining, president);
    private BlockResult on = BlockResult.DELIBERATE;

    VotePanel(String block, Acts acts) {
        own.setItems(Vote.values());
        own.setItemLabelGenerator(vote -> getTranslation("assessment.vote." + vote));
        own.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) acts.vote(on, chosen.getValue());
        });
        state.getElement().setAttribute("role", "status");
        close = new Button(getTranslation("assessment.vote.close", block), pressed -> acts.close());
        reopen = new Button(getTranslation("assessment.vote.reopen", block), pressed -> acts.reopen());
        hands.addClassNames("fields", "pair");
        getContent().add(own, hands, state, close, reopen);
        getContent().addClassNames("fields", "vote");
    }

    Stream<HasValue<?, ?>> counted() {
        return Stream.of(inFavour, against, abstaining, president);
    }

    void fill(@Nullable Votes counted) {
        inFavour.setValue(counted == null ? null : counted.inFavour());
        against.setValue(counted == null ? null : counted.against());
        abstaining.setValue(counted == null ? null : counted.abstaining());
        president.setValue(counted != null && counted.presidentInFavour());
    }

    /** Empty where the members vote themselves. */
    @Nullable
    Votes hands() {
        return hands.isVisible()
                ? new Votes(number(inFavour), number(against), number(abstaining), president.getValue())
                : null;
    }

    void tell(DebateSheet sheet, DebateSheet.Block block) {
        on = block.proposal().result();
        boolean open = !block.closed() && on != BlockResult.DELIBERATE;
        own.setLabel(getTranslation(
                "assessment.vote.on", block.proposal().code(), getTranslation("assessment.result." + on)));
        own.setVisible(sheet.votes() && open);
        own.setValue(block.own());
        hands.setVisible(sheet.showOfHands());
        counted().forEach(field -> field.setReadOnly(!sheet.writes() || block.closed()));
        state.setText(state(sheet, block));
        close.setVisible(sheet.writes() && open);
        reopen.setVisible(sheet.writes() && block.closed());
    }

    private String state(DebateSheet sheet, DebateSheet.Block block) {
        var count = block.count();
        if (count != null) {
            return getTranslation("assessment.vote.closed") + " "
                    + getTranslation("assessment.minutes.votes", count.inFavour(), count.against(), count.abstaining());
        }
        if (on == BlockResult.DELIBERATE) return getTranslation("assessment.vote.nothing");
        if (sheet.showOfHands()) return "";
        var missing = sheet.voters().entrySet().stream()
                .filter(voter -> !block.voted().contains(voter.getKey()))
                .map(java.util.Map.Entry::getValue)
                .sorted()
                .collect(Listed.words());
        return missing.isEmpty()
                ? getTranslation("assessment.vote.all")
                : getTranslation(
                        "assessment.vote.waiting",
                        block.voted().size(),
                        sheet.voters().size(),
                        missing);
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
