package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.RecognitionIssuing;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** The decisions on a request: issued, attested, notified, and what follows from them. */
@Service
public class Rulings {
    static final String WINDOW = "appeal.window";

    private final RequestRepository requests;
    private final RulingRepository rulings;
    private final RecognisedFacts facts;
    private final RecognitionIssuing issuing;
    private final RequestReader reader;
    private final HandIn handIn;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(
            RequestRepository requests,
            RulingRepository rulings,
            RecognisedFacts facts,
            RecognitionIssuing issuing,
            RequestReader reader,
            HandIn handIn,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.rulings = rulings;
        this.facts = facts;
        this.issuing = issuing;
        this.reader = reader;
        this.handIn = handIn;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Issues the decision that was concluded. Twice leaves the same state. */
    @Transactional
    @Permission("recognition.issueDecision")
    public void issue(RequestId id) {
        var request = requests.get(id);
        var ruling = rulings.current(request);
        if (!request.decide()) return;
        ruling.issue(clock.instant());
        deadlines.meet(id, Requests.DECISION);
        deadlines.meet(id, Requests.HARD_STOP);
        events.publishEvent(new RequestEvent.RecognitionDecided(
                id, request.round(), ruling.outcome(), ruling.basis(), ruling.decidedOn()));
    }

    /** Issues the signed attestation where something is recognised; nothing otherwise. Twice leaves the same state. */
    @Transactional
    @Permission("recognition.issueAttestation")
    public void attest(RequestId id) {
        var request = requests.get(id);
        var ruling = rulings.current(request);
        if (!ruling.outcome().recognises()) return;
        var number = issuing.issue(facts.of(request, ruling.sheet(reader.targets(request))));
        if (ruling.attest(number))
            events.publishEvent(new RequestEvent.RecognitionAttested(id, request.round(), number));
    }

    /** Lets the decision go out, once; the time to contest it begins. */
    @Transactional
    @Permission("recognition.notifyDecision")
    public void notify(RequestId id) {
        var request = requests.get(id);
        var ruling = rulings.current(request);
        var today = deadlines.today(request.regime());
        if (!request.notifyLearner()) return;
        ruling.notify(today);
        deadlines.start(id, request.regime(), WINDOW, today);
        events.publishEvent(new RequestEvent.RecognitionNotified(id, request.round(), ruling.outcome(), today));
    }

    /**
     * The time to contest is over, or the appeal was dismissed: the request is closed.
     *
     * @return {@code closed}, or {@code open} where there is still time
     */
    @Transactional
    @Permission("recognition.closeRequest")
    public String close(RequestId id) {
        var request = requests.get(id);
        if (request.status() == RequestStatus.CONTESTABLE && !deadlines.expire(id, WINDOW)) return "open";
        if (request.close(clock.instant())) {
            deadlines.end(id);
            events.publishEvent(new RequestEvent.RequestClosed(id, request.round()));
        }
        return "closed";
    }

    /**
     * The decisions on the request, the oldest first. For the learner none before it is notified, and none is annulled before
     * the next round begins: that is when the answer to the appeal is.
     */
    @Transactional(readOnly = true)
    @Permission("recognition.readRuling")
    public List<RulingSheet> of(RequestId id) {
        var request = requests.get(id);
        boolean learner = request.isOwn(actors.current().person());
        var asked = reader.targets(request);
        return rulings.findByRequestIdOrderByRound(id.value()).stream()
                .filter(Ruling::isIssued)
                .filter(ruling -> !learner || ruling.isNotified())
                .map(ruling -> ruling.sheet(asked))
                .map(sheet -> learner && sheet.round() == request.round() ? sheet.standing() : sheet)
                .toList();
    }

    /** Begins the file of prior learning to which the learner was sent; the same one when asked twice. */
    @Transactional
    @Permission("recognition.beginFile")
    public CandidacyId beginFile(RequestId id) {
        var request = requests.get(id);
        var ruling = redirected(request);
        var begun = ruling.file();
        if (begun != null) return begun;
        var file = candidacies.begin(current(request));
        ruling.begun(file);
        events.publishEvent(new RequestEvent.FileBegun(id, file));
        return file;
    }

    /**
     * Hands the credential in as evidence of that file, where that did not happen by itself when its portfolio was opened. No
     * transaction is open while the bytes are written.
     *
     * @return the evidence, the same one when asked twice
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("recognition.beginFile")
    public EvidenceId handIn(RequestId id) {
        return handIn.of(redirected(requests.get(id)));
    }

    /** The version of the certification that holds: no file begins with another, and the learner was sent to the certification. */
    private CertificationId current(RecognitionRequest request) {
        return referentials.all().stream()
                .filter(one -> one.code().equals(request.certificationCode())
                        && one.institutionId().equals(request.institution().value()))
                .map(CertificationSheet::id)
                .findFirst()
                .orElse(request.form().certification());
    }

    private Ruling redirected(RecognitionRequest request) {
        var ruling = rulings.current(request);
        if (ruling.outcome() != Recognition.REDIRECT_TO_RPL || !ruling.isNotified())
            throw Refusal.conflict("recognition.notRedirected");
        return ruling;
    }
}
