package org.tasdiq.desk;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a line of the list of files can show beside the name: parts of {@link WorkFile}, so nobody sees more by choosing.
 * Text keys {@code desk.list.<column>}.
 */
public enum WorkColumn {
    REFERENCE,
    CERTIFICATION,
    STATUS,
    STEP,
    SINCE,
    DUE,
    SENT,
    ASSIGNEE,
    LABELS;

    /** For those who have chosen nothing. */
    public static final Set<WorkColumn> USUAL = EnumSet.complementOf(EnumSet.of(STATUS));
}
