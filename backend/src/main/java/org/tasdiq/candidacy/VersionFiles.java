package org.tasdiq.candidacy;

import org.tasdiq.referential.CertificationId;

/** How many files aim at one version of a certification: those that run and those that are over. */
public record VersionFiles(CertificationId certification, long running, long over) {}
