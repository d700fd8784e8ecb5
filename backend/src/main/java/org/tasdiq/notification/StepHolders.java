package org.tasdiq.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.desk.CaseSheet;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.recognition.EvaluationSeats;
import org.tasdiq.recognition.RequestId;

/** Who can do an open step of an offer, an award or a request now: never who is kept from it, or has done their part. */
@Component
class StepHolders {
    private final Desk desk;
    private final People people;
    private final EvaluationSeats seats;
    private final Guard guard;

    StepHolders(Desk desk, People people, EvaluationSeats seats, Guard guard) {
        this.desk = desk;
        this.people = people;
        this.seats = seats;
        this.guard = guard;
    }

    /** Call it as the system. */
    List<OpenTaskSheet> open(CaseId id) {
        return switch (id) {
            case OfferId offer -> desk.tasksOf(offer);
            case AwardId award -> desk.tasksOf(award);
            case RequestId request -> desk.tasksOf(request);
            default -> List.of();
        };
    }

    /** Call it as the system. */
    List<PersonSheet> of(CaseSheet about, OpenTaskSheet task) {
        if (!task.waitingFor().isEmpty())
            return task.waitingFor().stream().map(people::sheet).toList();
        return task.roles().stream()
                .flatMap(role -> people.holding(role, about.institution()).stream())
                .distinct()
                .filter(person -> may(person.id(), task))
                .toList();
    }

    private boolean may(PersonId person, OpenTaskSheet task) {
        if (!guard.lets(person, task.step(), task.file())) return false;
        if (!(task.file() instanceof RequestId request)) return true;
        return switch (task.step()) {
            case "recognition.assessRequest" -> seats.awaits(request, 1, person);
            case "recognition.assessRequestAgain" -> seats.awaits(request, 2, person);
            case "recognition.settleRequest" -> !seats.tookPart(request, person);
            default -> true;
        };
    }
}
