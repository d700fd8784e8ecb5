package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;

/** Registered letters: what the returned slip says, entered by the intake office, corrected with a reason. */
@Service
public class Slips {
    private final DecisionRepository decisions;
    private final Receptions receptions;
    private final People people;
    private final Actors actors;

    Slips(DecisionRepository decisions, Receptions receptions, People people, Actors actors) {
        this.decisions = decisions;
        this.receptions = receptions;
        this.people = people;
        this.actors = actors;
    }

    /** Enters the slip; it takes the place of a reading in the application. The time for remedies runs anew from its day. */
    @Transactional
    @Permission("decision.recordSlip")
    public void record(CandidacyId id, Slip slip) {
        receptions.bySlip(id, day(slip), number(id, slip));
    }

    /** Puts right what was mistyped, for a reason that stays in the journal; the time for remedies runs from the right day. */
    @Transactional
    @Permission("decision.recordSlip")
    public void correct(CandidacyId id, Slip slip, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        receptions.correct(id, day(slip), number(id, slip), reason.strip());
    }

    /** How it is known that the decision that holds was received; empty while it is not. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public Optional<ProofSheet> proof(CandidacyId id) {
        return decisions
                .findByFileIdAndActiveTrue(id.value())
                .flatMap(decision -> decision.proofSheet(
                        person -> actors.asSystem(() -> people.sheet(person)).name()));
    }

    private static LocalDate day(Slip slip) {
        var day = slip.receivedOn();
        if (day == null) throw Refusal.invalid("receivedOn", "required");
        return day;
    }

    private String number(CandidacyId id, Slip slip) {
        var number = SlipNumber.of(slip.number());
        if (decisions.existsBySlipAndFileIdNot(number, id.value()))
            throw Refusal.invalid("number", "decision.slipUsed");
        return number;
    }
}
