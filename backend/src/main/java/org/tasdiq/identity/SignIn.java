package org.tasdiq.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Local accounts: e-mail and password (argon2). Roles are read at each action, so a change holds at once. */
@Configuration
class SignIn {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordsInTurn(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    UserDetailsService accounts(PersonRepository people, Trial trial) {
        return email -> people.findByEmail(email.strip().toLowerCase(java.util.Locale.ROOT))
                .map(person -> new SignedIn(person, trial.lets(person)))
                .orElseThrow(() -> new UsernameNotFoundException(email));
    }
}
