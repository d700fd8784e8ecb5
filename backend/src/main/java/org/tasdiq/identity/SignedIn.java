package org.tasdiq.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** Whoever signed in, and with which of their passwords: once that is changed the sign-in is over, on every page and server. */
final class SignedIn extends User {
    private volatile int round;

    SignedIn(Person person, boolean enabled) {
        super(
                person.sheet().email(),
                person.password(),
                enabled,
                true,
                true,
                true,
                AuthorityUtils.createAuthorityList("ROLE_USER"));
        round = person.passwordRound();
    }

    boolean lasts(Person person) {
        return round == person.passwordRound();
    }

    static boolean lasts(Authentication signedIn, Person person) {
        return !(signedIn.getPrincipal() instanceof SignedIn here) || here.lasts(person);
    }

    /** The sign-in in which a password was changed goes on. */
    static void goOn(Person person) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn here && here.isOf(person))
            here.round = person.passwordRound();
    }

    private boolean isOf(Person person) {
        return getUsername().equals(person.sheet().email());
    }
}
