package org.tasdiq.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Step;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.ui.assessment.MinutesCards;
import org.tasdiq.ui.candidacy.ApplicationSummary;
import org.tasdiq.ui.shared.BoardRuling;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ProposedRulingCard;
import org.tasdiq.ui.shared.ShortBoard;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.Zones;

/** Two members of the board, neither of whom took part, rule on the appeal: one proposes, another confirms or sends back. */
@Route("decision/review-appeal/:id")
@Step("decision.reviewAppeal")
public class ReviewAppealView extends StepView {
    private final transient Appeals appeals;
    private final transient AppealBoard board;
    private final transient ShortBoard shortage;
    private final transient AppealPanels panels;
    private final transient Deliberations deliberations;
    private final transient MinutesCards minutes;
    private final transient Actors actors;
    private final transient Zones zones;

    ReviewAppealView(
            CaseFiles files,
            Appeals appeals,
            AppealBoard board,
            ShortBoard shortage,
            AppealPanels panels,
            Deliberations deliberations,
            MinutesCards minutes,
            Actors actors,
            Zones zones) {
        super(files);
        this.appeals = appeals;
        this.board = board;
        this.shortage = shortage;
        this.panels = panels;
        this.deliberations = deliberations;
        this.minutes = minutes;
        this.actors = actors;
        this.zones = zones;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var lodged = appeals.of(file());
        boolean rejection = !lodged.isEmpty() && lodged.getLast().againstRejection();
        lodged.forEach(appeal -> body.add(panels.appeal(appeal)));
        if (!lodged.isEmpty()) body.add(panels.contestedBy(lodged.getLast()));
        if (rejection) body.add(new ApplicationSummary(head.file(), head.certification(), head.today()));
        deliberations.status(file()).ifPresent(status -> body.add(minutes.of(file())));
        var proposals = lodged.isEmpty() ? List.<ProposedRulingSheet>of() : board.proposals(file());
        proposals.forEach(proposal -> body.add(new ProposedRulingCard(proposal, zones.of(file()))));
        body.add(shortage.of(head.file().institution(), board.able(file())), ruling(rejection, proposals));
    }

    private BoardRuling ruling(boolean rejection, List<ProposedRulingSheet> proposals) {
        var hint = rejection ? "decision.review.ruling.hint.rejection" : "decision.review.ruling.hint";
        var words = new BoardRuling.Words(hint, "decision.proposal.confirm.text");
        return new BoardRuling(this, new Members(), words, proposals, actors.person());
    }

    /** The board of this appeal. */
    private final class Members implements BoardRuling.Board {
        @Override
        public void propose(AppealRuling ruling, String reasons) {
            board.propose(file(), ruling, reasons);
        }

        @Override
        public void confirm() {
            board.confirm(file());
        }

        @Override
        public void sendBack(String remark) {
            board.sendBack(file(), remark);
        }
    }
}
