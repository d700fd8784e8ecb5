package org.tasdiq.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.credential.Credentials;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.EvaluationForm;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestEvent;
import org.tasdiq.recognition.RequestForm;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.referential.CompetencySheet;

/** The fictitious requests for recognition of {@code demo/requests.json}, each brought as far as it says. */
@Component
class RequestStory {
    /** Where a request waits, or that it is notified. */
    private enum State {
        CHECK,
        EVALUATION,
        DECIDED
    }

    /** What somebody seals; the first seat comes first. */
    private record Seat(String evaluator, EvaluationForm form) {}

    /**
     * One request.
     *
     * @param credential its title in French, in the learner's account
     * @param competencies codes of those for which it is to be recognised
     * @param note what the intake officer asks for
     * @param supplied what the learner answers
     */
    private record Part(
            String learner,
            String credential,
            String certification,
            Set<String> competencies,
            Purpose purpose,
            String wish,
            State state,
            String note,
            List<SuppliedElement> supplied,
            List<Seat> evaluations) {}

    private record Sent(Part part, PersonId learner, RequestId request) {}

    private final Scenario stage;
    private final Credentials credentials;
    private final Requests requests;
    private final RequestChecks checks;
    private final Evaluations evaluations;

    RequestStory(
            Scenario stage, Credentials credentials, Requests requests, RequestChecks checks, Evaluations evaluations) {
        this.stage = stage;
        this.credentials = credentials;
        this.requests = requests;
        this.checks = checks;
        this.evaluations = evaluations;
    }

    /** All are sent first: while one waits for its verification, so do the others. */
    void play() {
        var sent = Arrays.stream(Cast.read("demo/requests.json", Part[].class))
                .map(this::sent)
                .toList();
        sent.forEach(this::play);
    }

    private Sent sent(Part part) {
        var learner = stage.person(part.learner());
        var certification = stage.certification(part.certification());
        var targets = certification
                .competencies()
                .filter(one -> part.competencies().contains(one.code()))
                .map(CompetencySheet::id)
                .collect(Collectors.toSet());
        var form = new RequestForm(part.purpose(), certification.id(), targets, part.wish(), true);
        return new Sent(part, learner, stage.as(learner, () -> requests.submit(form, shown(part.credential()))));
    }

    private byte[] shown(String title) {
        var held = credentials.own().stream()
                .filter(entry -> entry.title().fr().equals(title))
                .findFirst()
                .orElseThrow()
                .credential();
        return credentials
                .signed(held.file(), held.id(), Credentials.SignedForm.DOCUMENT)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void play(Sent sent) {
        var request = sent.request();
        stage.await(request, "recognition.checkRequest");
        if (sent.part().state() == State.CHECK) return;
        completed(sent);
        stage.await(request, "recognition.assessRequest");
        stage.await(request, "recognition.assessRequestAgain");
        var seats = sent.part().evaluations();
        for (int seat = 1; seat <= seats.size(); seat++) seal(request, seat, seats.get(seat - 1));
        if (sent.part().state() == State.EVALUATION) return;
        stage.await(
                request,
                RequestEvent.RecognitionNotified.class,
                () -> sheet(request).status() == RequestStatus.CONTESTABLE);
    }

    private void completed(Sent sent) {
        var request = sent.request();
        var officer = stage.holder(Role.INTAKE_OFFICER, sheet(request).institution());
        stage.as(
                officer,
                () -> checks.check(
                        request,
                        new CheckRuling(
                                CheckRuling.Outcome.INCOMPLETE, sent.part().note())));
        stage.await(request, "recognition.completeRequest");
        stage.as(sent.learner(), () -> requests.complete(request, sent.part().supplied(), null));
        stage.await(request, "recognition.checkRequest");
        stage.as(officer, () -> checks.check(request, new CheckRuling(CheckRuling.Outcome.COMPLETE, "")));
    }

    private void seal(RequestId request, int number, Seat seat) {
        stage.as(stage.person(seat.evaluator()), () -> {
            if (number == 1) evaluations.assess(request, seat.form());
            else evaluations.assessAgain(request, seat.form());
        });
    }

    private RequestSheet sheet(RequestId request) {
        return stage.asSystem(() -> requests.sheet(request));
    }
}
