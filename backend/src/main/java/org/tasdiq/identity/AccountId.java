package org.tasdiq.identity;

import java.util.UUID;
import org.tasdiq.CaseId;

/** Names the chain of the journal that tells what happened to a person's account. */
public record AccountId(UUID value) implements CaseId {
    public static AccountId of(PersonId person) {
        return new AccountId(person.value());
    }
}
