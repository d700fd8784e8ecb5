package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyEvent.ApplicationAcknowledged;
import org.tasdiq.candidacy.CandidacyEvent.CompletenessChecked;
import org.tasdiq.candidacy.CandidacyEvent.LapseUndone;
import org.tasdiq.candidacy.CandidacyEvent.Lapsed;
import org.tasdiq.candidacy.CandidacyEvent.Withdrawn;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.notification.Secretariat.Order;

/** What the candidate hears of the application: receipt, missing pieces, lapse, withdrawal. */
@Component
class CandidacyCorrespondence {
    private final Secretariat secretariat;
    private final CaseReader reader;
    private final LetterRepository letters;
    private final Deadlines deadlines;
    private final Texts texts;

    CandidacyCorrespondence(
            Secretariat secretariat, CaseReader reader, LetterRepository letters, Deadlines deadlines, Texts texts) {
        this.secretariat = secretariat;
        this.reader = reader;
        this.letters = letters;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @EventListener
    void on(ApplicationAcknowledged event) {
        var facts = reader.facts(event.file());
        if (facts.file().previous() != null) {
            followUp(facts);
            return;
        }
        var receipt = new Order(LetterKind.RECEIPT, 1, facts.candidate(), (letter, language) -> {
            letter.put(
                    "receivedOn",
                    day(Objects.requireNonNullElse(facts.file().submittedOn(), event.receivedOn()), language));
            letter.put(
                    "months",
                    deadlines
                            .period(facts.file().regime(), "admissibility.deadline")
                            .toTotalMonths());
            letter.put("silence", silence(facts, language));
        });
        secretariat.send(facts, receipt, "receipt", "");
    }

    /** A follow-up takes up granted blocks and begins at the portfolio: its receipt says that it is admissible. */
    private void followUp(CaseFacts facts) {
        var until = reader.lastDay(facts, "admissibility.validity");
        var letter = new Order(LetterKind.ADMISSIBLE, 1, facts.candidate(), (all, language) -> {
            all.put("intro", new Phrase("notification.letter.admissible.followUp"));
            all.put("until", day(until, language));
        });
        secretariat.send(
                facts,
                letter,
                "admissible",
                "portfolio.compilePortfolio",
                day(until, facts.candidate().language()));
    }

    @EventListener
    void on(CompletenessChecked event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        int round = letters.countOf(
                        event.file().value(),
                        LetterKind.INCOMPLETE,
                        candidate.id().value())
                + 1;
        if (event.missing().isEmpty()) {
            var since = Objects.requireNonNullElse(facts.file().completeOn(), facts.today());
            secretariat.tell(facts, "complete", round, candidate, "", day(since, candidate.language()));
            return;
        }
        var until = reader.lastDay(facts, "completion.resubmitDelay");
        var letter = new Order(
                LetterKind.INCOMPLETE, round, candidate, (all, language) -> missing(all, language, event, until));
        secretariat.send(
                facts, letter, "incomplete", "candidacy.completeApplication", day(until, candidate.language()));
    }

    @EventListener
    void on(Lapsed event) {
        var facts = reader.facts(event.file());
        var reason = reason(event);
        int round = letters.countOf(
                        event.file().value(),
                        LetterKind.LAPSED,
                        facts.candidate().id().value())
                + 1;
        var letter = new Order(
                LetterKind.LAPSED,
                round,
                facts.candidate(),
                (all, language) -> all.put("intro", new Phrase("notification.letter.lapsed." + reason)));
        secretariat.send(facts, letter, "lapsed", "");
    }

    private String reason(Lapsed event) {
        if (!event.step().startsWith("portfolio.")) return "application";
        boolean invalid = reader.deadline(event.file(), "admissibility.validity")
                .filter(validity -> validity.state() == DeadlineState.EXPIRED)
                .isPresent();
        return invalid ? "portfolio" : "inactivity";
    }

    /** The letter said that the file is closed; the message takes it back. */
    @EventListener
    void on(LapseUndone event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        int round = letters.countOf(
                event.file().value(), LetterKind.LAPSED, candidate.id().value());
        secretariat.tell(
                facts, "lapseUndone", round, candidate, event.step(), day(event.until(), candidate.language()));
    }

    @EventListener
    void on(Withdrawn event) {
        var facts = reader.facts(event.file());
        var letter = new Order(
                LetterKind.WITHDRAWN,
                1,
                facts.candidate(),
                (all, language) -> all.put("on", day(facts.today(), language)));
        secretariat.send(facts, letter, "withdrawn", "");
    }

    private void missing(
            Map<String, Object> letter, Locale language, CompletenessChecked event, java.time.LocalDate until) {
        letter.put(
                "pieces",
                event.missing().stream()
                        .sorted()
                        .map(piece -> texts.of(language, "notification.missing." + piece))
                        .toList());
        if (!event.note().isBlank()) letter.put("note", event.note());
        letter.put("until", day(until, language));
    }

    private String silence(CaseFacts facts, Locale language) {
        return texts.of(
                language,
                "notification.letter.receipt.silence."
                        + deadlines.parameter(facts.file().regime(), "admissibility.silenceRule"));
    }
}
