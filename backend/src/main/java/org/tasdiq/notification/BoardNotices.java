package org.tasdiq.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.BoardSeats;
import org.tasdiq.decision.DecisionEvent.AppealLodged;
import org.tasdiq.desk.Cases;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.ContestBoard;
import org.tasdiq.recognition.RequestEvent.ContestLodged;

/** A board with fewer members than rule on an appeal cannot rule: the administrator hears of it while there is time. */
@Component
class BoardNotices {
    private final AppealBoard ofFiles;
    private final ContestBoard ofRequests;
    private final Cases cases;
    private final People people;
    private final Courier courier;
    private final Actors actors;

    BoardNotices(
            AppealBoard ofFiles, ContestBoard ofRequests, Cases cases, People people, Courier courier, Actors actors) {
        this.ofFiles = ofFiles;
        this.ofRequests = ofRequests;
        this.cases = cases;
        this.people = people;
        this.courier = courier;
        this.actors = actors;
    }

    @EventListener
    void on(AppealLodged event) {
        raise(event.file(), event.round(), actors.asSystem(() -> ofFiles.able(event.file())));
    }

    @EventListener
    void on(ContestLodged event) {
        raise(event.file(), event.round(), actors.asSystem(() -> ofRequests.able(event.file())));
    }

    private void raise(CaseId id, int round, int able) {
        if (able >= BoardSeats.NEEDED) return;
        var about = actors.asSystem(() -> cases.sheet(id));
        var words = List.<Object>of(about.reference(), able, BoardSeats.NEEDED);
        actors.asSystem(() -> people.holding(Role.ADMINISTRATOR, about.institution()))
                .forEach(person ->
                        courier.send(new MessageDraft("boardShort", id, round, person, words, Cases.reading(id))));
    }
}
