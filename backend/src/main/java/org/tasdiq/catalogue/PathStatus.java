package org.tasdiq.catalogue;

/** Where one version of a stacking path stands; text key {@code catalogue.path.status.<status>}. */
public enum PathStatus {
    DRAFT,
    /** Frozen, and what learners are measured by. */
    PUBLISHED,
    /** A later version was published. */
    REPLACED,
    WITHDRAWN
}
