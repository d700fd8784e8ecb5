package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.CandidacyEvent.AdviserAccepted;
import org.tasdiq.candidacy.CandidacyEvent.AdviserDeclined;
import org.tasdiq.candidacy.CandidacyEvent.AdviserInvited;
import org.tasdiq.candidacy.CandidacyEvent.AdviserReminded;
import org.tasdiq.candidacy.CandidacyEvent.AdviserResigned;
import org.tasdiq.candidacy.CandidacyEvent.ConsentWithdrawn;
import org.tasdiq.candidacy.CandidacyEvent.InvitationExpired;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.InvitationAddress;
import org.tasdiq.candidacy.InvitationId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.portfolio.PortfolioEvent.AdviserCommented;
import org.tasdiq.portfolio.PortfolioEvent.CommentAnswered;

/** What a candidate and an adviser hear of each other, and how somebody is invited to accompany. */
@Component
class AdviserCorrespondence {
    private final Accompaniment accompaniment;
    private final People people;
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Actors actors;

    AdviserCorrespondence(
            Accompaniment accompaniment,
            People people,
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Actors actors) {
        this.accompaniment = accompaniment;
        this.people = people;
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.actors = actors;
    }

    @EventListener
    void on(AdviserInvited event) {
        write("adviserInvited", event.file(), event.invitation(), "");
    }

    @EventListener
    void on(AdviserReminded event) {
        write("adviserReminder", event.file(), event.invitation(), event.on().toString());
    }

    @EventListener
    void on(AdviserAccepted event) {
        var facts = reader.facts(event.file());
        var adviser = reader.person(event.adviser());
        tellCandidate(facts, "adviserAccepted", adviser.id().value() + " " + facts.today(), adviser.name());
    }

    @EventListener
    void on(AdviserDeclined event) {
        tellCandidate(
                reader.facts(event.file()),
                "adviserDeclined",
                event.invitation().toString());
    }

    @EventListener
    void on(InvitationExpired event) {
        tellCandidate(
                reader.facts(event.file()), "adviserExpired", event.invitation().toString());
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        var facts = reader.facts(event.file());
        var message = secretariat.message(
                facts,
                "consentWithdrawn",
                1,
                reader.person(event.adviser()),
                "",
                facts.file().candidateName());
        courier.send(message.about(facts.today().toString()));
    }

    @EventListener
    void on(AdviserResigned event) {
        var farewell = actors.asSystem(() -> accompaniment.farewell(event.invitation()));
        tellCandidate(
                reader.facts(event.file()),
                "adviserResigned",
                event.invitation().toString(),
                reader.person(event.adviser()).name(),
                farewell);
    }

    /** Once a day at most: a file is commented in many places at one sitting. */
    @EventListener
    void on(AdviserCommented event) {
        var facts = reader.facts(event.file());
        var author = reader.person(event.author()).name();
        courier.send(secretariat
                .message(facts, "adviserCommented", 1, facts.candidate(), "candidacy.myFile", author)
                .about(facts.today().toString()));
    }

    @EventListener
    void on(CommentAnswered event) {
        var facts = reader.facts(event.file());
        var adviser = facts.file().adviser();
        if (adviser == null) return;
        var candidate = facts.file().candidateName();
        courier.send(secretariat
                .message(facts, "commentAnswered", 1, reader.person(adviser), "candidacy.myFile", candidate)
                .about(facts.today().toString()));
    }

    /**
     * In the mailbox of who advises in the institution already, else by mail to the address.
     *
     * @param detail the day of a reminder: each goes once
     */
    private void write(String kind, CandidacyId file, InvitationId id, String detail) {
        var facts = reader.facts(file);
        actors.asSystem(() -> accompaniment.address(id)).ifPresent(to -> {
            var adviser = advising(facts, to);
            var person =
                    adviser.orElseGet(() -> new PersonSheet(new PersonId(id.value()), "", to.email(), to.language()));
            var language = person.language();
            List<Object> arguments = List.of(
                    facts.file().candidateName(),
                    facts.certification().title().in(language),
                    facts.institution().name().in(language),
                    day(to.lastDay(), language));
            var message = new MessageDraft(kind, file, 1, person, arguments, "").about(id + " " + detail);
            courier.send(adviser.isPresent() ? message : message.byMailOnly());
        });
    }

    private Optional<PersonSheet> advising(CaseFacts facts, InvitationAddress to) {
        return actors.asSystem(() -> people.byEmail(to.email())
                .filter(p ->
                        people.holding(Role.ADVISER, facts.file().institution()).contains(p)));
    }

    private void tellCandidate(CaseFacts facts, String kind, String detail, Object... arguments) {
        courier.send(secretariat
                .message(facts, kind, 1, facts.candidate(), "candidacy.myFile", arguments)
                .about(detail));
    }
}
