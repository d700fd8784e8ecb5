package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;

/** A password is changed and set anew over REST too, and whoever signed in at a screen with the one before is outside. */
@DatabaseTest
class PasswordThroughTheDoorsTest {
    private static final String BEFORE = "correct horse battery";
    private static final String AFTER = "another horse battery";

    private final MockMvcTester door;
    private final People people;
    private final Institutions institutions;
    private final Passwords passwords;
    private final Actors actors;
    private final UserDetailsService accounts;
    private final JdbcClient database;
    private final String email = UUID.randomUUID() + "@example.org";

    PasswordThroughTheDoorsTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            People people,
            Institutions institutions,
            Passwords passwords,
            Actors actors,
            UserDetailsService accounts,
            JdbcClient database) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.people = people;
        this.institutions = institutions;
        this.passwords = passwords;
        this.actors = actors;
        this.accounts = accounts;
        this.database = database;
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        var code = "D" + UUID.randomUUID().toString().substring(0, 8);
        actors.asSystem(() -> institutions.found(code, new Localized(code, code, code), "Port-Azur", "FR_UNIVERSITY"));
        people.register(email, "Candidate Fictive", BEFORE, Locale.ENGLISH);
    }

    @Test
    void isChangedByWhoeverKnowsIt() {
        assertThat(change(BEFORE, "not the one at all"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("password.wrong");
        assertThat(change(BEFORE, BEFORE)).hasStatus(200);
        assertThat(me(BEFORE)).hasStatus(401);
        assertThat(me(AFTER)).hasStatus(200);
    }

    @Test
    void isSetAnewByALinkThatIsAskedForWithoutAnAccount() {
        assertThat(post("/password-links", "{\"email\": \"nobody-%s\"}".formatted(email)))
                .hasStatus(202);
        assertThat(post("/password-links", "{\"email\": \"%s\"}".formatted(email)))
                .hasStatus(202);
        var chosen = "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token(), AFTER);
        assertThat(post("/passwords", chosen)).hasStatus(200);
        assertThat(post("/passwords", chosen)).hasStatus(404);
        assertThat(me(AFTER)).hasStatus(200);
    }

    @Test
    void endsTheSessionsOfTheScreens() {
        var user = accounts.loadUserByUsername(email);
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        assertThat(door.get().uri("/privacy").session(session)).hasStatus(200);
        assertThat(session.isInvalid()).isFalse();
        assertThat(change(BEFORE, BEFORE)).hasStatus(200);
        assertThat(door.get().uri("/privacy").session(session)).hasStatus(200);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void isAskedForOnlySoOftenFromOneAddress() {
        // Twice the measure, so that one minute has more than its measure wherever it begins.
        var answers = Stream.generate(() -> post("/password-links", "{\"email\": \"nobody-%s\"}".formatted(email))
                        .remoteAddress("192.0.2.99")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .limit(121)
                .toList();
        assertThat(answers).containsOnly(202, 429).contains(429);
        assertThat(answers.subList(0, 60)).containsOnly(202);
    }

    /** To {@link #AFTER}. */
    private MockMvcRequestBuilder change(String signedInWith, String present) {
        return door.put()
                .uri("/api/v1/me/password")
                .header("Authorization", basic(signedInWith))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"present\": \"%s\", \"password\": \"%s\"}".formatted(present, AFTER));
    }

    private MockMvcRequestBuilder me(String password) {
        return door.get().uri("/api/v1/me").header("Authorization", basic(password));
    }

    private MockMvcRequestBuilder post(String path, String content) {
        return door.post()
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content);
    }

    private String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** As the mail brings it. */
    private String token() {
        var request = database.sql(
                        "select l.id from password_request l join person p on p.id = l.person_id where p.email = ?")
                .param(email)
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .single();
        var path = actors.asSystem(() -> passwords.link(request)).orElseThrow().path();
        return path.substring(path.indexOf('/') + 1);
    }
}
