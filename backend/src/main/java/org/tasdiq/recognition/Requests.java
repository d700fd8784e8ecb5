package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.CaseId;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.credential.PaperId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.Referentials;

/** The requests of learners: what they ask for, and the credential they show. */
@Service
public class Requests {
    static final String ACKNOWLEDGMENT = "recognition.acknowledgment";
    static final String COMPLETENESS = "recognition.completeness";
    static final String COMPLETION = "recognition.completion";
    static final String DECISION = "recognition.decision";
    static final String HARD_STOP = "recognition.hardStop";

    private static final int LARGEST = 2_000_000;
    private static final Set<Role> READERS = Set.of(
            Role.INTAKE_OFFICER,
            Role.CREDENTIAL_EVALUATOR,
            Role.CERTIFYING_AUTHORITY,
            Role.APPEAL_BOARD,
            Role.QUALITY_AUDITOR);

    private final RequestRepository requests;
    private final PresentedRepository presented;
    private final RequestReader reader;
    private final RequestQueries queries;
    private final ShownCredentials shown;
    private final OwnPapers papers;
    private final Referentials referentials;
    private final Institutions institutions;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            RequestRepository requests,
            PresentedRepository presented,
            RequestReader reader,
            RequestQueries queries,
            ShownCredentials shown,
            OwnPapers papers,
            Referentials referentials,
            Institutions institutions,
            People people,
            Deadlines deadlines,
            Actors actors,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.presented = presented;
        this.reader = reader;
        this.queries = queries;
        this.shown = shown;
        this.papers = papers;
        this.referentials = referentials;
        this.institutions = institutions;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the institution of that certification to recognise a credential.
     *
     * @param credential the file itself: JSON, a token, the picture of a badge, or a PDF that carries one; at most 2 MB
     */
    @Transactional
    @Permission("recognition.submitRequest")
    public RequestId submit(RequestForm form, byte[] credential) {
        RequestPolicy.check(form);
        referentials.requireCurrent(form.certification());
        var certification = referentials.sheet(form.certification());
        RequestPolicy.requireTargets(form, certification);
        requireFile(credential);
        var house = institutions.sheet(new InstitutionId(certification.institutionId()));
        var learner = people.self();
        var today = deadlines.today(house.regime());
        var id = new RequestId(UUID.randomUUID());
        var request = requests.save(new RecognitionRequest(
                id,
                RequestReference.next(today.getYear()),
                house,
                learner,
                form,
                certification.code(),
                today,
                clock.instant()));
        presented.save(new PresentedCredential(id, shown.seal(id, credential)));
        deadlines.start(id, house.regime(), ACKNOWLEDGMENT, today);
        deadlines.start(id, house.regime(), HARD_STOP, today);
        events.publishEvent(new RequestEvent.RequestSubmitted(
                id, request.reference(), form.purpose(), certification.code(), today, learner.id()));
        return id;
    }

    /** The same with what lies at that address, such as a badge that its issuer hosts: only HTTPS, and no machine of a private network. */
    @Permission("recognition.submitRequest")
    public RequestId submitFrom(RequestForm form, String address) {
        var content = shown.fetch(address);
        return Objects.requireNonNull(transactions.execute(_ -> submit(form, content)));
    }

    /** The same with a credential that the learner holds here, or handed in with a file. */
    @Transactional
    @Permission("recognition.submitRequest")
    public RequestId submitOwn(RequestForm form, PaperId paper) {
        return submit(form, papers.content(paper));
    }

    /** The requests of the person who asks, the newest first. */
    @Transactional(readOnly = true)
    @Permission("recognition.listOwnRequests")
    public List<RequestLine> own() {
        return queries.own(actors.person());
    }

    @Transactional(readOnly = true)
    @Permission("recognition.readRequest")
    public RequestSheet sheet(RequestId id) {
        return reader.sheet(requests.get(id));
    }

    /** Whether it is a request, and not something of another kind. */
    @Transactional(readOnly = true)
    @Permission("recognition.readRequest")
    public boolean keeps(CaseId id) {
        return requests.existsById(id.value());
    }

    /** The institutions whose requests one sees. */
    @Transactional(readOnly = true)
    @Permission("recognition.listRequests")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** One page of the requests sent to an institution, the newest first. */
    @Transactional(readOnly = true)
    @Permission("recognition.listRequestsOf")
    public RequestPage page(CertifierId institution, RequestQuery query) {
        return queries.page(institution, query);
    }

    /** All that the query finds, whichever page it names, to take along. */
    @Transactional(readOnly = true)
    @Permission("recognition.listRequestsOf")
    public List<RequestLine> all(CertifierId institution, RequestQuery query) {
        return queries.all(institution, query);
    }

    /**
     * Sends what was asked for.
     *
     * @param supplied what the credential does not say; takes the place of what was supplied before
     * @param credential another file in place of the first; empty keeps that
     */
    @Transactional
    @Permission("recognition.completeRequest")
    public void complete(RequestId id, List<SuppliedElement> supplied, byte @Nullable [] credential) {
        RequestPolicy.check(supplied);
        var request = requests.get(id);
        request.complete(supplied);
        if (credential != null) {
            requireFile(credential);
            presented.get(id).replace(shown.seal(id, credential));
        }
        deadlines.meet(id, COMPLETION);
        deadlines.resume(id, HARD_STOP);
        events.publishEvent(new RequestEvent.RequestCompleted(
                id,
                supplied.stream().map(SuppliedElement::number).sorted().toList(),
                credential != null,
                actors.person()));
    }

    /** Takes the request back, with a reason. */
    @Transactional
    @Permission("recognition.withdrawRequest")
    public void withdraw(RequestId id, String reason) {
        var why = RequestPolicy.words("reason", reason);
        if (why.isEmpty()) throw Refusal.invalid("reason", "required");
        requests.get(id).withdraw(why, clock.instant());
        deadlines.end(id);
        events.publishEvent(new RequestEvent.RequestWithdrawn(id, why, actors.person()));
    }

    /** A step that was under way when the request was withdrawn may have started a time limit. */
    @Transactional
    @Permission("recognition.closeWithdrawn")
    public void closeWithdrawn(RequestId id) {
        deadlines.end(id);
    }

    static void requireFile(byte[] credential) {
        if (credential.length == 0) throw Refusal.invalid("credential", "required");
        if (credential.length > LARGEST)
            throw Refusal.invalid("credential", "recognition.tooLarge", LARGEST / 1_000_000);
    }
}
