package org.tasdiq.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.SharedField;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.proof.GraphsInTurn;
import org.tasdiq.credential.proof.SealAuthority;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.jury.Bench;
import org.tasdiq.recognition.Recognisers;

/** Anybody checks a credential, without an account and without a script, and reads no more than the learner chose. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPagesTest {
    private static final String NAME = "Yasmine Exemple-Fictif";

    private final MockMvcTester door;
    private final Bench.Story file;
    private final Credentials credentials;
    private final Exports exports;
    private final IssuerKeys keys;
    private final Seals seals;
    private final Shares shares;
    private final GraphsInTurn turns;
    private final Actors actors;
    private final Clock clock;

    VerifyPagesTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Registrar registrar,
            Credentials credentials,
            Exports exports,
            IssuerKeys keys,
            Seals seals,
            Shares shares,
            GraphsInTurn turns,
            Actors actors,
            Clock clock) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.file = registrar.notified();
        this.credentials = credentials;
        this.exports = exports;
        this.keys = keys;
        this.seals = seals;
        this.shares = shares;
        this.turns = turns;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void aLinkOpensInThreeLanguagesAndShowsWhatWasChosen() {
        var some = link(EnumSet.of(SharedField.HOLDER, SharedField.OUTCOMES));
        for (var words : new String[] {"fr Authentique", "en Genuine", "ar صحيحة"}) {
            var answer = door.get()
                    .uri("/" + some + "?lang=" + words.substring(0, 2))
                    .exchange();
            assertThat(answer)
                    .hasStatusOk()
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("X-Robots-Tag", "noindex")
                    .bodyText()
                    .contains(words.substring(3), NAME)
                    .doesNotContain("<script", "credential.json");
        }
        assertThat(door.get().uri("/" + link(Set.of()))).bodyText().doesNotContain(NAME);
        assertThat(door.get().uri("/" + some + "/credential.json")).hasStatus(404);
        var whole = link(EnumSet.of(SharedField.FILE));
        assertThat(door.get().uri("/" + whole + "/credential.json"))
                .hasStatusOk()
                .hasContentType("application/vc+ld+json")
                .bodyText()
                .contains(NAME);
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() {
        assertThat(door.get().uri("/verify/" + "A".repeat(43) + "?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("leads nowhere");
    }

    /** Twice the measure of a minute, so that one minute has more than its measure wherever it begins. */
    @ParameterizedTest
    @CsvSource({"'', 192.0.2.81", "/credential.json, 192.0.2.82"})
    void whoTriesOneLinkAfterAnotherIsToldToWait(String of, String address) {
        var link = "/verify/" + "A".repeat(43) + of;
        var answers = IntStream.range(0, 121).map(_ -> knock(link, address)).distinct();
        assertThat(answers.boxed()).containsExactlyInAnyOrder(404, 429);
    }

    private int knock(String path, String address) {
        var answer = door.get().uri(path).remoteAddress(address).exchange();
        return answer.getResponse().getStatus();
    }

    @Test
    void aFileIsCheckedAndOneThatWasChangedIsRefused() {
        var credential = actors.asSystem(() -> credentials.of(file.file())).getFirst();
        var document = actors.asSystem(() -> credentials.signed(file.file(), credential.id(), SignedForm.DOCUMENT));
        assertThat(sent("file", document))
                .contains("Genuine", NAME, "did:web:vae.example.org", "only what stands here counts");
        assertThat(sent("file", document.replace(NAME, "Somebody Else"))).contains("Do not accept", "was changed");
        assertThat(sent("text", document)).contains("Genuine");
        assertThat(sent("text", "no credential at all")).contains("Do not accept", "no credential at all");
        assertThat(sent("text", "")).contains("Choose a file");
        assertThat(sent("text", "https://127.0.0.1/credential.json")).contains("Nothing answers");
    }

    @Test
    void aSealedFileIsReadWithItsSeal() {
        var issued = new SealAuthority(clock.instant())
                .issue("CN=Cachet fictif,O=Fictive,2.5.4.97=VATFR-12345678901,C=FR", "EC", Duration.ofDays(365));
        PersonId administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        file.as(administrator, () -> keys.identify(file.institution(), "VATFR-12345678901"));
        file.as(
                administrator,
                () -> seals.importKey(file.institution(), issued.pkcs12("fichier fictif"), "fichier fictif"));
        var credential = actors.asSystem(() -> credentials.of(file.file())).getFirst();
        var sealed = file.as(file.candidate(), () -> exports.europass(file.file(), credential.id()));
        assertThat(sent("file", sealed))
                .contains("Genuine", "Electronic seal", "Cachet fictif", "Autorité de certification fictive", NAME);
        var letter = sealed.indexOf("payload") + 100;
        var changed =
                sealed.substring(0, letter) + (sealed.charAt(letter) == 'A' ? 'B' : 'A') + sealed.substring(letter + 1);
        assertThat(sent("file", changed)).contains("Do not accept").doesNotContain("Cachet fictif");
    }

    /** The sample of the Commission for Annex I says 60 months where hours are meant. */
    @Test
    void aDurationInMonthsIsNoticedOnThePageAndThroughTheSecondDoor() {
        assertThat(sent("file", new String(Recognisers.annex1(), StandardCharsets.UTF_8)))
                .contains("Digital micro-credential creation", "P60M: months or years where hours are meant?");
        assertThat(door.post()
                        .uri("/api/v1/credential-checks")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(Recognisers.annex1()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.told.oddDuration")
                .isEqualTo("P60M");
    }

    @Test
    void aLinkThatIsPastedOpens() {
        var link = link(Set.of());
        var part = new MockPart("text", ("https://vae.example.org/" + link).getBytes(StandardCharsets.UTF_8));
        var answer = door.post().uri("/verify").multipart().part(part).exchange();
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location")).endsWith("/" + link);
    }

    @Test
    void aLinkOfAnotherInstallationIsNotSoughtHere() {
        assertThat(sent("text", "https://elsewhere.example/" + link(Set.of())))
                .contains("another service, elsewhere.example")
                .doesNotContain("leads nowhere");
    }

    @Test
    void theSecondDoorAnswersTheSame() {
        var token = link(Set.of()).substring(Shares.PATH.length());
        assertThat(door.get().uri("/api/v1/shared-credentials/" + token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.holds")
                .isEqualTo(true);
        var credential = actors.asSystem(() -> credentials.of(file.file())).getFirst();
        var document = actors.asSystem(() -> credentials.signed(file.file(), credential.id(), SignedForm.TOKEN));
        assertThat(door.post()
                        .uri("/api/v1/credential-checks")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(document))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.told.said.LEARNER")
                .isEqualTo(NAME);
    }

    /** Each may take a processor for seconds; what only a link shows is of this house and takes none. */
    @Test
    void whoComesWhileTooMuchIsCheckedIsAskedToComeBack() {
        int most = Runtime.getRuntime().availableProcessors();
        var credential = actors.asSystem(() -> credentials.of(file.file())).getFirst();
        var document = actors.asSystem(() -> credentials.signed(file.file(), credential.id(), SignedForm.DOCUMENT));
        var begun = new CountDownLatch(most);
        var over = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < most; one++)
                others.execute(() -> turns.check(() -> {
                    begun.countDown();
                    return comes(over);
                }));
            assertThat(comes(begun)).isTrue();
            assertThat(send("ar", "file", document))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "5")
                    .bodyText()
                    .contains("أعد المحاولة بعد ثوان");
            assertThat(door.post()
                            .uri("/api/v1/credential-checks")
                            .header("Accept-Language", "en")
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .content(document))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "5")
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("credential.busy");
            assertThat(door.get().uri("/" + link(Set.of()))).hasStatusOk();
            over.countDown();
        }
        assertThat(sent("file", document)).contains("Genuine");
    }

    private static boolean comes(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Told by what a request says of itself: nothing of it is written to the disk before. */
    @ParameterizedTest
    @CsvSource({"fr, volumineux", "en, too large", "ar, أكبر من المسموح"})
    void aStrangerWhoSendsTooMuchReadsSoInTheirLanguage(String language, String words) {
        for (var path : List.of("/verify", "/login", "/eligibility", "/desk"))
            assertThat(large(path).header("Accept-Language", language))
                    .hasStatus(413)
                    .bodyText()
                    .contains(words);
    }

    /** Made without the request, which keeps its parameters unread. */
    @ParameterizedTest
    @CsvSource({
        "fr, volumineux, Revenir au formulaire",
        "en, too large, Back to the form",
        "ar, أكبر من المسموح, العودة"
    })
    void inABrowserAStrangerWhoSendsTooMuchFindsBackToTheForm(String language, String words, String back) {
        for (var path : List.of("/verify", "/login", "/attest/" + "A".repeat(43)))
            assertThat(large(path)
                            .header("Accept-Language", language)
                            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                    .hasStatus(413)
                    .hasHeader("Content-Security-Policy", PublicPages.CONTENT_POLICY)
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .bodyText()
                    .contains(words, back, "href=\"" + path + "\"", "lang=\"" + language)
                    .doesNotContain("<script");
    }

    @Test
    void aStrangerWhoDoesNotSayHowMuchIsAskedTo() {
        assertThat(door.post()
                        .uri("/verify")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .header("Transfer-Encoding", "chunked"))
                .hasStatus(411);
    }

    @Test
    void whoIsSignedInSendsMore() {
        var signedIn = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated("someone@example.org", null, List.of()));
        assertThat(large("/verify?lang=en")
                        .sessionAttr(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file");
    }

    private MockMvcRequestBuilder large(String path) {
        return door.post().uri(path).contentType(MediaType.MULTIPART_FORM_DATA).content(new byte[5_000_001]);
    }

    private MvcTestResult send(String language, String field, String content) {
        var part = new MockPart(
                field, field.equals("file") ? "credential.json" : null, content.getBytes(StandardCharsets.UTF_8));
        return door.post()
                .uri("/verify?lang=" + language)
                .multipart()
                .part(part)
                .exchange();
    }

    private String sent(String field, String content) {
        try {
            return send("en", field, content).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String link(Set<SharedField> fields) {
        var credential = actors.asSystem(() -> credentials.of(file.file())).getFirst();
        return file.as(
                        file.candidate(),
                        () -> shares.make(
                                file.file(),
                                credential.id(),
                                fields,
                                file.today().plusMonths(1)))
                .path();
    }
}
