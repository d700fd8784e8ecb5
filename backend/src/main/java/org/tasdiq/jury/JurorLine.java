package org.tasdiq.jury;

/** A juror in the list of the register. */
public record JurorLine(JurorSheet juror, JurorRecord record) {}
