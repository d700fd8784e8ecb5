package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Judges;
import org.tasdiq.audit.Journal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** When a letter reached its addressee is proved letter by letter, with who entered it, and put right where it was mistyped. */
@DatabaseTest
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class ReceptionsTest {
    private static final String WINDOW = "appeal.window";
    private static final String COMPLETION = "completion.resubmitDelay";

    private final Registrar registrar;
    private final Judges judges;
    private final Bench bench;
    private final Letters letters;
    private final Mailbox mailbox;
    private final Receptions receptions;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Actors actors;
    private final BusinessClock clock;

    ReceptionsTest(
            Registrar registrar,
            Judges judges,
            Bench bench,
            Letters letters,
            Mailbox mailbox,
            Receptions receptions,
            Deadlines deadlines,
            Journal journal,
            Actors actors,
            BusinessClock clock) {
        this.registrar = registrar;
        this.judges = judges;
        this.bench = bench;
        this.letters = letters;
        this.mailbox = mailbox;
        this.receptions = receptions;
        this.deadlines = deadlines;
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void theSlipTakesThePlaceOfAReadingAndSaysWhoEnteredItWhen() {
        var file = registrar.notified();
        var result = letter(file, LetterKind.PARTIAL);
        file.as(file.candidate(), () -> letters.pdf(file.file(), result.id()));
        assertThat(proof(file, LetterKind.PARTIAL).proof()).isEqualTo(ReceiptProof.OPENED_IN_APPLICATION);
        var slip = Registrar.slip(file.today());
        file.as(officer(file), () -> receptions.record(file.file(), result.id(), slip));
        assertThat(proof(file, LetterKind.PARTIAL))
                .returns(ReceiptProof.REGISTERED_LETTER, ProofSheet::proof)
                .returns(slip.number().replace(" ", ""), ProofSheet::slip)
                .returns("Agent Fictif", ProofSheet::by);
    }

    @Test
    void theSlipIsCorrectedWithAReasonThatStaysInTheJournalAndMovesTheLastDay() {
        var file = registrar.notified();
        var officer = officer(file);
        var result = letter(file, LetterKind.PARTIAL).id();
        var earlier = Registrar.slip(file.today());
        assertThatThrownBy(() ->
                        file.as(officer, () -> receptions.correct(file.file(), result, earlier, "Chiffres inversés")))
                .hasMessageContaining("receipts.noSlip");
        file.as(officer, () -> receptions.record(file.file(), result, earlier));
        assertThatThrownBy(() ->
                        file.as(officer, () -> receptions.record(file.file(), result, Registrar.slip(file.today()))))
                .hasMessageContaining("receipts.slipKnown");
        assertThatThrownBy(() -> file.as(officer, () -> receptions.correct(file.file(), result, earlier, " ")))
                .hasMessageContaining("required");
        var right = Registrar.slip(file.today());
        file.as(officer, () -> receptions.correct(file.file(), result, right, "Chiffres inversés"));
        assertThat(proof(file, LetterKind.PARTIAL).slip())
                .isEqualTo(right.number().replace(" ", ""));
        assertThat(file.as(officer, () -> journal.entries(file.file())))
                .anySatisfy(entry -> assertThat(entry.content())
                        .contains("Chiffres inversés", right.number().replace(" ", "")));
        assertThat(dueOn(file.file(), WINDOW)).isEqualTo(deadlines.lastDay("FR_UNIVERSITY", WINDOW, file.today()));
    }

    /** One envelope may hold the letter and its attestations. */
    @Test
    void aSlipBelongsToOnePerson() {
        var file = registrar.notified();
        var other = registrar.notified();
        var slip = Registrar.slip(file.today());
        for (var kind : new LetterKind[] {LetterKind.PARTIAL, LetterKind.ATTESTATION})
            file.as(
                    officer(file),
                    () -> receptions.record(file.file(), letter(file, kind).id(), slip));
        assertThatThrownBy(() -> other.as(
                        officer(other),
                        () -> receptions.record(
                                other.file(), letter(other, LetterKind.PARTIAL).id(), slip)))
                .hasMessageContaining("receipts.slipUsed");
    }

    /** Neither can the candidate enter a slip, nor the office say that the candidate read the letter. */
    @Test
    void theSlipIsNotForTheCandidateAndTheWordNotForTheOffice() {
        var file = registrar.notified();
        var result = letter(file, LetterKind.PARTIAL).id();
        assertThatThrownBy(() -> file.as(
                        file.candidate(), () -> receptions.record(file.file(), result, Registrar.slip(file.today()))))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> file.as(officer(file), () -> receptions.state(file.file(), result, file.today())))
                .hasMessageContaining("permission");
        file.as(file.candidate(), () -> receptions.state(file.file(), result, file.today()));
        assertThat(proof(file, LetterKind.PARTIAL).proof()).isEqualTo(ReceiptProof.STATED_BY_CANDIDATE);
    }

    @Test
    void noLetterComesBeforeItIsWrittenNorInTheFuture() {
        var file = registrar.notified();
        for (int days : new int[] {-1, 1}) {
            var slip = Registrar.slip(file.today().plusDays(days));
            assertThatThrownBy(() -> file.as(
                            officer(file),
                            () -> receptions.record(
                                    file.file(),
                                    letter(file, LetterKind.PARTIAL).id(),
                                    slip)))
                    .hasMessageContaining(days < 0 ? "receipts.beforeLetter" : "receipts.inFuture");
        }
    }

    @Test
    void theTimeToCompleteAnApplicationRunsFromTheLetterThatCameByPost() {
        var file = bench.aFile().incomplete(MissingPiece.EXPERIENCE_NOT_PROVEN);
        var said = dueOn(file.file(), COMPLETION);
        passes(Duration.ofDays(6));
        var came = file.today().minusDays(1);
        file.as(
                officer(file),
                () -> receptions.record(
                        file.file(), letter(file, LetterKind.INCOMPLETE).id(), Registrar.slip(came)));
        assertThat(dueOn(file.file(), COMPLETION))
                .isEqualTo(deadlines.lastDay("FR_UNIVERSITY", COMPLETION, came))
                .isAfter(said);
    }

    /** More time that was given is not taken away. */
    @Test
    void theTimeToCompleteAnApplicationIsNeverLessThanWasSaid() {
        var file = bench.aFile().incomplete(MissingPiece.EXPERIENCE_NOT_PROVEN);
        var given = file.today().plusMonths(3);
        file.as(file.authority(), () -> deadlines.extend(file.file(), COMPLETION, given, "Hospitalisation"));
        passes(Duration.ofDays(2));
        file.as(
                file.candidate(),
                () -> letters.pdf(
                        file.file(), letter(file, LetterKind.INCOMPLETE).id()));
        assertThat(dueOn(file.file(), COMPLETION)).isEqualTo(given);
    }

    @Test
    void theSummonsOfAMemberIsProvedByItsOpeningOrByItsSlip() {
        var file = judges.aConvenedJury();
        var juror = file.juror("J1");
        var message = actors.as(juror, () -> mailbox.page(null)).messages().stream()
                .filter(one -> one.kind().equals("summons"))
                .findFirst()
                .orElseThrow();
        file.as(juror, () -> mailbox.letter(message.id()));
        var officer = officer(file);
        var summons = file.as(officer, () -> letters.of(file.file())).stream()
                .filter(letter -> letter.kind() == LetterKind.SUMMONS)
                .toList();
        assertThat(summons)
                .filteredOn(letter -> letter.proof() != null)
                .singleElement()
                .satisfies(letter -> assertThat(letter.addressee()).isEqualTo(juror));
        var posted = summons.stream()
                .filter(letter -> letter.addressee().equals(file.juror("J2")))
                .findFirst()
                .orElseThrow();
        file.as(officer, () -> receptions.record(file.file(), posted.id(), Registrar.slip(file.today())));
        assertThat(file.as(officer, () -> letters.of(file.file())))
                .filteredOn(letter -> letter.proof() != null)
                .hasSize(2);
    }

    private LetterSheet letter(Bench.Story file, LetterKind kind) {
        return file.as(file.candidate(), () -> letters.of(file.file())).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ProofSheet proof(Bench.Story file, LetterKind kind) {
        return java.util.Objects.requireNonNull(letter(file, kind).proof());
    }

    private LocalDate dueOn(CandidacyId file, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(file, rule))
                .map(DeadlineSheet::dueOn)
                .orElseThrow();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return clock;
        });
    }

    private static PersonId officer(Bench.Story file) {
        return file.person("Agent Fictif", Role.INTAKE_OFFICER);
    }
}
