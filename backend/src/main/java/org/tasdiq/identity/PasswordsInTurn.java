package org.tasdiq.identity;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** So many passwords at a time: each takes 16 MB while it is reckoned, and anybody may send hundreds of them at once. */
final class PasswordsInTurn implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore turns;

    PasswordsInTurn(PasswordEncoder encoder, int atATime) {
        this.encoder = encoder;
        this.turns = new Semaphore(atATime, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, kept);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String kept) {
        return encoder.upgradeEncoding(kept);
    }
}
