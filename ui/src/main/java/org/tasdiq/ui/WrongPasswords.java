package org.tasdiq.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;

/** Who guesses passwords waits: after so many wrong ones in a minute no door asks for another one from that address. */
@Component
public class WrongPasswords {
    private final RateLimit wrong;

    WrongPasswords(Clock clock) {
        wrong = new RateLimit(clock);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failed) {
        if (failed.getAuthentication().getDetails() instanceof WebAuthenticationDetails from)
            wrong.admits(from.getRemoteAddress());
    }

    /** Whether that request comes from where too many were wrong. */
    public boolean bar(HttpServletRequest request) {
        return !wrong.isOpen(request.getRemoteAddr());
    }

    /**
     * Does what asks whoever is signed in for their password again: it counts as a wrong one does at the door, and for their
     * account too, from whatever address they try it.
     */
    public void watch(String address, Runnable work) {
        var account = SecurityContextHolder.getContext().getAuthentication();
        if (!wrong.admits(address) || (account != null && !wrong.admits("account " + account.getName())))
            throw Refusal.invalid("present", "credential.tooMany");
        work.run();
    }
}
