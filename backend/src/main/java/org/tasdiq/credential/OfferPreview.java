package org.tasdiq.credential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credential of an offer will say, to be read by people in one language.
 *
 * @param holder of an example
 * @param level in words; empty where none is said
 * @param until the last day it holds when it is issued today; empty: without limit
 */
public record OfferPreview(
        String title,
        String holder,
        String issuer,
        String level,
        List<String> outcomes,
        @Nullable LocalDate until) {}
