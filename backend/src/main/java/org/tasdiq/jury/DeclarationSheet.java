package org.tasdiq.jury;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/**
 * What one member answered about their links with the candidate.
 *
 * @param round of the jury
 */
public record DeclarationSheet(int round, PersonId member, Instant at, IndependenceDeclaration answers) {}
