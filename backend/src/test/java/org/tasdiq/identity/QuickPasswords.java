package org.tasdiq.identity;

import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password hash of the application at the lowest cost: a test opens accounts by the dozen, each a tenth of a second. */
@Component
@Primary
class QuickPasswords extends Argon2PasswordEncoder {
    QuickPasswords() {
        super(16, 32, 1, 8, 1);
    }
}
