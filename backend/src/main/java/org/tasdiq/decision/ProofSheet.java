package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How it is known that the decision reached the candidate.
 *
 * @param slip the number of the registered letter; otherwise empty
 * @param by the name of who entered it
 */
public record ProofSheet(LocalDate receivedOn, ReceiptProof proof, String slip, String by, Instant at) {}
