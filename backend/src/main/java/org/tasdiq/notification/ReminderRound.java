package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.NotYet;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.ReminderSheet;
import org.tasdiq.deadline.Reminders;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonSheet;

/** Reminds those who must act on a file, once for every reminder of every deadline. */
@Service
public class ReminderRound {
    /** The engine's clock may run ahead of ours by a little; a reminder must not get lost in between. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    /** The kind of message that warns. */
    static final String WARNING = "warning";

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("checkCompleteness", "candidacy.checkCompleteness"),
            Map.entry("completeApplication", "candidacy.completeApplication"),
            Map.entry("decideAdmissibility", "candidacy.decideAdmissibility"),
            Map.entry("compilePortfolio", "portfolio.compilePortfolio"),
            Map.entry("compilePortfolioAgain", "portfolio.compilePortfolio"),
            Map.entry("warnApplication", "candidacy.completeApplication"),
            Map.entry("warnAdmissibility", "portfolio.compilePortfolio"),
            Map.entry("warnInactivity", "portfolio.compilePortfolio"),
            Map.entry("warnCorrection", "portfolio.correctPortfolio"),
            Map.entry("warnAbsence", "jury.excuseAbsence"),
            Map.entry("reviewEvidence", "portfolio.reviewEvidence"),
            Map.entry("correctPortfolio", "portfolio.correctPortfolio"),
            Map.entry("appointJury", "jury.appointJury"),
            Map.entry("scheduleSession", "jury.scheduleSession"),
            Map.entry("scorePortfolio", "assessment.scorePortfolio"),
            Map.entry("deliberate", "assessment.deliberate"),
            Map.entry("signMinutes", "assessment.signMinutes"),
            Map.entry("settleCondition", "decision.settleCondition"),
            Map.entry("reviewAppeal", "decision.reviewAppeal"));

    private final Reminders reminders;
    private final Audience audience;
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    ReminderRound(
            Reminders reminders,
            Audience audience,
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.reminders = reminders;
        this.audience = audience;
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /** Sends the reminders whose moment has come, of one last day once; of several of one deadline only the latest. */
    @Transactional
    @Permission("notification.remind")
    public void remind(CandidacyId id) {
        var facts = reader.facts(id);
        if (facts.file().status().isOver()) return;
        var due = new LinkedHashMap<String, ReminderSheet>();
        boolean soon = false;
        for (var reminder : reminders.of(id)) {
            if (reminder.warning() && reminder.dueOn().isBefore(facts.today())) continue;
            if (!reminder.moment().isAfter(clock.instant())) due.put(reminder.rule(), reminder);
            else soon |= reminder.moment().isBefore(clock.instant().plus(AHEAD));
        }
        if (due.isEmpty() && soon) throw new NotYet("the reminder is due in a moment");
        due.values().forEach(reminder -> remind(facts, reminder));
    }

    private void remind(CaseFacts facts, ReminderSheet reminder) {
        Collection<PersonSheet> people = actors.asSystem(() -> audience.of(reminder.name(), facts));
        for (var person : people) {
            if (reminder.warning()) {
                warn(facts, reminder, person);
                continue;
            }
            var language = person.language();
            var message = secretariat.message(
                    facts,
                    "reminder",
                    reminder.round(),
                    person,
                    STEPS.getOrDefault(reminder.name(), ""),
                    day(reminder.dueOn(), language),
                    texts.of(language, "notification.duty." + reminder.rule()),
                    otherwise(reminder, language));
            courier.send(message.about(
                    reminder.beforeTheEnd() ? reminder.name() + " " + reminder.dueOn() : reminder.name()));
        }
    }

    /** Says what will be lost and how to avoid it; of one last day it is said once, of a later one anew. */
    private void warn(CaseFacts facts, ReminderSheet reminder, PersonSheet person) {
        var language = person.language();
        var key = "notification.warning." + reminder.name();
        var message = secretariat.message(
                facts,
                WARNING,
                reminder.round(),
                person,
                STEPS.getOrDefault(reminder.name(), ""),
                day(reminder.dueOn(), language),
                texts.of(language, key + ".lost"),
                texts.of(language, key + ".avoid"));
        courier.send(message.about(reminder.name() + " " + reminder.dueOn()));
    }

    /** What follows when nothing is done, as a sentence after the others; a mere reminder has none. */
    private String otherwise(ReminderSheet reminder, Locale language) {
        return reminder.consequence().equals("none")
                ? ""
                : " " + texts.of(language, "deadline.consequence." + reminder.consequence());
    }
}
