package org.tasdiq.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.WallClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.OneTimeCode;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.SecondFactors;

/**
 * The authenticators in the pockets of the demo's people: enrolled through the real desk at the first use, they never show
 * a code twice. When the codes of the minute are used up, a recovery code serves.
 */
@Component
public class Authenticators {
    private static final class Authenticator {
        private final byte[] secret;
        private final Deque<String> recovery = new ArrayDeque<>();
        private long last;

        Authenticator(byte[] secret, long last) {
            this.secret = secret;
            this.last = last;
        }
    }

    private final Map<PersonId, Authenticator> pockets = new ConcurrentHashMap<>();
    private final SecondFactors factors;
    private final Actors actors;
    private final WallClock wall;
    private final TransactionTemplate apart;

    Authenticators(SecondFactors factors, Actors actors, WallClock wall, PlatformTransactionManager transactions) {
        this.factors = factors;
        this.actors = actors;
        this.wall = wall;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A code of that person that is good now. */
    public String code(PersonId person) {
        var authenticator = pockets.computeIfAbsent(person, this::enrolled);
        synchronized (authenticator) {
            var present = OneTimeCode.step(wall.instant());
            if (authenticator.last > present) return authenticator.recovery.remove();
            authenticator.last = Math.max(authenticator.last + 1, present);
            return OneTimeCode.of(authenticator.secret, authenticator.last);
        }
    }

    private Authenticator enrolled(PersonId person) {
        return Objects.requireNonNull(apart.execute(_ -> actors.as(person, this::enrolled)));
    }

    private Authenticator enrolled() {
        var secret = new Base32().decode(factors.begin("").secret());
        var step = OneTimeCode.step(wall.instant());
        var authenticator = new Authenticator(secret, step);
        authenticator.recovery.addAll(factors.enrol(OneTimeCode.of(secret, step)));
        return authenticator;
    }
}
