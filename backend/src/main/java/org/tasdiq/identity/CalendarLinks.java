package org.tasdiq.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.SecretToken;
import org.tasdiq.Sha256;
import org.tasdiq.identity.AccountEvent.CalendarLinkMade;
import org.tasdiq.identity.AccountEvent.CalendarLinkRevoked;

/** The secret by which a calendar program reads a person's deadlines: shown once, kept as its hash, taken back. */
@Service
public class CalendarLinks {
    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarLinks(JdbcClient database, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** When the link of the person who asks was made; empty when they have none. */
    @Transactional(readOnly = true)
    @Permission("identity.readOwnAccount")
    public Optional<Instant> since() {
        return database.sql("select made_at from calendar_link where person_id = ?")
                .param(actors.person().value().toString())
                .query((row, number) -> row.getObject("made_at", LocalDateTime.class))
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /**
     * Makes a link; the one before opens nothing any more.
     *
     * @return its secret, which is kept nowhere
     */
    @Transactional
    @Permission("identity.changeOwnAccount")
    public String make() {
        var person = actors.person();
        var token = SecretToken.next();
        database.sql("replace into calendar_link (person_id, token_hash, made_at) values (?, ?, ?)")
                .params(
                        person.value().toString(),
                        Sha256.of(token),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new CalendarLinkMade(AccountId.of(person)));
        return token;
    }

    /** The link opens nothing from now on. */
    @Transactional
    @Permission("identity.changeOwnAccount")
    public void revoke() {
        var person = actors.person();
        int gone = database.sql("delete from calendar_link where person_id = ?")
                .param(person.value().toString())
                .update();
        if (gone > 0) events.publishEvent(new CalendarLinkRevoked(AccountId.of(person)));
    }

    /** Reads as the person who made the link, what that person may read. */
    @Transactional(readOnly = true)
    @Permission("identity.openCalendarLink")
    public <T> T read(String token, Supplier<T> work) {
        var owner = database.sql("select person_id from calendar_link where token_hash = ?")
                .param(Sha256.of(token))
                .query((row, number) -> UUID.fromString(row.getString("person_id")))
                .optional()
                .orElseThrow(Refusal.unknown("calendar"));
        return actors.as(new PersonId(owner), work);
    }
}
