package org.tasdiq.notification;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.notification.NotificationEvent.LetterReceived;
import org.tasdiq.notification.NotificationEvent.SlipCorrected;

/**
 * When a letter reached its addressee, proved letter by letter: it was opened in the application, the candidate says so, or
 * the slip of a registered letter came back. A time that the letter opens runs from that day.
 */
@Service
public class Receptions {
    private static final String COMPLETION = "completion.resubmitDelay";

    private final LetterRepository letters;
    private final LetterReceiptRepository receipts;
    private final CaseReader reader;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receptions(
            LetterRepository letters,
            LetterReceiptRepository receipts,
            CaseReader reader,
            Decisions decisions,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.receipts = receipts;
        this.reader = reader;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The day on which the candidate says the letter came; the first word counts, a later one is no second receipt. */
    @Transactional
    @Permission("notification.recordReceipt")
    public void state(CandidacyId file, LetterId id, LocalDate on) {
        var letter = letter(file, id);
        if (!letter.personId().equals(actors.person().value()))
            throw Refusal.unknown("letter").get();
        receive(letter, on, ReceiptProof.STATED_BY_CANDIDATE);
    }

    /** The addressee opened the letter in the application: it is received today, unless a receipt is known. */
    @Transactional
    void opened(Letter letter) {
        receive(letter, reader.facts(file(letter)).today(), ReceiptProof.OPENED_IN_APPLICATION);
    }

    /** Enters what the returned slip of a registered letter says; it takes the place of a reading in the application. */
    @Transactional
    @Permission("notification.recordSlip")
    public void record(CandidacyId file, LetterId id, Slip slip) {
        var letter = letter(file, id);
        var on = day(letter, slip.receivedOn());
        var number = number(letter, slip);
        var by = actors.person();
        var receipt = receipts.findById(letter.id())
                .orElseGet(() -> new LetterReceipt(letter, on, ReceiptProof.REGISTERED_LETTER, by, clock.instant()));
        receipt.prove(on, number, by, clock.instant());
        receipts.save(receipt);
        follow(letter, on);
        events.publishEvent(new LetterReceived(
                file, letter.kind(), letter.round(), id, on, ReceiptProof.REGISTERED_LETTER, number));
    }

    /** Puts right what was mistyped, for a reason that stays in the journal; the time runs from the right day. */
    @Transactional
    @Permission("notification.recordSlip")
    public void correct(CandidacyId file, LetterId id, Slip slip, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        var letter = letter(file, id);
        var on = day(letter, slip.receivedOn());
        var number = number(letter, slip);
        receipts.findById(letter.id())
                .orElseThrow(() -> Refusal.conflict("receipts.noSlip"))
                .correct(on, number, actors.person(), clock.instant());
        follow(letter, on);
        events.publishEvent(new SlipCorrected(file, letter.kind(), letter.round(), id, on, number, reason.strip()));
    }

    private void receive(Letter letter, LocalDate on, ReceiptProof proof) {
        if (receipts.existsById(letter.id())) return;
        receipts.save(new LetterReceipt(letter, day(letter, on), proof, actors.person(), clock.instant()));
        follow(letter, on);
        events.publishEvent(new LetterReceived(
                file(letter), letter.kind(), letter.round(), new LetterId(letter.id()), on, proof, ""));
    }

    /** What runs from the receipt: the time to contest a decision, and to complete an application. */
    private void follow(Letter letter, LocalDate on) {
        var file = file(letter);
        if (letter.kind().opensAppeal())
            actors.asSystem(() -> {
                decisions.received(file, letter.kind().isDecision() ? letter.round() : 0, on);
                return file;
            });
        else if (letter.kind() == LetterKind.INCOMPLETE) complete(letter, on);
    }

    /** Who was told by letter has as long as who read it at once, and nobody less than the letter says. */
    private void complete(Letter letter, LocalDate on) {
        var file = reader.facts(file(letter)).file();
        boolean last = letters.countOf(letter.fileId(), LetterKind.INCOMPLETE, letter.personId()) == letter.round();
        if (file.status() != CandidacyStatus.INCOMPLETE || !last) return;
        var until = deadlines.lastDay(file.id(), file.regime(), COMPLETION, on);
        boolean later = reader.deadline(file.id(), COMPLETION)
                .map(DeadlineSheet::dueOn)
                .filter(until::isAfter)
                .isPresent();
        if (later) deadlines.start(file.id(), file.regime(), COMPLETION, on);
    }

    private Letter letter(CandidacyId file, LetterId id) {
        return letters.findById(id.value())
                .filter(letter -> letter.fileId().equals(file.value()))
                .orElseThrow(Refusal.unknown("letter"));
    }

    private LocalDate day(Letter letter, @Nullable LocalDate on) {
        if (on == null) throw Refusal.invalid("receivedOn", "required");
        var facts = reader.facts(file(letter));
        if (on.isBefore(LocalDate.ofInstant(letter.createdAt(), facts.zone())))
            throw Refusal.invalid("receivedOn", "receipts.beforeLetter");
        if (on.isAfter(facts.today())) throw Refusal.invalid("receivedOn", "receipts.inFuture");
        return on;
    }

    /** One envelope goes to one person, and may hold several letters. */
    private String number(Letter letter, Slip slip) {
        var number = SlipNumber.of(slip.number());
        if (!receipts.findBySlip(number).stream().allMatch(other -> other.isOf(letter.personId())))
            throw Refusal.invalid("number", "receipts.slipUsed");
        return number;
    }

    private static CandidacyId file(Letter letter) {
        return new CandidacyId(letter.fileId());
    }
}
