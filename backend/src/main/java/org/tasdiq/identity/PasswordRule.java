package org.tasdiq.identity;

import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** What every password keeps to, wherever it is chosen. */
public final class PasswordRule {
    /** Characters a password has at least (NIST SP 800-63B asks for eight, and for fifteen without a second factor). */
    public static final int SHORTEST = 12;

    private PasswordRule() {}

    /** The rule that the password breaks; null when it keeps to all of them. */
    public static @Nullable Refusal broken(String password) {
        return password.length() < SHORTEST ? Refusal.invalid("password", "passwordTooShort", SHORTEST) : null;
    }

    static void check(String password) {
        var broken = broken(password);
        if (broken != null) throw broken;
    }
}
