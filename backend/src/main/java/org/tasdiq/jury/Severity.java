package org.tasdiq.jury;

/** How much a broken rule weighs. */
public enum Severity {
    /** The jury may not be appointed like this. */
    BLOCKING,
    /** Advised otherwise; the authority may appoint all the same. */
    WARNING
}
