package org.tasdiq.process;

import java.util.UUID;

/** The outbox has something new for a file; told after commit. */
record CommandWritten(UUID file) {}
