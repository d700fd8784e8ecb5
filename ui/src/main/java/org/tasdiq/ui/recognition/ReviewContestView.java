package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Step;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.recognition.ContestBoard;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.Rulings;
import org.tasdiq.ui.shared.BoardRuling;
import org.tasdiq.ui.shared.ProposedRulingCard;
import org.tasdiq.ui.shared.RulingAuthors;
import org.tasdiq.ui.shared.ShortBoard;

/** Two members of the board, neither of whom took part or belongs to the issuer, rule on the appeal; upheld, two other people evaluate. */
@Route("recognition/review-contest/:id")
@Step("recognition.reviewContest")
public class ReviewContestView extends RequestStepView {
    private static final BoardRuling.Words WORDS =
            new BoardRuling.Words("recognition.review.ruling.hint", "recognition.review.confirm.text");

    private final transient Contests contests;
    private final transient ContestBoard board;
    private final transient RulingAuthors authors;
    private final transient ShortBoard shortage;
    private final transient Rulings rulings;
    private final transient Evaluations evaluations;
    private final transient CredentialCards cards;
    private final transient Deadlines deadlines;
    private final transient Actors actors;

    ReviewContestView(
            Requests requests,
            Deadlines deadlines,
            Contests contests,
            ContestBoard board,
            RulingAuthors authors,
            ShortBoard shortage,
            Rulings rulings,
            Evaluations evaluations,
            CredentialCards cards,
            Actors actors) {
        super(requests, deadlines);
        this.contests = contests;
        this.board = board;
        this.authors = authors;
        this.shortage = shortage;
        this.rulings = rulings;
        this.evaluations = evaluations;
        this.cards = cards;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    @Override
    void show(RequestSheet request, Div body) {
        var zone = deadlines.zone(request.regime());
        var lodged = contests.of(request());
        lodged.reversed()
                .forEach(contest -> body.add(new ContestCard(contest, authors.of(request(), contest.authors()))));
        rulings.of(request())
                .reversed()
                .forEach(ruling -> body.add(new RulingCard(ruling, request.targets(), false, null)));
        body.add(
                new RequestSummary(request),
                cards.of(request),
                cards.elements(request),
                new EvaluationPair(request, evaluations.of(request())));
        var proposals = lodged.isEmpty() ? List.<ProposedRulingSheet>of() : board.proposals(request());
        proposals.forEach(proposal -> body.add(new ProposedRulingCard(proposal, zone)));
        body.add(shortage.of(request.institution(), board.able(request())), ruling(proposals));
    }

    private Component ruling(List<ProposedRulingSheet> proposals) {
        var tie = evaluations.tie(request());
        return tie.isEmpty()
                ? new BoardRuling(this, new Members(), WORDS, proposals, actors.person())
                : new Paragraph(getTranslation("refusal." + tie));
    }

    /** The board of this appeal. */
    private final class Members implements BoardRuling.Board {
        @Override
        public void propose(AppealRuling ruling, String reasons) {
            board.propose(request(), ruling, reasons);
        }

        @Override
        public void confirm() {
            board.confirm(request());
        }

        @Override
        public void sendBack(String remark) {
            board.sendBack(request(), remark);
        }
    }
}
