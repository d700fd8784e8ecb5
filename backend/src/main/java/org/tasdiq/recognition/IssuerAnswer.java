package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer answered, as the officer records it.
 *
 * @param on the day on which it came
 * @param words what it says, in short or in full
 * @param supplied the elements of Annex I that it supplies
 * @param paper the answer itself: PDF, PNG or JPEG, at most 2 MB; may be missing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record IssuerAnswer(LocalDate on, String words, List<SuppliedElement> supplied, byte @Nullable [] paper) {}
