package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;

/** Writes the letters and messages on a request for recognition, each in its reader's language. */
@Component
class RequestSecretariat {
    /** Where a message about a request leads, unless there is something to do. */
    static final String PAGE = "recognition.readRequest";

    static final String SIGNATORY = "notification.letter.signatory.";

    private final LetterWriter writer;
    private final Courier courier;
    private final Requests requests;
    private final Institutions institutions;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;

    RequestSecretariat(
            LetterWriter writer,
            Courier courier,
            Requests requests,
            Institutions institutions,
            People people,
            Deadlines deadlines,
            Actors actors) {
        this.writer = writer;
        this.courier = courier;
        this.requests = requests;
        this.institutions = institutions;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** A request with its learner and the institution it was sent to. */
    record About(RequestSheet request, PersonSheet learner, InstitutionSheet institution) {}

    About about(RequestId id) {
        return actors.asSystem(() -> {
            var request = requests.sheet(id);
            return new About(request, people.sheet(request.learner()), institutions.sheet(request.institution()));
        });
    }

    PersonSheet person(PersonId id) {
        return actors.asSystem(() -> people.sheet(id));
    }

    List<PersonSheet> holding(About about, Role role) {
        return actors.asSystem(() -> people.holding(role, about.institution().id()));
    }

    /** To the learner. */
    Letter write(About about, LetterKind kind, int round, Secretariat.Facts facts) {
        var request = about.request();
        var language = about.learner().language();
        Map<String, Object> all = new HashMap<>();
        all.put("reference", request.reference());
        all.put("candidate", request.learnerName());
        all.put("certification", request.title().in(language));
        all.put("certificationCode", request.certificationCode());
        all.put("signatoryQuality", new Phrase(SIGNATORY + "authority"));
        facts.fill(all, language);
        return writer.write(
                new LetterDraft(kind, request.id(), round, "", about.institution(), about.learner(), all),
                deadlines.today(request.regime()));
    }

    /** Brings the letter to the learner. */
    void send(About about, String kind, int round, Letter letter) {
        courier.send(message(about, kind, round, about.learner(), PAGE).with(letter));
    }

    /** Arguments follow the reference in the message's texts. */
    void tell(About about, String kind, int round, PersonSheet to, String link, Object... arguments) {
        courier.send(message(about, kind, round, to, link, arguments));
    }

    /** To somebody without an account. */
    void mail(About about, String kind, PersonSheet to, Object... arguments) {
        courier.send(message(about, kind, 1, to, "", arguments).byMailOnly());
    }

    /** To the learner, one message for each thing that it is about. */
    void tellOf(String thing, About about, String kind, Object... arguments) {
        courier.send(message(about, kind, 1, about.learner(), PAGE, arguments).about(thing));
    }

    private static MessageDraft message(
            About about, String kind, int round, PersonSheet to, String link, Object... arguments) {
        var all = new ArrayList<Object>(List.of(about.request().reference()));
        all.addAll(List.of(arguments));
        return new MessageDraft(kind, about.request().id(), round, to, all, link);
    }

    /** Until when that time runs, as its reader writes it. */
    String until(About about, String rule, PersonSheet reader) {
        return day(lastDay(about, rule), reader.language());
    }

    LocalDate lastDay(About about, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(about.request().id(), rule))
                .map(DeadlineSheet::dueOn)
                .orElseGet(() -> deadlines.today(about.request().regime()));
    }

    /** How often that time began. */
    int round(About about, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(about.request().id(), rule))
                .map(DeadlineSheet::round)
                .orElse(1);
    }
}
