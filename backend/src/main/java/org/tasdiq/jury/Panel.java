package org.tasdiq.jury;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * Who may vote after the hearing: sat there, was not recused.
 *
 * @param president empty when the president was recused or absent
 * @param mayDecide lawful without those who are gone, and in quorum
 */
public record Panel(Set<PersonId> voters, @Nullable PersonId president, boolean mayDecide) {}
