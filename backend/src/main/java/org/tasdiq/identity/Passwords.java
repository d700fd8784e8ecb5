package org.tasdiq.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.SecretToken;
import org.tasdiq.Sha256;

/**
 * Changes passwords, and sets forgotten ones anew by a link that is mailed and opens once. Either way every sign-in with the
 * password before is over, and so is every link; the second factor stays as it is.
 */
@Service
public class Passwords {
    /** Refusal of a password that is given again and is not the present one. */
    public static final String WRONG = "password.wrong";
    /** How long a link holds, from when its mail leaves. */
    public static final Duration HOLDS = Duration.ofHours(1);

    private static final String PATH = "new-password/";
    /** Whoever asks again sooner gets no second mail: nobody fills the mailbox of somebody else. */
    private static final Duration APART = Duration.ofMinutes(5);
    /** After so long without a mail server nobody waits for the link any more. */
    private static final Duration WAITS = Duration.ofDays(1);

    private final PersonRepository people;
    private final Trial trial;
    private final PasswordEncoder encoder;
    private final JdbcClient database;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passwords(
            PersonRepository people,
            Trial trial,
            PasswordEncoder encoder,
            JdbcClient database,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.trial = trial;
        this.encoder = encoder;
        this.database = database;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Has a link mailed to whoever has an account with that address, at most one in five minutes; tells nobody whether there is one. */
    @Transactional
    @Permission("identity.resetPassword")
    public void forgotten(String email) {
        people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(trial::lets)
                .ifPresent(this::ask);
    }

    /**
     * Makes the link of that request at the moment its mail leaves: it stands in the mail alone.
     *
     * @return empty where the request is over or there is a newer one
     */
    @Transactional
    @Permission("identity.mailPasswordLink")
    public Optional<PasswordLink> link(UUID request) {
        var now = clock.instant();
        var token = SecretToken.next();
        int made = database.sql("update password_link set token_hash = ?, ends_at = ? where id = ? and asked_at > ?")
                .params(Sha256.of(token), utc(now.plus(HOLDS)), request.toString(), utc(now.minus(WAITS)))
                .update();
        return made == 0
                ? Optional.empty()
                : holder(token).map(person -> new PasswordLink(person.sheet().email(), PATH + token));
    }

    /**
     * Looks whether the link opens, and uses nothing up: programs that look through mails follow links too.
     *
     * @return the address of the account
     */
    @Transactional(readOnly = true)
    @Permission("identity.resetPassword")
    public String open(String token) {
        return holder(token)
                .orElseThrow(Refusal.unknown("passwordLink"))
                .sheet()
                .email();
    }

    /** Sets the password of whoever the link was mailed to; the link is used up by that. */
    @Transactional
    @Permission("identity.resetPassword")
    public void reset(String token, String password) {
        var person = holder(token).orElseThrow(Refusal.unknown("passwordLink"));
        PasswordRule.check(password);
        int taken = database.sql("delete from password_link where token_hash = ?")
                .param(Sha256.of(token))
                .update();
        if (taken == 0) throw Refusal.unknown("passwordLink").get();
        set(person, password);
        events.publishEvent(new AccountEvent.PasswordReset(account(person)));
    }

    /**
     * Changes the password of the person who acts.
     *
     * @param present refused where it is wrong ({@link #WRONG})
     */
    @Transactional
    @Permission("identity.changeOwnAccount")
    public void change(String present, String password) {
        var person = people.findById(actors.person().value()).orElseThrow(Refusal.unknown("person"));
        PasswordRule.check(password);
        if (!encoder.matches(present, person.password())) throw Refusal.invalid("present", WRONG);
        set(person, password);
        SignedIn.goOn(person); // before the journal asks who acts
        events.publishEvent(new AccountEvent.PasswordChanged(account(person)));
    }

    private void ask(Person person) {
        var request = UUID.randomUUID();
        if (renew(person, request) || begin(person, request))
            events.publishEvent(new AccountEvent.PasswordLinkAsked(account(person), request));
    }

    /** In place of the request before, whose link opens nothing any more. */
    private boolean renew(Person person, UUID request) {
        var now = clock.instant();
        return database.sql("""
                        update password_link set id = ?, asked_at = ?, token_hash = null, ends_at = null
                        where person_id = ? and asked_at <= ?""")
                        .params(request.toString(), utc(now), person.id().toString(), utc(now.minus(APART)))
                        .update()
                > 0;
    }

    private boolean begin(Person person, UUID request) {
        return database.sql("insert ignore into password_link (person_id, id, asked_at) values (?, ?, ?)")
                        .params(person.id().toString(), request.toString(), utc(clock.instant()))
                        .update()
                > 0;
    }

    private Optional<Person> holder(String token) {
        return database.sql("select person_id from password_link where token_hash = ? and ends_at > ?")
                .params(Sha256.of(token), utc(clock.instant()))
                .query((row, number) -> UUID.fromString(row.getString("person_id")))
                .optional()
                .flatMap(people::findById)
                .filter(trial::lets);
    }

    private void set(Person person, String password) {
        person.choose(Objects.requireNonNull(encoder.encode(password)));
        database.sql("delete from password_link where person_id = ?")
                .param(person.id().toString())
                .update();
    }

    private static AccountId account(Person person) {
        return new AccountId(person.id());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
