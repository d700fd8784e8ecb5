package org.tasdiq.credential;

import org.tasdiq.Localized;

/** One thing that an attestation of recognition says. */
public record RecognisedLine(Localized name, Localized text) {}
