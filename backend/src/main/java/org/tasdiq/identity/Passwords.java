package org.tasdiq.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
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
    /** So many in a day: whoever wants to fill a mailbox stops there, and what was asked for before goes on holding. */
    private static final int MOST = 10;
    /** After so long without a mail server nobody waits for the link any more. */
    private static final Duration WAITS = Duration.ofDays(1);

    private final PersonRepository people;
    private final Trial trial;
    private final PasswordEncoder encoder;
    private final JdbcClient database;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Passwords(
            PersonRepository people,
            Trial trial,
            PasswordEncoder encoder,
            JdbcClient database,
            Actors actors,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.people = people;
        this.trial = trial;
        this.encoder = encoder;
        this.database = database;
        this.actors = actors;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Has a link mailed to whoever has an account with that address, at most one in five minutes and ten in a day; tells nobody
     * whether there is one.
     */
    @Permission("identity.resetPassword")
    public void forgotten(String email) {
        forgetWhatIsOver();
        var address = email.strip().toLowerCase(Locale.ROOT);
        transactions.executeWithoutResult(_ -> {
            // First of all, so that requests for one account see each other.
            var locked = database.sql("select id from person where email = ? for update")
                    .param(address)
                    .query((row, number) -> row.getString("id"))
                    .optional();
            if (locked.isPresent())
                people.findByEmail(address).filter(trial::lets).ifPresent(this::ask);
        });
    }

    /**
     * Makes a link for that request at the moment its mail leaves: it stands in the mail alone. Of a mail that leaves twice both
     * links open.
     *
     * @return empty where the request is over
     */
    @Transactional
    @Permission("identity.mailPasswordLink")
    public Optional<PasswordLink> link(UUID request) {
        var now = clock.instant();
        var token = SecretToken.next();
        int made = database.sql("""
                        insert into password_link (token_hash, person_id, ends_at)
                        select ?, person_id, ? from password_request where id = ? and asked_at > ?""")
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

    /** Sets the password of whoever the link was mailed to; every link of theirs is used up by that. */
    @Permission("identity.resetPassword")
    public void reset(String token, String password) {
        if (holder(token).isEmpty()) throw Refusal.unknown("passwordLink").get();
        PasswordRule.check(password);
        var encoded = encode(password);
        transactions.executeWithoutResult(_ -> {
            var person = holder(token).orElseThrow(Refusal.unknown("passwordLink"));
            int taken = database.sql("delete from password_link where token_hash = ?")
                    .param(Sha256.of(token))
                    .update();
            if (taken == 0) throw Refusal.unknown("passwordLink").get();
            set(person, encoded);
            events.publishEvent(new AccountEvent.PasswordReset(account(person)));
        });
    }

    /**
     * Changes the password of the person who acts.
     *
     * @param present refused where it is wrong ({@link #WRONG})
     */
    @Permission("identity.changeOwnAccount")
    public void change(String present, String password) {
        var id = actors.person().value();
        PasswordRule.check(password);
        var known = people.findById(id).orElseThrow(Refusal.unknown("person")).password();
        if (!encoder.matches(present, known)) throw Refusal.invalid("present", WRONG);
        var encoded = encode(password);
        transactions.executeWithoutResult(_ -> {
            var person = people.findById(id).orElseThrow(Refusal.unknown("person"));
            if (!person.password().equals(known)) throw Refusal.invalid("present", WRONG); // changed meanwhile
            var before = person.passwordStamp();
            set(person, encoded);
            SignedIn.goOn(before, person); // before the journal asks who acts
            events.publishEvent(new AccountEvent.PasswordChanged(account(person)));
        });
    }

    /** Reckoned outside of any transaction: it takes its turn, and holds no connection meanwhile. */
    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void ask(Person person) {
        var now = clock.instant();
        if (asked(person, now.minus(APART)) > 0 || asked(person, now.minus(WAITS)) >= MOST) return;
        var request = UUID.randomUUID();
        database.sql("insert into password_request (id, person_id, asked_at) values (?, ?, ?)")
                .params(request.toString(), person.id().toString(), utc(now))
                .update();
        events.publishEvent(new AccountEvent.PasswordLinkAsked(account(person), request));
    }

    /** On its own: it locks what others are about to write. */
    private void forgetWhatIsOver() {
        var now = clock.instant();
        database.sql("delete from password_link where ends_at <= ?")
                .param(utc(now))
                .update();
        database.sql("delete from password_request where asked_at <= ?")
                .param(utc(now.minus(WAITS)))
                .update();
    }

    private int asked(Person person, Instant since) {
        return database.sql("select count(*) from password_request where person_id = ? and asked_at > ?")
                .params(person.id().toString(), utc(since))
                .query(Integer.class)
                .single();
    }

    private Optional<Person> holder(String token) {
        return database.sql("select person_id from password_link where token_hash = ? and ends_at > ?")
                .params(Sha256.of(token), utc(clock.instant()))
                .query((row, number) -> UUID.fromString(row.getString("person_id")))
                .optional()
                .flatMap(people::findById)
                .filter(trial::lets);
    }

    private void set(Person person, String encoded) {
        person.choose(encoded);
        people.save(person);
        for (var table : List.of("password_request", "password_link"))
            database.sql("delete from " + table + " where person_id = ?")
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
