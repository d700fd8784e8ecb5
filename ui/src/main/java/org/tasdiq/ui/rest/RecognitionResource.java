package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.ContestBoard;
import org.tasdiq.recognition.DifferenceVerdict;
import org.tasdiq.recognition.EvaluationDesk;
import org.tasdiq.recognition.EvaluationForm;
import org.tasdiq.recognition.EvaluationSheet;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.PartnershipCover;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.ui.Needs;

/** The human steps of a request for recognition. */
@RestController
@RequestMapping(V1.ROOT + "/requests/{request}")
class RecognitionResource {
    /** @param credential another file in place of the first, in base64; none keeps that */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Completed(List<SuppliedElement> supplied, byte @Nullable [] credential) {}

    record Proposed(AppealRuling ruling, String reasons) {}

    record SentBack(String remark) {}

    private final Requests requests;
    private final RequestChecks checks;
    private final Evaluations evaluations;
    private final ContestBoard board;

    RecognitionResource(Requests requests, RequestChecks checks, Evaluations evaluations, ContestBoard board) {
        this.requests = requests;
        this.checks = checks;
        this.evaluations = evaluations;
        this.board = board;
    }

    @Operation(summary = "Pass a request on, send it back, or recognise it under an agreement")
    @Needs("recognition.checkRequest")
    @PostMapping("/recognition/check-request")
    void checkRequest(@PathVariable RequestId request, @RequestBody CheckRuling ruling) {
        checks.check(request, ruling);
    }

    @Operation(summary = "Read the agreement that covers the credential today, and how far, as a list of one or none")
    @Needs("recognition.checkRequest")
    @GetMapping("/recognition/check-request/partnership")
    List<PartnershipCover> partnership(@PathVariable RequestId request) {
        return checks.partnership(request).stream().toList();
    }

    @Operation(summary = "Read what to write to the issuer about the elements that are missing")
    @Needs("recognition.checkRequest")
    @GetMapping(path = "/recognition/check-request/issuer-mail", produces = "text/plain;charset=UTF-8")
    String issuerMail(@PathVariable RequestId request, @RequestParam Locale language) {
        return checks.issuerMail(request, language);
    }

    @Operation(summary = "Send what was asked for")
    @Needs("recognition.completeRequest")
    @PostMapping("/recognition/complete-request")
    void completeRequest(@PathVariable RequestId request, @RequestBody Completed completed) {
        requests.complete(request, completed.supplied(), completed.credential());
    }

    @Operation(summary = "Read what an evaluator works with: the request, advice, precedents, the own evaluation")
    @Needs("recognition.assessRequest")
    @GetMapping("/recognition/assess-request")
    EvaluationDesk desk(@PathVariable RequestId request) {
        return evaluations.desk(request);
    }

    @Operation(summary = "Keep an evaluation, complete or not; whoever writes first has taken the seat")
    @Needs("recognition.assessRequest")
    @PutMapping("/recognition/assess-request/{seat}")
    void keep(@PathVariable RequestId request, @PathVariable int seat, @RequestBody EvaluationForm form) {
        evaluations.keep(request, seat, form);
    }

    @Operation(summary = "Ask what the decision table says of an evaluation", description = "Nothing is kept.")
    @Needs("recognition.assessRequest")
    @PostMapping("/recognition/assess-request/verdict")
    DifferenceVerdict verdict(@PathVariable RequestId request, @RequestBody EvaluationForm form) {
        return evaluations.verdict(request, form);
    }

    @Operation(
            summary = "Seal the first evaluation",
            description =
                    "Every difference has its reason, and a difference of form alone is none; a refusal says why not even a"
                            + " part can be recognised.")
    @Needs("recognition.assessRequest")
    @PostMapping("/recognition/assess-request")
    void assessRequest(@PathVariable RequestId request, @RequestBody EvaluationForm form) {
        evaluations.assess(request, form);
    }

    @Operation(summary = "Seal the second evaluation, never by the same person")
    @Needs("recognition.assessRequestAgain")
    @PostMapping("/recognition/assess-request-again")
    void assessRequestAgain(@PathVariable RequestId request, @RequestBody EvaluationForm form) {
        evaluations.assessAgain(request, form);
    }

    @Operation(summary = "Read the evaluations, once both of a round are sealed")
    @Needs("recognition.readEvaluations")
    @GetMapping("/evaluations")
    List<EvaluationSheet> evaluations(@PathVariable RequestId request) {
        return evaluations.of(request);
    }

    @Operation(
            summary = "Decide where two evaluators differ; never by one of them, nor by whoever belongs to the issuer")
    @Needs("recognition.settleRequest")
    @PostMapping("/recognition/settle-request")
    void settleRequest(@PathVariable RequestId request, @RequestBody Conclusion conclusion) {
        evaluations.settle(request, conclusion);
    }

    @Operation(summary = "Propose how to rule on an appeal, with reasons; another member of the board has to confirm")
    @Needs("recognition.proposeRuling")
    @PostMapping("/recognition/propose-ruling")
    void proposeRuling(@PathVariable RequestId request, @RequestBody Proposed proposed) {
        board.propose(request, proposed.ruling(), proposed.reasons());
    }

    @Operation(summary = "Read what members of the board proposed on the latest appeal, the oldest first")
    @Needs("recognition.readProposedRulings")
    @GetMapping("/recognition/proposed-rulings")
    List<ProposedRulingSheet> proposedRulings(@PathVariable RequestId request) {
        return board.proposals(request);
    }

    @Operation(summary = "Send the proposed ruling back, and say why")
    @Needs("recognition.sendRulingBack")
    @PostMapping("/recognition/send-ruling-back")
    void sendRulingBack(@PathVariable RequestId request, @RequestBody SentBack sent) {
        board.sendBack(request, sent.remark());
    }

    @Operation(
            summary = "Rule on an appeal as another member of the board proposed",
            description = "Upheld, the decision is annulled and two other people evaluate.")
    @Needs("recognition.reviewContest")
    @PostMapping("/recognition/review-contest")
    void reviewContest(@PathVariable RequestId request) {
        board.confirm(request);
    }
}
