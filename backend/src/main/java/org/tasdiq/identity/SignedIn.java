package org.tasdiq.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** Whoever signed in, and with which of their passwords: once that is changed the sign-in is over, on every page and server. */
final class SignedIn extends User {
    private volatile @Nullable UUID stamp;
    /** Of a change in this sign-in: holds once that is written, and never where it was not. */
    private volatile @Nullable UUID next;

    SignedIn(Person person, boolean enabled) {
        super(
                person.sheet().email(),
                person.password(),
                enabled,
                true,
                true,
                true,
                AuthorityUtils.createAuthorityList("ROLE_USER"));
        stamp = person.passwordStamp();
    }

    boolean lasts(Person person) {
        var now = person.passwordStamp();
        return Objects.equals(now, stamp) || (now != null && now.equals(next));
    }

    static boolean lasts(Authentication signedIn, Person person) {
        return !(signedIn.getPrincipal() instanceof SignedIn here) || here.lasts(person);
    }

    /**
     * The sign-in in which a password was changed goes on.
     *
     * @param before the stamp until now: what happens in this sign-in before the change is written goes on too
     */
    static void goOn(@Nullable UUID before, Person person) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn here && here.isOf(person)) {
            here.stamp = before;
            here.next = person.passwordStamp();
        }
    }

    private boolean isOf(Person person) {
        return getUsername().equals(person.sheet().email());
    }
}
