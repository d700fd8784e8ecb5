package org.tasdiq.identity;

import java.util.UUID;
import org.tasdiq.CaseEvent;

/** What happens to an account and concerns no file; kept in a chain of its own. */
public sealed interface AccountEvent extends CaseEvent {
    @Override
    AccountId file();

    record SecondFactorEnrolled(AccountId file) implements AccountEvent {}

    /** @param failures in a row, this one included */
    record SecondFactorFailed(AccountId file, int failures) implements AccountEvent {}

    record RecoveryCodeUsed(AccountId file, int left) implements AccountEvent {}

    record RecoveryCodesRenewed(AccountId file) implements AccountEvent {}

    /** @param reason why an administrator did it; empty when the person did */
    record SecondFactorRemoved(AccountId file, String reason) implements AccountEvent {}

    /** @param reason empty when the system did */
    record RoleGranted(AccountId file, Role role, InstitutionId institution, String reason) implements AccountEvent {}

    /** @param reason empty when the system did */
    record RoleWithdrawn(AccountId file, Role role, InstitutionId institution, String reason) implements AccountEvent {}
    /** A calendar program may read the person's deadlines by a link. */
    record CalendarLinkMade(AccountId file) implements AccountEvent {}

    record CalendarLinkRevoked(AccountId file) implements AccountEvent {}

    /** Whoever knows the address says that its password is forgotten. */
    record PasswordLinkAsked(AccountId file, UUID request) implements AccountEvent {}

    /** By the link that was mailed. */
    record PasswordReset(AccountId file) implements AccountEvent {}

    /** By the person, who knew the one before. */
    record PasswordChanged(AccountId file) implements AccountEvent {}
}
