package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsInTurnTest {
    /** Reckons until a third password is there too, which is never within its patience when two have the turns. */
    private static final class Patient implements PasswordEncoder {
        private final CountDownLatch third = new CountDownLatch(3);

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
            third.countDown();
            try {
                return third.await(300, TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Test
    void aThirdPasswordWaitsUntilOneOfTwoIsReckoned() throws Exception {
        var passwords = new PasswordsInTurn(new Patient(), 2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> passwords.matches("a fictitious password", ""));
            var second = people.submit(() -> passwords.matches("a fictitious password", ""));
            var third = people.submit(() -> passwords.matches("a fictitious password", ""));
            assertThat(new boolean[] {first.get(), second.get(), third.get()}).contains(false);
        }
    }
}
