package org.tasdiq.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proves that who founds an installation also runs its server: made anew at every start, it stands only in the log, and
 * only as long as nobody is there.
 */
@Component
class FoundingCode {
    private static final Logger LOG = LoggerFactory.getLogger(FoundingCode.class);

    private final String code = RecoveryCode.make();
    private final InstitutionRepository institutions;

    FoundingCode(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (institutions.count() == 0) LOG.warn("Nobody is here yet. The code for the page /found is {}", code);
    }

    boolean is(String entered) {
        return MessageDigest.isEqual(bytes(entered), bytes(code));
    }

    private static byte[] bytes(String code) {
        return RecoveryCode.plain(code).getBytes(StandardCharsets.UTF_8);
    }
}
