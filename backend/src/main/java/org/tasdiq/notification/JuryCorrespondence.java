package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryEvent.ChallengeDismissed;
import org.tasdiq.jury.JuryEvent.JuryAppointed;
import org.tasdiq.jury.JuryEvent.JuryConvened;
import org.tasdiq.jury.JuryEvent.MembersReplaced;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.notification.Secretariat.Order;

/** Appointments and summons, to members and candidate, with the session as a calendar file. */
@Component
class JuryCorrespondence {
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Juries juries;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    JuryCorrespondence(
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Juries juries,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.juries = juries;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(JuryAppointed event) {
        appointed(reader.facts(event.file()), event.round(), event.members());
    }

    @EventListener
    void on(MembersReplaced event) {
        var facts = reader.facts(event.file());
        appointed(facts, event.round(), event.joined());
        var plan = actors.asSystem(() -> juries.sheet(event.file())).session();
        if (event.convened() && plan != null)
            event.joined().forEach(member -> summon(facts, event.round(), plan, reader.person(member), false));
    }

    @EventListener
    void on(JuryConvened event) {
        var facts = reader.facts(event.file());
        event.members().forEach(member -> summon(facts, event.round(), event.plan(), reader.person(member), false));
        summon(facts, event.round(), event.plan(), facts.candidate(), true);
    }

    /** The moment tells the answer to a second challenge of the same member from the first. */
    @EventListener
    void on(ChallengeDismissed event) {
        var facts = reader.facts(event.file());
        var name = reader.person(event.member()).name();
        courier.send(secretariat
                .message(facts, "challengeDismissed", event.round(), facts.candidate(), "", name)
                .about(clock.instant().toString()));
    }

    private void appointed(CaseFacts facts, int round, Set<PersonId> members) {
        members.forEach(member ->
                secretariat.tell(facts, "appointed", round, reader.person(member), "assessment.scorePortfolio"));
    }

    private void summon(CaseFacts facts, int round, SessionPlan plan, PersonSheet to, boolean candidate) {
        var language = to.language();
        // The date tells the summons to a second session of the same jury from the first.
        var order = new Order(
                LetterKind.SUMMONS,
                round,
                plan.date().toString(),
                to,
                java.util.List.of(),
                (letter, spoken) -> session(letter, spoken, facts, plan, candidate));
        var message = secretariat
                .message(
                        facts,
                        "summons",
                        round,
                        to,
                        candidate ? "" : "assessment.scorePortfolio",
                        day(plan.date(), language),
                        hour(plan),
                        zone(facts, language))
                .about(order.distinction())
                .with(secretariat.write(facts, order))
                .with(calendar(facts, plan, language));
        courier.send(message);
    }

    private void session(
            Map<String, Object> letter, Locale language, CaseFacts facts, SessionPlan plan, boolean candidate) {
        var key = "notification.letter.summons.";
        letter.put(
                "intro",
                candidate
                        ? texts.of(language, key + "candidate")
                        : texts.of(language, key + "member", facts.file().reference()));
        letter.put(
                "when",
                texts.of(language, key + "when", day(plan.date(), language), hour(plan), zone(facts, language)));
        letter.put(
                "where",
                plan.place().isBlank()
                        ? texts.of(language, key + "remote")
                        : texts.of(language, key + "place", plan.place()));
        if (!plan.videoLink().isBlank()) letter.put("link", plan.videoLink());
        letter.put(
                "instructions",
                candidate
                        ? texts.of(language, key + "interview", plan.slotMinutes())
                        : texts.of(language, key + "scoring"));
        letter.put("identity", texts.of(language, key + (candidate ? "identity" : "independence")));
    }

    private String calendar(CaseFacts facts, SessionPlan plan, Locale language) {
        var start = plan.date().atTime(plan.start()).atZone(facts.zone()).toInstant();
        return new CalendarFile(
                        facts.file().id() + "@tasdiq",
                        clock.instant().getEpochSecond(),
                        clock.instant(),
                        start,
                        Duration.ofMinutes(plan.slotMinutes()),
                        texts.of(
                                language,
                                "notification.calendar.summary",
                                facts.file().reference()),
                        plan.place().isBlank() ? plan.videoLink() : plan.place())
                .text();
    }

    private static String hour(SessionPlan plan) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(plan.start());
    }

    private static String zone(CaseFacts facts, Locale language) {
        return facts.zone().getDisplayName(TextStyle.FULL, language);
    }
}
