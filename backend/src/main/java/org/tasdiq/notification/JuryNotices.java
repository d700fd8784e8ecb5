package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.AbsenceSheet;
import org.tasdiq.jury.Absences;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryEvent;
import org.tasdiq.jury.JuryEvent.AbsenceExplained;
import org.tasdiq.jury.JuryEvent.ExcuseReviewed;
import org.tasdiq.jury.JuryEvent.HearingSetAside;
import org.tasdiq.jury.JuryEvent.JuryProposed;
import org.tasdiq.jury.JuryEvent.MemberChallenged;
import org.tasdiq.jury.JuryEvent.MemberExcuseGiven;
import org.tasdiq.jury.JuryEvent.MemberExcuseJudged;
import org.tasdiq.jury.JuryEvent.MemberLeft;
import org.tasdiq.jury.JuryEvent.SummonsAnswered;
import org.tasdiq.jury.RecusalReason;

/** What authority and secretaries have to do about a jury, also while the process has no task for it. */
@Component
class JuryNotices {
    private static final String APPOINTMENT = "jury.appointJury";
    private static final String FILE = "candidacy.readFile";
    private static final String EXCUSE = "jury.excuseAbsence";
    private static final String PROOF = "jury.absenceProof";

    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Audience audience;
    private final Juries juries;
    private final Absences absences;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    JuryNotices(
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Audience audience,
            Juries juries,
            Absences absences,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.audience = audience;
        this.juries = juries;
        this.absences = absences;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /** The moment tells a second proposal of the same round from the first. */
    @EventListener
    void on(JuryProposed event) {
        var facts = reader.facts(event.file());
        for (var authority : holding(Role.CERTIFYING_AUTHORITY, facts)) {
            var message = secretariat.message(facts, "juryProposed", event.round(), authority, APPOINTMENT);
            courier.send(message.about(clock.instant().toString()));
        }
    }

    /** Once the marks are sealed nobody can take the empty seat. */
    @EventListener
    void on(MemberLeft event) {
        var member = new Subject(
                event.member(), event.reason(), event.member().value().toString());
        var jury = actors.asSystem(() -> juries.sheet(event.file()));
        if (jury.status().isChangeable()) tell(event, "memberLeft", APPOINTMENT, member);
        else tell(event, "memberGone", FILE, member);
    }

    /** Members and candidate will be summoned again; secretaries and authority complete the jury. */
    @EventListener
    void on(HearingSetAside event) {
        var facts = reader.facts(event.file());
        var about = clock.instant().toString();
        for (var person : event.concerned()) {
            var message = secretariat.message(facts, "hearingSetAside", event.round(), reader.person(person), "");
            courier.send(message.about(about));
        }
        Stream.concat(holding(Role.JURY_SECRETARY, facts).stream(), holding(Role.CERTIFYING_AUTHORITY, facts).stream())
                .distinct()
                .filter(person -> !event.concerned().contains(person.id()))
                .forEach(person -> courier.send(secretariat
                        .message(facts, "hearingSetAside", event.round(), person, FILE)
                        .about(about)));
    }

    /** The moment tells a second challenge of the same member, with another reason, from the first. */
    @EventListener
    void on(MemberChallenged event) {
        var member = new Subject(event.member(), event.reason(), clock.instant().toString());
        tell(event, "memberChallenged", FILE, member);
    }

    /** Whoever cannot come is replaced, or the file gets another date; the last answer counts. */
    @EventListener
    void on(SummonsAnswered event) {
        if (event.coming()) return;
        var facts = reader.facts(event.file());
        var name = reader.person(event.person()).name();
        for (var secretary : holding(Role.JURY_SECRETARY, facts)) {
            if (secretary.id().equals(event.person())) continue;
            var message = secretariat.message(facts, "summonsDeclined", event.round(), secretary, FILE, name);
            courier.send(message.about(clock.instant().toString()));
        }
    }

    /** What may be done, and until when; of one session it is said once, however often it is tried. */
    @EventListener
    void on(TaskOpened opened) {
        if (!opened.step().equals(EXCUSE) || !(opened.file() instanceof CandidacyId file)) return;
        var facts = reader.facts(file);
        var jury = actors.asSystem(() -> juries.sheet(file));
        var until = day(reader.lastDay(facts, PROOF), facts.candidate().language());
        courier.send(secretariat
                .message(facts, "absenceRecorded", jury.round(), facts.candidate(), EXCUSE, until)
                .about(Integer.toString(jury.hearings().size())));
    }

    @EventListener
    void on(AbsenceExplained event) {
        var facts = reader.facts(event.file());
        for (var secretary : holding(Role.JURY_SECRETARY, facts)) {
            var message = secretariat.message(facts, "absenceExplained", event.round(), secretary, "jury.reviewExcuse");
            courier.send(message.about(clock.instant().toString()));
        }
    }

    @EventListener
    void on(ExcuseReviewed event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        var message = event.accepted()
                ? secretariat.message(facts, "excuseAccepted", event.round(), candidate, "")
                : secretariat.message(
                        facts,
                        "excuseRefused",
                        event.round(),
                        candidate,
                        EXCUSE,
                        day(reader.lastDay(facts, PROOF), candidate.language()),
                        actors.asSystem(() -> absences.of(event.file()))
                                .map(AbsenceSheet::answer)
                                .orElse(""));
        courier.send(message.about(clock.instant().toString()));
    }

    /** Who judges it, unless they sit on the same jury. */
    @EventListener
    void on(MemberExcuseGiven event) {
        var facts = reader.facts(event.file());
        var colleagues = actors.asSystem(() -> juries.seated(event.file()));
        for (var secretary : holding(Role.JURY_SECRETARY, facts)) {
            if (colleagues.contains(secretary.id())) continue;
            var name = reader.person(event.member()).name();
            var message = secretariat.message(facts, "memberExcuseGiven", event.round(), secretary, FILE, name);
            courier.send(message.about(clock.instant().toString()));
        }
    }

    @EventListener
    void on(MemberExcuseJudged event) {
        var facts = reader.facts(event.file());
        var kind = event.accepted() ? "memberExcuseAccepted" : "memberExcuseRefused";
        courier.send(secretariat
                .message(facts, kind, event.round(), reader.person(event.member()), FILE)
                .about(clock.instant().toString()));
    }

    private record Subject(PersonId member, RecusalReason reason, String detail) {}

    /** Members of the jury learn of no colleague's reasons, not even one who is a secretary as well. */
    private void tell(JuryEvent event, String kind, String link, Subject about) {
        var facts = reader.facts(event.file());
        var involved = new HashSet<>(actors.asSystem(() -> juries.seated(event.file())));
        involved.add(about.member());
        for (var secretary : holding(Role.JURY_SECRETARY, facts)) {
            if (involved.contains(secretary.id())) continue;
            var name = reader.person(about.member()).name();
            var reason = texts.of(secretary.language(), "jury.recusal." + about.reason());
            var message = secretariat.message(facts, kind, event.round(), secretary, link, name, reason);
            courier.send(message.about(about.detail()));
        }
    }

    /** The candidate has no say in the jury, whatever office they hold. */
    private List<PersonSheet> holding(Role role, CaseFacts facts) {
        return actors.asSystem(() -> audience.holding(facts, role)).stream()
                .filter(person -> !person.id().equals(facts.candidate().id()))
                .toList();
    }
}
