package org.tasdiq.notification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How it is known that a letter reached its addressee.
 *
 * @param slip the number of the registered letter; otherwise empty
 * @param by the name of who entered it
 */
public record ProofSheet(LocalDate receivedOn, ReceiptProof proof, String slip, String by, Instant at) {}
