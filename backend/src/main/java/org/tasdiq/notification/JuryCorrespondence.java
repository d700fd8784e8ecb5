package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryEvent.ChallengeDismissed;
import org.tasdiq.jury.JuryEvent.JuryAppointed;
import org.tasdiq.jury.JuryEvent.JuryConvened;
import org.tasdiq.jury.JuryEvent.MemberStoodDown;
import org.tasdiq.jury.JuryEvent.MembersReplaced;
import org.tasdiq.jury.JuryEvent.SessionCancelled;
import org.tasdiq.jury.JuryEvent.SessionMoved;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotSheet;
import org.tasdiq.notification.Secretariat.Order;

/**
 * Appointments and summons, to members and candidate, with the session as a calendar file. Who sits for several files of
 * one session reads one mail with all of them: a mail that still waits gives way to the next.
 */
@Component
class JuryCorrespondence {
    /** One file in somebody's session. */
    private record Sitting(CaseFacts facts, int round, SessionPlan plan, int changes) {}

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Juries juries;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Actors actors;
    private final Texts texts;
    private final MailSettings settings;
    private final Clock clock;

    JuryCorrespondence(
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Juries juries,
            Sessions sessions,
            Sittings sittings,
            Actors actors,
            Texts texts,
            MailSettings settings,
            Clock clock) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.juries = juries;
        this.sessions = sessions;
        this.sittings = sittings;
        this.actors = actors;
        this.texts = texts;
        this.settings = settings;
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
            event.joined().forEach(member -> summon(facts, event.round(), plan, reader.person(member), ""));
    }

    @EventListener
    void on(JuryConvened event) {
        var facts = reader.facts(event.file());
        event.members().forEach(member -> summon(facts, event.round(), event.plan(), reader.person(member), ""));
        summon(facts, event.round(), event.plan(), facts.candidate(), "");
    }

    /** Whoever was summoned to the earlier date is summoned to the new one. */
    @EventListener
    void on(SessionMoved event) {
        if (!event.summoned()) return;
        var facts = reader.facts(event.file());
        var reason = event.reason().isEmpty() ? "–" : event.reason();
        for (var member : actors.asSystem(() -> juries.seated(event.file())))
            summon(facts, event.round(), event.plan(), reader.person(member), reason);
        summon(facts, event.round(), event.plan(), facts.candidate(), reason);
    }

    @EventListener
    void on(SessionCancelled event) {
        var facts = reader.facts(event.file());
        event.concerned()
                .forEach(person -> release(
                        facts,
                        "sessionCancelled",
                        event.round(),
                        event.plan(),
                        event.changes(),
                        reader.person(person)));
    }

    /** Where the date still holds for the others. */
    @EventListener
    void on(MemberStoodDown event) {
        var facts = reader.facts(event.file());
        var jury = actors.asSystem(() -> juries.sheet(event.file()));
        var plan = jury.session();
        boolean summoned = jury.status() == JuryStatus.CONVENED || jury.status() == JuryStatus.SCORED;
        if (plan == null || !summoned) return;
        release(facts, "summonsWithdrawn", event.round(), plan, changes(event.file()), reader.person(event.member()));
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

    /** @param moved why there is another date; empty for the first summons */
    private void summon(CaseFacts facts, int round, SessionPlan plan, PersonSheet to, String moved) {
        var language = to.language();
        boolean candidate = to.id().equals(facts.candidate().id());
        int changes = changes(facts.file().id());
        // Date and number tell the summons to a later session of the same jury from the first.
        var distinction = changes == 0 ? plan.date().toString() : plan.date() + " " + changes;
        var order = new Order(
                LetterKind.SUMMONS,
                round,
                distinction,
                to,
                (letter, spoken) -> session(letter, spoken, facts, plan, candidate));
        var day = candidate
                ? List.of(new Sitting(facts, round, plan, changes))
                : sameDay(facts, round, plan, changes, to);
        var message = secretariat
                .message(
                        facts,
                        moved.isEmpty() ? "summons" : "sessionMoved",
                        round,
                        to,
                        candidate ? "" : "assessment.scorePortfolio",
                        day(plan.date(), language),
                        hour(plan),
                        zone(facts, language),
                        moved)
                .about(distinction)
                .with(secretariat.write(facts, order))
                .with(calendar(false, day, language));
        courier.send(
                day.size() > 1 ? message.followedBy(lines(day, language)) : message,
                candidate
                        ? List.of()
                        : day.stream().map(one -> one.facts().file().id()).toList());
    }

    /** All for which that person sits in the same session and was summoned, this file included, in their order. */
    private List<Sitting> sameDay(CaseFacts facts, int round, SessionPlan plan, int changes, PersonSheet to) {
        var file = facts.file();
        return actors.asSystem(() -> sessions.slot(file.id())
                .map(own -> sittings.sheet(file.institution(), own.sitting()).slots().stream()
                        .flatMap(slot -> {
                            if (slot.file().equals(file.id()))
                                return Stream.of(new Sitting(facts, round, plan, changes));
                            var jury = juries.sheet(slot.file());
                            var session = jury.session();
                            boolean summoned =
                                    jury.status() == JuryStatus.CONVENED || jury.status() == JuryStatus.SCORED;
                            return session == null
                                            || !summoned
                                            || !jury.members().contains(to.id())
                                    ? Stream.empty()
                                    : Stream.of(new Sitting(
                                            reader.facts(slot.file()), jury.round(), session, slot.changes()));
                        })
                        .toList())
                .orElse(List.of(new Sitting(facts, round, plan, changes))));
    }

    private String lines(List<Sitting> day, Locale language) {
        return day.stream()
                .map(one -> texts.of(
                        language,
                        "notification.message.summons.line",
                        hour(one.plan()),
                        HOUR.format(one.plan().start().plusMinutes(one.plan().slotMinutes())),
                        one.facts().file().reference()))
                .collect(Collectors.joining(
                        "\n", texts.of(language, "notification.message.summons.several") + "\n", ""));
    }

    private void release(CaseFacts facts, String kind, int round, SessionPlan plan, int changes, PersonSheet to) {
        var language = to.language();
        courier.send(secretariat
                .message(facts, kind, round, to, "", day(plan.date(), language), hour(plan), zone(facts, language))
                .about(plan.date() + " " + changes)
                .with(calendar(true, List.of(new Sitting(facts, round, plan, changes)), language)));
    }

    private void session(
            Map<String, Object> letter, Locale language, CaseFacts facts, SessionPlan plan, boolean candidate) {
        var key = "notification.letter.summons.";
        letter.put(
                "intro",
                candidate
                        ? new Phrase(key + "candidate")
                        : new Phrase(key + "member", facts.file().reference()));
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
                candidate ? new Phrase(key + "interview", plan.slotMinutes()) : new Phrase(key + "scoring"));
        letter.put("identity", new Phrase(key + (candidate ? "identity" : "independence")));
    }

    private String calendar(boolean cancels, List<Sitting> day, Locale language) {
        return new CalendarFile(
                        cancels,
                        clock.instant(),
                        settings.address(),
                        day.stream()
                                .map(one -> new CalendarFile.Entry(
                                        one.facts().file().id() + "-" + one.round() + "@tasdiq",
                                        // Between two dates there is room for the end of the earlier one.
                                        2 * one.changes() + (cancels ? 1 : 0),
                                        one.plan()
                                                .date()
                                                .atTime(one.plan().start())
                                                .atZone(one.facts().zone())
                                                .toInstant(),
                                        Duration.ofMinutes(one.plan().slotMinutes()),
                                        texts.of(
                                                language,
                                                "notification.calendar.summary",
                                                one.facts().file().reference()),
                                        one.plan().place().isBlank()
                                                ? one.plan().videoLink()
                                                : one.plan().place()))
                                .toList())
                .text();
    }

    private int changes(CandidacyId file) {
        return actors.asSystem(() -> sessions.slot(file))
                .map(SlotSheet::changes)
                .orElse(0);
    }

    private static String hour(SessionPlan plan) {
        return HOUR.format(plan.start());
    }

    private static String zone(CaseFacts facts, Locale language) {
        return facts.zone().getDisplayName(TextStyle.FULL, language);
    }
}
