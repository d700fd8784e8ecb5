package org.tasdiq.process;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.ContestBoard;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestForm;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Plays the people through whose hands a request goes; each step waits until the engine has come to it. */
@Component
public class RequestStage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Requests requests;
    private final RequestChecks checks;
    private final Evaluations evaluations;
    private final Contests contests;
    private final ContestBoard board;
    private final OpenTasks tasks;
    private final Institutions institutions;
    private final Referentials referentials;
    private final People people;
    private final Actors actors;

    RequestStage(
            Requests requests,
            RequestChecks checks,
            Evaluations evaluations,
            Contests contests,
            ContestBoard board,
            OpenTasks tasks,
            Institutions institutions,
            Referentials referentials,
            People people,
            Actors actors) {
        this.requests = requests;
        this.checks = checks;
        this.evaluations = evaluations;
        this.contests = contests;
        this.board = board;
        this.tasks = tasks;
        this.institutions = institutions;
        this.referentials = referentials;
        this.people = people;
        this.actors = actors;
    }

    /** Sent to that institution for the first competency of its certification. */
    Story aRequest(String institution) {
        var house = actors.asSystem(institutions::all).stream()
                .filter(one -> one.code().equals(institution))
                .findFirst()
                .orElseThrow();
        var certification = referentials.all().stream()
                .filter(one -> one.institutionId().equals(house.id().value()))
                .findFirst()
                .orElseThrow();
        var target = certification
                .competencies()
                .map(CompetencySheet::id)
                .findFirst()
                .orElseThrow();
        var form = new RequestForm(Purpose.EXEMPTION, certification.id(), Set.of(target), "", true);
        var learner = people.register(
                UUID.randomUUID() + "@tasdiq.example", "Apprenante Exemple-Fictive", Bench.PASSWORD, Locale.FRENCH);
        return new Story(house, learner, actors.as(learner, () -> requests.submit(form, Recognisers.sample())));
    }

    private PersonId holder(Role role, InstitutionSheet house, int number) {
        return actors.asSystem(() -> people.holding(role, house.id())).stream()
                .map(PersonSheet::id)
                .sorted(Comparator.comparing(PersonId::toString))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** One request on its way. */
    final class Story {
        private final InstitutionSheet house;
        private final PersonId learner;
        private final RequestId request;

        private Story(InstitutionSheet house, PersonId learner, RequestId request) {
            this.house = house;
            this.learner = learner;
            this.request = request;
        }

        RequestId request() {
            return request;
        }

        RequestSheet sheet() {
            return actors.asSystem(() -> requests.sheet(request));
        }

        PersonId holder(Role role) {
            return RequestStage.this.holder(role, house, 0);
        }

        private PersonId member(int number) {
            return RequestStage.this.holder(Role.APPEAL_BOARD, house, number);
        }

        PersonId evaluator(int seat) {
            return RequestStage.this.holder(Role.CREDENTIAL_EVALUATOR, house, seat - 1);
        }

        Story checked(CheckRuling.Outcome outcome) {
            awaitOpen("recognition.checkRequest");
            as(holder(Role.INTAKE_OFFICER), () -> checks.check(request, new CheckRuling(outcome, "Vu (fictif)")));
            return this;
        }

        Story completed() {
            awaitOpen("recognition.completeRequest");
            as(
                    learner,
                    () -> requests.complete(
                            request,
                            List.of(new SuppliedElement(1, "Exemple-Fictif"), new SuppliedElement(3, "Pays-Bas")),
                            null));
            return this;
        }

        /** Passed on to the evaluators. */
        Story complete() {
            return checked(CheckRuling.Outcome.INCOMPLETE).completed().checked(CheckRuling.Outcome.COMPLETE);
        }

        Story sealed(int seat, Conclusion conclusion) {
            var step = seat == 1 ? "recognition.assessRequest" : "recognition.assessRequestAgain";
            awaitOpen(step);
            var form = Evaluators.found(sheet().targets(), 0, Map.of(Criterion.OUTCOMES, Grade.LIMITED), conclusion);
            as(evaluator(seat), () -> {
                if (seat == 1) evaluations.assess(request, form);
                else evaluations.assessAgain(request, form);
            });
            return this;
        }

        Story settled(Conclusion conclusion) {
            awaitOpen("recognition.settleRequest");
            as(holder(Role.CERTIFYING_AUTHORITY), () -> evaluations.settle(request, conclusion));
            return this;
        }

        Story notified() {
            awaitStatus(RequestStatus.CONTESTABLE);
            return this;
        }

        Story contested() {
            as(learner, () -> contests.lodge(request, "Couverture sous-estimée (fictif)"));
            return this;
        }

        Story reviewed(AppealRuling ruling) {
            awaitOpen("recognition.reviewContest");
            as(member(0), () -> board.propose(request, ruling, "Examiné (fictif)"));
            as(member(1), () -> board.confirm(request));
            return this;
        }

        Story withdrawn() {
            as(learner, () -> requests.withdraw(request, "Plus besoin (fictif)"));
            return this;
        }

        void awaitOpen(String step) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> tasks.parked(request, step).isPresent());
        }

        void awaitStatus(RequestStatus status) {
            Awaitility.await().atMost(PATIENCE).until(() -> sheet().status() == status);
        }

        private void as(PersonId person, Runnable act) {
            actors.as(person, () -> {
                act.run();
                return request;
            });
        }
    }
}
