package org.tasdiq.catalogue;

/** Whether it is a part of something larger; text key {@code catalogue.stacking.<stacking>}. */
public enum Stacking {
    STAND_ALONE,
    STACKABLE
}
