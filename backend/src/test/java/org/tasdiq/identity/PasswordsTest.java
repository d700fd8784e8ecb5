package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.WallClock;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.BusinessClock;

/** A password is changed by whoever knows it, and set anew by whoever reads the mails of the account. */
@DatabaseTest
class PasswordsTest {
    private static final String BEFORE = "long enough words";
    private static final String AFTER = "other words, as long";

    private final Passwords passwords;
    private final People people;
    private final Institutions institutions;
    private final SecondFactors factors;
    private final Journal journal;
    private final Actors actors;
    private final UserDetailsService accounts;
    private final PasswordEncoder encoder;
    private final WallClock wall;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final String email = UUID.randomUUID() + "@example.org";
    private PersonId person = new PersonId(UUID.randomUUID());

    PasswordsTest(
            Passwords passwords,
            People people,
            Institutions institutions,
            SecondFactors factors,
            Journal journal,
            Actors actors,
            UserDetailsService accounts,
            PasswordEncoder encoder,
            WallClock wall,
            BusinessClock clock,
            JdbcClient database,
            TransactionTemplate transactions) {
        this.passwords = passwords;
        this.people = people;
        this.institutions = institutions;
        this.factors = factors;
        this.journal = journal;
        this.actors = actors;
        this.accounts = accounts;
        this.encoder = encoder;
        this.wall = wall;
        this.clock = clock;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        var code = "P" + UUID.randomUUID().toString().substring(0, 20);
        actors.asSystem(() -> institutions.found(code, new Localized(code, code, code), "Port-Azur", "FR_UNIVERSITY"));
        person = people.register(email, "Candidate Fictive", BEFORE, Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isSetAnewByTheLinkOnce() {
        var token = token();
        assertThat(passwords.open(token)).isEqualTo(email);
        assertThat(passwords.open(token)).isEqualTo(email);
        refused("passwordTooShort", () -> passwords.reset(token, "eleven char"));
        passwords.reset(token, AFTER);
        assertThat(opens(AFTER)).isTrue();
        assertThat(opens(BEFORE)).isFalse();
        refused("unknown.passwordLink", () -> passwords.reset(token, BEFORE));
        refused("unknown.passwordLink", () -> passwords.open(token));
        assertThat(journalled()).containsExactly("identity.PasswordLinkAsked", "identity.PasswordReset");
    }

    @Test
    void isAskedForHoweverTheAddressIsWritten() {
        passwords.forgotten(" " + email.toUpperCase(Locale.ROOT) + " ");
        assertThat(requests()).hasSize(1);
    }

    @Test
    void leavesOnlyTheHashOfTheLinkInTheDatabase() {
        var token = token();
        assertThat(database.sql("select token_hash from password_link where person_id = ?")
                        .param(person.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.of(token))
                .isNotEqualTo(token);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void isNotSetAnewAfterAnHour() {
        var token = token();
        later(Passwords.HOLDS);
        refused("unknown.passwordLink", () -> passwords.open(token));
        refused("unknown.passwordLink", () -> passwords.reset(token, AFTER));
        assertThat(opens(BEFORE)).isTrue();
    }

    /** Whoever asks for mails in somebody else's name does not take the link from them. */
    @Test
    void isSetAnewByAnyLinkThatWasMailedAndThenByNone() {
        var first = token();
        var request = requests().getFirst();
        passwords.forgotten(email);
        assertThat(requests()).as("asked for again at once").containsExactly(request);
        var copy = link(request);
        later(Duration.ofMinutes(6));
        var second = token();
        for (var open : List.of(first, copy, second))
            assertThat(passwords.open(open)).isEqualTo(email);
        passwords.reset(first, AFTER);
        assertThat(opens(AFTER)).isTrue();
        for (var used : List.of(first, copy, second))
            refused("unknown.passwordLink", () -> passwords.reset(used, BEFORE));
        assertThat(actors.asSystem(() -> passwords.link(request))).isEmpty();
    }

    @Test
    void isMailedOnceHoweverManyAskAtOnce() throws Exception {
        try (var many = Executors.newFixedThreadPool(4)) {
            var asked = many.invokeAll(Collections.nCopies(8, Executors.callable(() -> passwords.forgotten(email))));
            for (var one : asked) one.get();
        }
        assertThat(requests()).hasSize(1);
    }

    @Test
    void isMailedTenTimesADayAtMost() {
        for (int time = 1; time <= 12; time++) {
            passwords.forgotten(email);
            later(Duration.ofMinutes(6));
        }
        assertThat(requests()).hasSize(10);
    }

    /** The change of somebody in whose place another one was written keeps no sign-in alive. */
    @Test
    void aChangeThatWasNotWrittenEndsNothingAndKeepsNothing() {
        var here = signIn();
        transactions.executeWithoutResult(begun -> {
            passwords.change(BEFORE, AFTER);
            begun.setRollbackOnly();
        });
        assertThat(acts(here)).isTrue();
        passwords.reset(token(), AFTER);
        assertThat(acts(here)).isFalse();
    }

    @Test
    void isNotSetAnewByALinkOlderThanItsLastChange() {
        var token = token();
        change(BEFORE, AFTER);
        refused("unknown.passwordLink", () -> passwords.reset(token, BEFORE));
    }

    @Test
    void isNotMailedForADayWithoutAMailServer() {
        passwords.forgotten(email);
        later(Duration.ofHours(25));
        var request = requests().getFirst();
        assertThat(actors.asSystem(() -> passwords.link(request))).isEmpty();
    }

    @Test
    void isNotSetAnewWhereThereIsNoAccountOrAClosedOne() {
        passwords.forgotten(UUID.randomUUID() + "@example.org");
        passwords.forgotten("");
        var closed = UUID.randomUUID() + "@tasdiq.example";
        var fictitious = people.register(closed, "Fictif", BEFORE, Locale.FRENCH);
        passwords.forgotten(closed);
        assertThat(requests(fictitious)).isEmpty();
        var gone = UUID.randomUUID() + "@example.org";
        person = actors.asSystem(() -> people.enrol(gone, "Parti", BEFORE, Locale.FRENCH));
        passwords.forgotten(gone);
        var token = link();
        database.sql("delete from person where id = ?")
                .param(person.value().toString())
                .update();
        refused("unknown.passwordLink", () -> passwords.reset(token, AFTER));
    }

    @Test
    void endsEverySignInThatIsOlder() {
        var elsewhere = signIn();
        var here = signIn();
        passwords.reset(token(), AFTER);
        assertThat(acts(elsewhere)).isFalse();
        assertThat(acts(here)).isFalse();
        assertThat(actors.isSignInOver()).isTrue();
        assertThat(acts(signIn())).isTrue();
        assertThat(actors.isSignInOver()).isFalse();
    }

    @Test
    void isChangedByWhoeverKnowsItAndTheirSignInGoesOn() {
        var elsewhere = signIn();
        var here = signIn();
        refused("password.wrong", () -> passwords.change("something else", AFTER));
        refused("passwordTooShort", () -> passwords.change(BEFORE, "eleven char"));
        passwords.change(BEFORE, AFTER);
        assertThat(acts(here)).isTrue();
        assertThat(acts(elsewhere)).isFalse();
        assertThat(opens(AFTER)).isTrue();
        SecurityContextHolder.clearContext();
        var entry = actors.as(person, journal::own).getLast();
        assertThat(entry.event()).isEqualTo("identity.PasswordChanged");
        assertThat(entry.actor()).isEqualTo(person);
    }

    @Test
    void leavesTheSecondFactorWhereItIs() {
        var secret =
                new Base32().decode(actors.as(person, () -> factors.begin("")).secret());
        actors.as(person, () -> factors.enrol(OneTimeCode.of(secret, OneTimeCode.step(wall.instant()))));
        passwords.reset(token(), AFTER);
        assertThat(actors.as(person, factors::own).isEnrolled()).isTrue();
    }

    private String token() {
        passwords.forgotten(email);
        return link();
    }

    /** As the mail brings it. */
    private String link() {
        return link(requests().getLast());
    }

    private String link(UUID request) {
        var path = actors.asSystem(() -> passwords.link(request)).orElseThrow().path();
        return path.substring(path.indexOf('/') + 1);
    }

    private List<UUID> requests() {
        return requests(person);
    }

    private List<UUID> requests(PersonId of) {
        return database.sql("select id from password_request where person_id = ? order by asked_at")
                .param(of.value().toString())
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .list();
    }

    private boolean opens(String password) {
        return encoder.matches(password, accounts.loadUserByUsername(email).getPassword());
    }

    private void change(String present, String password) {
        actors.as(person, () -> {
            passwords.change(present, password);
            return true;
        });
    }

    private UserDetails signIn() {
        var user = accounts.loadUserByUsername(email);
        acts(user);
        return user;
    }

    /** Whether that sign-in still lets the person act. */
    private boolean acts(UserDetails user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return person.equals(actors.current().person());
    }

    private List<String> journalled() {
        return actors.as(person, journal::own).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private void later(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return true;
        });
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
