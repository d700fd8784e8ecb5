package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.tasdiq.identity.PersonId;

/** The day a decision was received, how it is known, and who entered it. */
record Receipt(LocalDate on, ReceiptProof proof, String slip, PersonId by, Instant at) {}
