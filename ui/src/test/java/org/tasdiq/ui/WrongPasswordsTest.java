package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Passwords;

/** Whoever is signed in does not guess the password of the account either. */
class WrongPasswordsTest {
    private static final String HERE = "192.0.2.1";

    private final WrongPasswords wrong =
            new WrongPasswords(Clock.fixed(Instant.parse("2026-11-25T10:00:05Z"), ZoneOffset.UTC));
    private final AtomicInteger looks = new AtomicInteger();

    @BeforeEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void afterSixtyWrongOnesInAMinuteNoneIsLookedAt() {
        for (int guess = 1; guess <= 60; guess++) refused(Passwords.WRONG, HERE);
        refused("credential.tooMany", HERE);
        assertThat(looks).hasValue(60);
        refused(Passwords.WRONG, "192.0.2.2");
    }

    /** Whoever finds a session open does not guess on from one line after another. */
    @Test
    void anAccountIsGuessedAtFromOneLineAsFromMany() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated("fictive@example.org", null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            for (int guess = 1; guess <= 60; guess++) refused(Passwords.WRONG, "192.0.2." + guess);
            refused("credential.tooMany", "192.0.2.61");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void refused(String code, String from) {
        assertThatThrownBy(() -> wrong.watch(from, () -> {
                    looks.incrementAndGet();
                    throw Refusal.invalid("present", Passwords.WRONG);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
