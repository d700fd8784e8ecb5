package org.tasdiq.jury;

import java.util.Set;
import org.tasdiq.identity.PersonId;

/** A jury as the secretary proposes it: all members, those who stay included, and who presides. */
public record JuryProposal(Set<PersonId> members, PersonId president) {}
