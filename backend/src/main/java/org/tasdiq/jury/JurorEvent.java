package org.tasdiq.jury;

import java.util.Set;
import org.tasdiq.CaseEvent;
import org.tasdiq.identity.AccountId;
import org.tasdiq.identity.InstitutionId;

/** What happens to an entry in the register of jurors; kept with the account of the juror, who can read it there. */
public sealed interface JurorEvent extends CaseEvent {
    @Override
    AccountId file();

    InstitutionId institution();

    record JurorEntered(AccountId file, InstitutionId institution) implements JurorEvent {}

    /** @param fields names of what was changed, never what it was or is */
    record JurorChanged(AccountId file, InstitutionId institution, Set<String> fields) implements JurorEvent {}

    /** Called to no jury any more. */
    record JurorTakenOut(AccountId file, InstitutionId institution, String reason) implements JurorEvent {}

    record JurorBroughtBack(AccountId file, InstitutionId institution) implements JurorEvent {}
}
