package org.tasdiq.recognition;

import org.tasdiq.Localized;

/**
 * A learning outcome of the target, with which the credential is compared.
 *
 * @param code within the certification, such as {@code C2.1} or, of one with parts, {@code C2.1.2}
 * @param competency the code of the competency it belongs to
 */
public record TargetOutcome(String code, String competency, Localized text) {}
