package org.tasdiq.jury;

import java.util.List;

/**
 * A juror of the register as seen from one file.
 *
 * @param qualified for the certification of the file
 * @param conflicts what the system knows against it, worst first
 * @param terms juries of running files the person sits on
 */
public record JurorOption(JurorSheet juror, boolean qualified, List<Conflict> conflicts, int terms) {}
