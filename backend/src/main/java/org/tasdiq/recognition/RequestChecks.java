package org.tasdiq.recognition;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.NotYet;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** Whether a request can be decided on: verified, and with the eleven elements that Annex I makes mandatory. */
@Service
public class RequestChecks {
    private final RequestRepository requests;
    private final PresentedRepository presented;
    private final RequestReader reader;
    private final Partnerships partnerships;
    private final IssuerMail mail;
    private final RulingWriter rulings;
    private final IssuerTies ties;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    RequestChecks(
            RequestRepository requests,
            PresentedRepository presented,
            RequestReader reader,
            Partnerships partnerships,
            IssuerMail mail,
            RulingWriter rulings,
            IssuerTies ties,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.presented = presented;
        this.reader = reader;
        this.partnerships = partnerships;
        this.mail = mail;
        this.rulings = rulings;
        this.ties = ties;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Acknowledges the request once its credential was looked at.
     *
     * @throws NotYet while that waits
     */
    @Transactional
    @Permission("recognition.verifyCredential")
    public void verify(RequestId id) {
        var request = requests.get(id);
        var grade = presented.get(id).grade();
        if (grade.isEmpty()) throw new NotYet("the credential was not looked at yet");
        if (!request.verified()) return;
        deadlines.meet(id, Requests.ACKNOWLEDGMENT);
        deadlines.start(id, request.regime(), Requests.COMPLETENESS, deadlines.today(request.regime()));
        var missing = reader.sheet(request).missing().stream()
                .map(ElementSheet::number)
                .toList();
        events.publishEvent(new RequestEvent.CredentialVerified(id, grade.get(), missing));
    }

    /** The agreement that covers the credential of the request today, and how far; none where it could not be verified. */
    @Transactional(readOnly = true)
    @Permission("recognition.checkRequest")
    public Optional<PartnershipCover> partnership(RequestId id) {
        return partnerships.covering(reader.sheet(requests.get(id)));
    }

    /** What to write to the issuer, who has a duty to inform: which elements are missing, for whom, until when. */
    @Transactional(readOnly = true)
    @Permission("recognition.checkRequest")
    public String issuerMail(RequestId id, Locale language) {
        return mail.write(reader.sheet(requests.get(id)), language);
    }

    /**
     * Passes the request on, unless the house issued the credential itself, or back to the learner, or recognises it under an
     * agreement that somebody else wrote down.
     */
    @Transactional
    @Permission("recognition.checkRequest")
    public void check(RequestId id, CheckRuling ruling) {
        var note = RequestPolicy.words("note", ruling.note());
        var request = requests.get(id);
        var today = deadlines.today(request.regime());
        switch (ruling.outcome()) {
            case COMPLETE -> {
                if (ties.isIssuedHere(request)) throw Refusal.conflict("recognition.issuedHere");
                requireElements(request);
                request.check(RequestStatus.IN_EVALUATION, note);
                deadlines.start(id, request.regime(), Requests.DECISION, today);
            }
            case INCOMPLETE -> {
                if (note.isEmpty() && reader.sheet(request).missing().isEmpty())
                    throw Refusal.invalid("note", "recognition.nothingAsked");
                request.check(RequestStatus.INCOMPLETE, note);
                deadlines.start(id, request.regime(), Requests.COMPLETION, today);
                deadlines.stop(id, Requests.HARD_STOP);
            }
            case PARTNERSHIP -> {
                var sheet = reader.sheet(request);
                var cover =
                        partnerships.covering(sheet).orElseThrow(() -> Refusal.conflict("recognition.noPartnership"));
                if (!cover.isWhole())
                    throw Refusal.conflict("recognition.beyondPartnership", String.join(", ", cover.beyond()));
                if (cover.own()) throw Refusal.forbidden("recognition.ownAgreement");
                request.check(RequestStatus.CONCLUDED, note);
                rulings.underAgreement(request, cover.partnership(), sheet.targets(), actors.person());
            }
        }
        deadlines.meet(id, Requests.COMPLETENESS);
        events.publishEvent(new RequestEvent.RequestChecked(id, ruling.outcome(), note, actors.person()));
    }

    private void requireElements(RecognitionRequest request) {
        var missing = reader.sheet(request).missing();
        if (!missing.isEmpty()) throw Refusal.conflict("recognition.elementsMissing", missing.size());
    }
}
