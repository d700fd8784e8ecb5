package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An issuer's keys are those it lists itself, and asking for them never reaches into our own network. */
class IssuersTest {
    private static final String ISSUER = "did:web:university.example:issuers:fictive";
    private static final SigningKey EDWARDS = SigningKey.newEd25519();
    private static final SigningKey P256 = SigningKey.newP256();

    @ParameterizedTest
    @CsvSource({
        "did:web:university.example, https://university.example/.well-known/did.json",
        "did:web:university.example:issuers:fictive, https://university.example/issuers/fictive/did.json",
        "did:web:university.example%3A8443:a, https://university.example:8443/a/did.json",
        "https://university.example/issuers/1, https://university.example/issuers/1"
    })
    void aDomainSaysWhereItsDocumentLies(String issuer, URI address) {
        assertThat(Issuers.address(issuer)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:web:user%40inside.example", "did:web:a.example%2F..%2Fb", "did:web:"})
    void aDomainIsADomainAndNothingElse(String issuer) {
        assertThatThrownBy(() -> Issuers.address(issuer)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aKeyNamesItself() throws IOException {
        for (var key : java.util.List.of(EDWARDS.verification(), P256.verification())) {
            var name = key.multibase();
            assertThat(nobody().resolve("did:key:" + name).keys()).containsEntry("did:key:" + name + "#" + name, key);
            assertThat(VerificationKey.ofMultibase(name)).isEqualTo(key);
            var jwk = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key.jwk().toJSONString().getBytes(StandardCharsets.UTF_8));
            assertThat(nobody().resolve("did:jwk:" + jwk).keys()).containsEntry("did:jwk:" + jwk + "#0", key);
        }
    }

    @Test
    void onlyKeysForSigningCredentialsCount() throws IOException {
        assertThat(issuers(ISSUER, "\"" + ISSUER + "#one\"").resolve(ISSUER).keys())
                .containsOnlyKeys(ISSUER + "#one")
                .containsEntry(ISSUER + "#one", EDWARDS.verification());
        assertThat(issuers(ISSUER, "\"#one\", \"#two\"").resolve(ISSUER).keys())
                .containsEntry(ISSUER + "#two", P256.verification());
        assertThat(issuers(ISSUER, "").resolve(ISSUER).keys()).isEmpty();
    }

    @Test
    void aDocumentOfSomebodyElseSaysNothing() {
        var other = issuers("did:web:elsewhere.example", "\"#one\"");
        assertThatThrownBy(() -> other.resolve(ISSUER)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1"
            })
    void ourOwnNetworkIsNeverAsked(String address) throws IOException {
        assertThat(GuardedFetch.isPublic(InetAddress.getByName(address))).isFalse();
        var host = address.contains(":") ? "[" + address + "]" : address;
        try (var fetch = new GuardedFetch(Set.of())) {
            assertThatThrownBy(() -> fetch.get(URI.create("https://" + host + "/did.json")))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://93.184.215.14/did.json", "file:///etc/passwd", "https://me@93.184.215.14/"})
    void onlyHttpsIsSpoken(URI address) throws IOException {
        try (var fetch = new GuardedFetch(Set.of())) {
            assertThatThrownBy(() -> fetch.get(address)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/did.json", "https://notissuer.example/did.json"})
    void onlyTheHostsOfTheListAreAskedWhereThereIsOne(URI address) throws IOException {
        try (var fetch = new GuardedFetch(Set.of("issuer.example"))) {
            assertThatThrownBy(() -> fetch.get(address)).hasMessageContaining("not among the hosts");
            assertThatThrownBy(() -> fetch.get(URI.create("https://a.issuer.example/did.json")))
                    .as("it is let through, and nobody is there")
                    .isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void thePublicInternetIsAsked() throws IOException {
        assertThat(GuardedFetch.isPublic(InetAddress.getByName("93.184.215.14")))
                .isTrue();
        assertThat(GuardedFetch.isPublic(InetAddress.getByName("2a00:1450:4007:80e::200e")))
                .isTrue();
    }

    private static Issuers nobody() {
        return new Issuers(address -> {
            throw new IOException("nobody is asked for " + address);
        });
    }

    private static Issuers issuers(String id, String assertionMethods) {
        var document = """
                {"id": "%1$s", "assertionMethod": [%2$s], "verificationMethod": [
                  {"id": "%1$s#one", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%3$s"},
                  {"id": "%1$s#two", "type": "JsonWebKey", "controller": "%1$s", "publicKeyJwk": %4$s}]}
                """.formatted(
                        id,
                        assertionMethods,
                        EDWARDS.verification().multibase(),
                        P256.verification().jwk().toJSONString());
        return new Issuers(address -> document.getBytes(StandardCharsets.UTF_8));
    }
}
