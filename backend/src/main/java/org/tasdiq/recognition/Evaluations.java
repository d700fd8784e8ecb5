package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/**
 * Two people weigh a request, each alone; what one writes the other does not see before both have sealed. Whoever finds a
 * difference has to show it.
 */
@Service
public class Evaluations {
    private final RequestRepository requests;
    private final EvaluationRepository evaluations;
    private final RequestReader reader;
    private final Precedents precedents;
    private final SubstantialDifferenceTable table;
    private final RulingWriter rulings;
    private final IssuerTies ties;
    private final Involvement involvement;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluations(
            RequestRepository requests,
            EvaluationRepository evaluations,
            RequestReader reader,
            Precedents precedents,
            SubstantialDifferenceTable table,
            RulingWriter rulings,
            IssuerTies ties,
            Involvement involvement,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.evaluations = evaluations;
        this.reader = reader;
        this.precedents = precedents;
        this.table = table;
        this.rulings = rulings;
        this.ties = ties;
        this.involvement = involvement;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What the evaluator who asks works with. */
    @Transactional(readOnly = true)
    @Permission("recognition.assessRequest")
    public EvaluationDesk desk(RequestId id) {
        var request = requests.get(id);
        var all = evaluations.of(request);
        var me = actors.person();
        var own = all.stream().filter(one -> one.isBy(me)).findFirst();
        return new EvaluationDesk(
                reader.sheet(request),
                own.map(Evaluation::seat).orElseGet(() -> freeSeat(request, all, me)),
                own.map(Evaluation::sheet).orElse(null),
                reader.advice(request),
                precedents.of(request),
                areSealed(all),
                ties.of(request).orElse(""));
    }

    /** Keeps what is written so far, complete or not; whoever writes first has taken the seat. */
    @Transactional
    @Permission("recognition.assessRequest")
    public void keep(RequestId id, int seat, EvaluationForm form) {
        evaluation(requests.get(id), seat).write(form);
    }

    /** What the decision table says of such an evaluation; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("recognition.assessRequest")
    public DifferenceVerdict verdict(RequestId id, EvaluationForm form) {
        return decide(requests.get(id), form);
    }

    /** Seals the evaluation of the first seat: complete, with a reason for every difference. */
    @Transactional
    @Permission("recognition.assessRequest")
    public void assess(RequestId id, EvaluationForm form) {
        seal(id, 1, form);
    }

    /** Seals the evaluation of the second seat, by somebody else than the first. */
    @Transactional
    @Permission("recognition.assessRequestAgain")
    public void assessAgain(RequestId id, EvaluationForm form) {
        seal(id, 2, form);
    }

    /** The evaluations of every round in which both are sealed, for those who may read them; an evaluator sees the own one before. */
    @Transactional(readOnly = true)
    @Permission("recognition.readEvaluations")
    public List<EvaluationSheet> of(RequestId id) {
        return evaluations.unsealed(requests.get(id)).stream()
                .map(Evaluation::sheet)
                .toList();
    }

    /**
     * What ties the person who asks to the issuer, so that they do not rule on an appeal.
     *
     * @return the code of the refusal; empty where nothing does
     */
    @Transactional(readOnly = true)
    @Permission("recognition.readEvaluations")
    public String tie(RequestId id) {
        return ties.of(requests.get(id)).orElse("");
    }

    /**
     * Why the person who asks does not settle the request.
     *
     * @return the code of the refusal; empty where they may
     */
    @Transactional(readOnly = true)
    @Permission("recognition.readEvaluations")
    public String bar(RequestId id) {
        var request = requests.get(id);
        return bar(request, evaluations.of(request)).orElse("");
    }

    /**
     * Compares what two evaluators sealed. Where they recognise the same, that is the decision.
     *
     * @return {@code agree} or {@code differ}
     */
    @Transactional
    @Permission("recognition.compareAssessments")
    public String compare(RequestId id) {
        var request = requests.get(id);
        var both = evaluations.of(request);
        if (!areSealed(both)) throw Refusal.conflict("recognition.notSealed");
        var asked = reader.targets(request);
        boolean agree = both.getFirst().concludesAs(both.getLast(), asked);
        if (request.compare(agree)) {
            if (agree) rulings.agreed(request, both, asked);
            events.publishEvent(new RequestEvent.AssessmentsCompared(id, request.round(), agree));
        }
        return agree ? "agree" : "differ";
    }

    /**
     * Decides where two evaluators differ; never by one of them, nor by whoever took part before an appeal or belongs to the issuer.
     */
    @Transactional
    @Permission("recognition.settleRequest")
    public void settle(RequestId id, Conclusion conclusion) {
        var request = requests.get(id);
        var both = evaluations.of(request);
        request.settle();
        bar(request, both).ifPresent(code -> {
            throw Refusal.forbidden(code);
        });
        var tidy = EvaluationPolicy.conclude(conclusion, reader.targets(request));
        if (tidy.reasons().isEmpty()) throw Refusal.invalid("reasons", "required");
        var me = actors.person();
        rulings.settled(request, both, tidy, me);
        events.publishEvent(new RequestEvent.RequestSettled(id, request.round(), tidy.outcome(), me));
    }

    private Optional<String> bar(RecognitionRequest request, List<Evaluation> both) {
        var me = actors.person();
        if (both.stream().anyMatch(one -> one.isBy(me))) return Optional.of("recognition.ownEvaluation");
        if (involvement.of(me, request)) return Optional.of("recognition.tookPart");
        return ties.of(request);
    }

    private void seal(RequestId id, int seat, EvaluationForm form) {
        var request = requests.get(id);
        var evaluation = evaluation(request, seat);
        var sheet = reader.sheet(request);
        EvaluationPolicy.requireComplete(
                form, sheet.targets(), sheet.credential().outcomes());
        var verdict = decide(request, form);
        EvaluationPolicy.requireReasoned(form, verdict);
        evaluation.seal(form, verdict, clock.instant());
        events.publishEvent(new RequestEvent.EvaluationSealed(id, request.round(), seat, actors.person()));
    }

    /** The evaluation of that seat, by the person who acts: kept before, or begun now. */
    private Evaluation evaluation(RecognitionRequest request, int seat) {
        if (request.status() != RequestStatus.IN_EVALUATION) throw Refusal.conflict("recognition.elsewhere");
        if (seat != 1 && seat != 2) throw Refusal.invalid("seat", "recognition.noSeat");
        ties.requireForeign(request);
        var me = actors.person();
        var all = evaluations.of(request);
        var taken = all.stream().filter(one -> one.seat() == seat).findFirst();
        if (taken.isPresent()) {
            if (!taken.get().isBy(me)) throw Refusal.conflict("recognition.seatTaken");
            return taken.get();
        }
        if (all.stream().anyMatch(one -> one.isBy(me))) throw Refusal.forbidden("recognition.samePerson");
        if (involvement.of(me, request)) throw Refusal.forbidden("recognition.tookPart");
        return evaluations.save(
                new Evaluation(request, seat, me, actors.current().name()));
    }

    private int freeSeat(RecognitionRequest request, List<Evaluation> all, PersonId me) {
        if (all.size() > 1 || involvement.of(me, request)) return 0;
        return all.isEmpty() || all.getFirst().seat() == 2 ? 1 : 2;
    }

    private static boolean areSealed(List<Evaluation> all) {
        return all.size() == 2 && all.stream().allMatch(Evaluation::isSealed);
    }

    private DifferenceVerdict decide(RecognitionRequest request, EvaluationForm form) {
        var sheet = reader.sheet(request);
        return table.decide(new DifferenceQuestion(
                request.form().purpose(),
                form.marks(),
                EvaluationPolicy.coverage(form.coverage(), sheet.targets()),
                RecognitionNorms.of(deadlines, request.regime())));
    }
}
