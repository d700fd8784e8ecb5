package org.tasdiq.jury;

/** The order of the register; jurors of the same place stand in the order of their ids. */
public record JurorSort(JurorOrder by, boolean descending) {
    public static final JurorSort BY_NAME = new JurorSort(JurorOrder.NAME, false);
}
