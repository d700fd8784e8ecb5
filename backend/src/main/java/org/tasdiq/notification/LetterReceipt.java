package org.tasdiq.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** The day a letter reached its addressee, how that is known, and who entered it; one row per letter. */
@Entity
class LetterReceipt {
    @Id
    private UUID letterId;

    private UUID personId;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReceiptProof proof;

    private @Nullable String slip;
    private UUID enteredBy;
    private Instant enteredAt;

    @Version
    private long version;

    protected LetterReceipt() {}

    LetterReceipt(Letter letter, LocalDate on, ReceiptProof proof, PersonId by, Instant at) {
        this.letterId = letter.id();
        this.personId = letter.personId();
        this.receivedOn = on;
        this.proof = proof;
        this.enteredBy = by.value();
        this.enteredAt = at;
    }

    /**
     * The slip of a registered letter, the only proof a court takes without question, replaces a reading in the
     * application; nothing replaces the slip.
     */
    void prove(LocalDate on, String number, PersonId by, Instant at) {
        if (slip != null) throw Refusal.conflict("receipts.slipKnown");
        keep(on, number, by, at);
    }

    void correct(LocalDate on, String number, PersonId by, Instant at) {
        if (slip == null) throw Refusal.conflict("receipts.noSlip");
        keep(on, number, by, at);
    }

    private void keep(LocalDate on, String number, PersonId by, Instant at) {
        receivedOn = on;
        proof = ReceiptProof.REGISTERED_LETTER;
        slip = number;
        enteredBy = by.value();
        enteredAt = at;
    }

    UUID letter() {
        return letterId;
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    PersonId enteredBy() {
        return new PersonId(enteredBy);
    }

    ProofSheet sheet(String by) {
        return new ProofSheet(receivedOn, proof, slip == null ? "" : slip, by, enteredAt);
    }
}
