package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Texts;

/** Whatever goes wrong behind the second door is a problem of RFC 9457, in the caller's language. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.demo.accounts=true")
class ProblemDetailsTest {
    private static final String INES = "ines@tasdiq.example:tasdiq-demo-2026";

    private final ApplicationEventPublisher house;
    private final MockMvcTester door;
    private final Texts texts;

    ProblemDetailsTest(
            WebApplicationContext house, @Qualifier("springSecurityFilterChain") Filter security, Texts texts) {
        this.house = house;
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.texts = texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void whoeverIsNotSignedInIsAskedTo(String language) {
        var answer = door.get()
                .uri("/api/v1/tasks")
                .header("Accept-Language", language)
                .exchange();
        assertProblem(answer, 401, "request.401", "rest.request.401", language);
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "WWW-Authenticate", h -> assertThat(h.getFirst()).startsWith("Basic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void aRuleThatIsNotMetNamesItsField(String language) {
        var answer = door.post()
                .uri("/api/v1/accounts")
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"email": "someone@tasdiq.example", "name": "Someone", "password": "short", "language": "fr"}""")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo("password");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(texts.of(Locale.forLanguageTag(language), "refusal.passwordTooShort", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void aFileOfSomebodyElseStaysClosed(String language) {
        var answer = as("yasmine", door.get().uri("/api/v1/files/{id}", UUID.randomUUID()), language);
        assertProblem(answer, 403, "permission", "refusal.permission", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yasmine", "nadia"})
    void whoDoesNotWorkOnFilesLooksNobodyUp(String person) {
        var found = as(person, door.get().uri("/api/v1/people?email=ines@tasdiq.example"), "en");
        assertProblem(found, 403, "permission", "refusal.permission", "en");
        assertThat(as("ines", door.get().uri("/api/v1/people?email=ines@tasdiq.example"), "en"))
                .hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void whatChangedMeanwhileIsSaidSo(String language) {
        var answer = as("yasmine", door.get().uri("/api/v1/test/changed"), language);
        assertProblem(answer, 409, "changedMeanwhile", "refusal.changedMeanwhile", language);
    }

    @Test
    void whoGuessesPasswordsWaitsAtBothDoorsAndNobodyElseDoes() {
        // Once more, from elsewhere, where the minute, whose measure it is, turned in between.
        var line = new AtomicInteger();
        await().pollInSameThread().untilAsserted(() -> {
            var from = "198.51.100." + line.incrementAndGet();
            for (int guess = 1; guess < 60; guess++) house.publishEvent(guessed(from));
            assertThat(knock("ines@tasdiq.example:a guess", from)).hasStatus(401);
            assertThat(knock(INES, from))
                    .hasStatus(429)
                    .bodyJson()
                    .extractingPath("$.detail")
                    .isEqualTo(texts.of(Locale.ENGLISH, "rest.request.429"));
            for (var signIn : List.of("/login", "/%6Cogin"))
                assertThat(door.post().uri(URI.create(signIn)).remoteAddress(from))
                        .hasStatus3xxRedirection()
                        .hasRedirectedUrl("login?error=tooMany");
        });
        assertThat(knock(INES, "192.0.2.78")).hasStatus(200);
    }

    /** As a wrong password is told of: sixty that are reckoned would take seconds. */
    private static AuthenticationFailureBadCredentialsEvent guessed(String from) {
        var guess = UsernamePasswordAuthenticationToken.unauthenticated("ines@tasdiq.example", "a guess");
        guess.setDetails(new WebAuthenticationDetails(from, null));
        return new AuthenticationFailureBadCredentialsEvent(guess, new BadCredentialsException("a guess"));
    }

    @Test
    void whoOpensOneAccountAfterTheOtherWaitsAndNobodyElseDoes() {
        // Twice the measure, so that one minute has more than its measure wherever it begins.
        var answers = Stream.generate(() -> register("192.0.2.79")).limit(121).toList();
        assertThat(answers).extracting(one -> one.getResponse().getStatus()).containsOnly(422, 429);
        assertThat(answers.subList(0, 60))
                .extracting(one -> one.getResponse().getStatus())
                .containsOnly(422);
        assertThat(answers)
                .filteredOn(one -> one.getResponse().getStatus() == 429)
                .first()
                .satisfies(barred -> assertThat(barred)
                        .bodyJson()
                        .extractingPath("$.detail")
                        .isEqualTo(texts.of(Locale.ENGLISH, "rest.request.429")));
        assertThat(register("192.0.2.80")).hasStatus(422);
    }

    private MvcTestResult register(String from) {
        return door.post()
                .uri("/api/v1/accounts")
                .header("Accept-Language", "en")
                .remoteAddress(from)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"email": "someone@example.org", "name": "Someone", "password": "short", "language": "en"}""")
                .exchange();
    }

    /** It would be held in memory whole before anything else is asked of it. */
    @Test
    void whoIsNotSignedInSendsNoMoreThanACredential() {
        assertThat(check(4_000_000)).hasStatus(200);
        assertProblem(check(4_000_001).exchange(), 413, "request.413", "rest.request.413", "en");
        assertThat(as("yasmine", check(4_000_001), "en")).hasStatus(200);
    }

    /** In parts they would be on the disk before anything else is asked of them. */
    @Test
    void whoIsNotSignedInSendsNoMoreInPartsEither() {
        assertProblem(
                check(5_000_001).contentType(MediaType.MULTIPART_FORM_DATA).exchange(),
                413,
                "request.413",
                "rest.request.413",
                "en");
        var known = as("yasmine", check(5_000_001).contentType(MediaType.MULTIPART_FORM_DATA), "en");
        assertThat(known.getResponse().getStatus()).isNotEqualTo(413);
    }

    private MockMvcRequestBuilder check(int bytes) {
        return door.post()
                .uri("/api/v1/credential-checks")
                .remoteAddress("192.0.2.83")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(new byte[bytes]);
    }

    @Test
    void anAddressThatDoesNotExistIsNotAPage() {
        var answer = as("yasmine", door.get().uri("/api/v1/nowhere"), "en");
        assertProblem(answer, 404, "unknown.address", "refusal.unknown.address", "en");
    }

    @Test
    void nothingOfTheInsideGetsOut() throws Exception {
        var answer = as("yasmine", door.get().uri("/api/v1/test/fault"), "en");
        assertThat(answer).hasStatus(500);
        assertThat(answer).bodyJson().extractingPath("$.reference").asString().isNotBlank();
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                    |
            {"certification": "x"}                               | certification
            {}                                                   | certification
            {"certification": null}                              | certification
            {"certification": "5e3f0f0a-0000-4000-8000-000000000000", "more": 1} | more
            """)
    void contentThatCannotBeReadNamesTheField(String content, String field) {
        var answer = as(
                "yasmine",
                door.post()
                        .uri("/api/v1/files")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content),
                "en");
        assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        if (field != null)
            assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    @Test
    void anIdentifierThatIsNoneIsABadRequest() {
        assertThat(as("yasmine", door.get().uri("/api/v1/files/seven"), "en")).hasStatus(400);
    }

    @Test
    void aLanguageWeDoNotSpeakIsAnsweredInFrench() {
        assertProblem(
                as("yasmine", door.get().uri("/api/v1/nowhere"), "de"),
                404,
                "unknown.address",
                "refusal.unknown.address",
                "fr");
    }

    @Test
    void idsAreBareAndOnlyComponentsAreWritten() {
        var answer = as("yasmine", door.get().uri("/api/v1/me"), "en");
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.person.id").asString().hasSize(36);
        assertThat(answer).bodyJson().extractingPath("$.person.language").isEqualTo("fr");
    }

    private void assertProblem(MvcTestResult answer, int status, String code, String text, String language) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(texts.of(Locale.forLanguageTag(language), text));
    }

    private MvcTestResult knock(String account, String address) {
        return door.get()
                .uri("/api/v1/me")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .header("Accept-Language", "en")
                .exchange();
    }

    private static MvcTestResult as(String person, MockMvcRequestBuilder request, String language) {
        var account = (person + "@tasdiq.example:tasdiq-demo-2026").getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Accept-Language", language)
                .exchange();
    }
}
