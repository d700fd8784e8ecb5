package org.tasdiq.jury;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * A jury as the secretary builds it, perhaps incomplete or unlawful.
 *
 * @param president empty while none is chosen
 */
public record JuryDraft(Set<PersonId> members, @Nullable PersonId president) {}
