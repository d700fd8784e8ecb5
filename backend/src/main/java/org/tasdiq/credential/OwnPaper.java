package org.tasdiq.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * A credential that its learner can show again.
 *
 * @param issuer in words; as the credential names it where it has none
 * @param dated the day it bears; empty where it bears none
 * @param ofThisHouse whether it was issued here, or handed in with a file
 */
public record OwnPaper(
        PaperId id,
        Localized title,
        Localized issuer,
        @Nullable LocalDate dated,
        boolean ofThisHouse) {}
