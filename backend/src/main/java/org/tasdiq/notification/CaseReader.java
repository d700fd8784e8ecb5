package org.tasdiq.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.Cases;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;
import org.tasdiq.referential.Referentials;

/** Reads files as the system does: whoever caused a letter need not be allowed to see all that stands in it. */
@Component
class CaseReader {
    private final Candidacies candidacies;
    private final Requests requests;
    private final Cases cases;
    private final People people;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;

    CaseReader(
            Candidacies candidacies,
            Requests requests,
            Cases cases,
            People people,
            Institutions institutions,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors) {
        this.candidacies = candidacies;
        this.requests = requests;
        this.cases = cases;
        this.people = people;
        this.institutions = institutions;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    CaseFacts facts(CandidacyId id) {
        return actors.asSystem(() -> {
            var file = candidacies.sheet(id);
            return new CaseFacts(
                    file,
                    people.sheet(file.candidate()),
                    institutions.sheet(file.institution()),
                    referentials.sheet(file.certification()),
                    deadlines.today(file.regime()),
                    deadlines.zone(file.regime()));
        });
    }

    /** The institution to which the file was sent, or which makes the offer; none where it is no case. */
    Optional<InstitutionSheet> institution(CaseId id) {
        return actors.asSystem(() -> cases.named(id)
                .map(named -> institutions.sheet(cases.sheet(named).institution())));
    }

    /** Whose case it is, and under which law. */
    record Owner(PersonId person, String regime, ZoneId zone) {}

    Owner owner(CaseId id) {
        return actors.asSystem(() -> {
            var named = cases.named(id).orElseThrow(Refusal.unknown("candidacy"));
            var regime = cases.sheet(named).regime();
            var person = named instanceof RequestId request
                    ? requests.sheet(request).learner()
                    : candidacies.sheet(new CandidacyId(id.value())).candidate();
            return new Owner(person, regime, deadlines.zone(regime));
        });
    }

    PersonSheet person(PersonId id) {
        return actors.asSystem(() -> people.sheet(id));
    }

    /** The last day of the latest round of that rule; today when it was never opened. */
    LocalDate lastDay(CaseFacts facts, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(facts.file().id(), rule))
                .map(DeadlineSheet::dueOn)
                .orElse(facts.today());
    }

    Optional<DeadlineSheet> deadline(CandidacyId id, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(id, rule));
    }
}
