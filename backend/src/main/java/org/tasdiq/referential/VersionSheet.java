package org.tasdiq.referential;

import org.tasdiq.deadline.Standing;

/** One version of a certification among the others. */
public record VersionSheet(CertificationId id, int version, Standing standing, VersionNote published) {}
