package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.audit.Journal;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** What the slip of the registered letter says counts, with who entered it, and is put right where it was mistyped. */
@DatabaseTest
class SlipsTest {
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Registrar registrar;
    private final Decisions decisions;
    private final Slips slips;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Actors actors;

    SlipsTest(
            Registrar registrar,
            Decisions decisions,
            Slips slips,
            Deadlines deadlines,
            Journal journal,
            Actors actors) {
        this.registrar = registrar;
        this.decisions = decisions;
        this.slips = slips;
        this.deadlines = deadlines;
        this.journal = journal;
        this.actors = actors;
    }

    /** A slip that no other test has entered. */
    static Slip slip(LocalDate day) {
        return new Slip(day, "1A %011d".formatted(LAST.incrementAndGet()));
    }

    @Test
    void takesThePlaceOfAReadingAndSaysWhoEnteredItWhen() {
        var file = registrar.notified();
        file.as(file.candidate(), () -> decisions.opened(file.file()));
        assertThat(proof(file).proof()).isEqualTo(ReceiptProof.OPENED_IN_APPLICATION);
        var slip = slip(file.today());
        file.as(officer(file), () -> slips.record(file.file(), slip));
        assertThat(proof(file))
                .returns(ReceiptProof.REGISTERED_LETTER, ProofSheet::proof)
                .returns(slip.number().replace(" ", ""), ProofSheet::slip)
                .returns("Agent Fictif", ProofSheet::by);
    }

    @Test
    void isCorrectedWithAReasonThatStaysInTheJournalAndMovesTheLastDay() {
        var file = registrar.notified();
        var officer = officer(file);
        var earlier = slip(file.today());
        file.as(officer, () -> slips.record(file.file(), earlier));
        assertThatThrownBy(() -> file.as(officer, () -> slips.record(file.file(), slip(file.today()))))
                .hasMessageContaining("decision.receiptKnown");
        assertThatThrownBy(() -> file.as(officer, () -> slips.correct(file.file(), earlier, " ")))
                .hasMessageContaining("required");
        var right = slip(file.today());
        file.as(officer, () -> slips.correct(file.file(), right, "Chiffres inversés"));
        assertThat(proof(file).slip()).isEqualTo(right.number().replace(" ", ""));
        assertThat(file.as(officer, () -> journal.entries(file.file())))
                .anySatisfy(entry -> assertThat(entry.content())
                        .contains("Chiffres inversés", proof(file).slip()));
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), Decisions.WINDOW)))
                .get()
                .extracting(DeadlineSheet::dueOn)
                .isEqualTo(deadlines.lastDay("FR_UNIVERSITY", Decisions.WINDOW, file.today()));
    }

    @Test
    void isNotCorrectedBeforeThereIsOne() {
        var file = registrar.notified();
        assertThatThrownBy(() -> file.as(
                        officer(file), () -> slips.correct(file.file(), slip(file.today()), "Chiffres inversés")))
                .hasMessageContaining("decision.noSlip");
    }

    @Test
    void belongsToOneFile() {
        var file = registrar.notified();
        var other = registrar.notified();
        var slip = slip(file.today());
        file.as(officer(file), () -> slips.record(file.file(), slip));
        assertThatThrownBy(() -> other.as(officer(other), () -> slips.record(other.file(), slip)))
                .hasMessageContaining("decision.slipUsed");
    }

    /** Neither can the candidate enter a slip, nor the office say that the candidate read the letter. */
    @Test
    void isNotForTheCandidate() {
        var file = registrar.notified();
        assertThatThrownBy(() -> file.as(file.candidate(), () -> slips.record(file.file(), slip(file.today()))))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> file.as(officer(file), () -> decisions.recordReceipt(file.file(), file.today())))
                .hasMessageContaining("permission");
        file.as(file.candidate(), () -> decisions.recordReceipt(file.file(), file.today()));
        assertThat(proof(file).proof()).isEqualTo(ReceiptProof.STATED_BY_CANDIDATE);
    }

    private ProofSheet proof(Bench.Story file) {
        return file.as(file.candidate(), () -> slips.proof(file.file())).orElseThrow();
    }

    private static PersonId officer(Bench.Story file) {
        return file.person("Agent Fictif", Role.INTAKE_OFFICER);
    }
}
