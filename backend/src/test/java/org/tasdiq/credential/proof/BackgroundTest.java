package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a credential says of its awarding body, of its quality, and of how long it took. */
class BackgroundTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    /** Its activity took "P60M", 60 months; its qualification says PT60H, which is meant. */
    @Test
    void theOfficialSampleOfAnnex1IsReadAndItsSlipNoticed() {
        var found = new Verifier(
                        address -> {
                            throw new IOException("nobody is asked for " + address);
                        },
                        Contexts.bundled(),
                        new SealTrust(List.of(), List::of))
                .verify(Vectors.text("elm/annex1-sample.jsonld").getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(found.findings()).contains(Finding.SIGNATURE_VALID);
        var credential = Objects.requireNonNull(found.credential());
        assertThat(Background.of(credential))
                .isEqualTo(new Background("urn:credential:1018d05f-21d5-4555-b7f0-8fabfd22ca75", "Ireland", ""));
        var told = Told.of(credential);
        assertThat(told.holder()).isEqualTo("Ana Andromeda");
        assertThat(told.learning().hours()).isEqualTo("60");
        assertThat(told.learning().oddDuration()).isEqualTo("P60M");
        assertThat(told.learning().supervision()).isEqualTo("Unsupervised without ID Verification");
        assertThat(told.learning().identityChecked()).isFalse();
        assertThat(told.learning().level()).isEqualTo("6");
        assertThat(told.learning().participation()).isEqualTo("Blended");
    }

    @Test
    void edubadgesNamesTheQualityAssuranceAmongTheAlignments() {
        var badge = Vectors.json("edubadges/microcredential.json");
        assertThat(Background.of(badge))
                .isEqualTo(new Background("https://edubadges.example/credentials/fictitious-1", "", "Fictitious"));
        assertThat(Told.of(badge).learning().credits()).isEqualTo("3 ECTS");
    }

    @ParameterizedTest
    @CsvSource({
        "P60M, P60M",
        "P2Y, P2Y",
        "P6W, P6W",
        "P1Y2M3DT4H, P1Y2M3DT4H",
        "PT60H, ''",
        "PT60M, ''",
        "P5D, ''",
        "P0Y0M0DT60H, ''",
        "60 hours, ''",
        "P, ''"
    })
    void monthsAndYearsAreOddAndNothingElse(String volume, String odd) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"influencedBy": {"specifiedBy": {"volumeOfLearning": "%s"}}}}}
                """.formatted(volume));
        assertThat(Told.of(credential).learning().oddDuration()).isEqualTo(odd);
    }

    /** A qualification of "P60M" has no hours that anybody could reckon with. */
    @ParameterizedTest
    @CsvSource({
        "PT60H, 60, ''",
        "P0Y0M0DT60H0M0S, 60, ''",
        "P60M, '', P60M",
        "P6W, '', P6W",
        "60 hours, 60 hours, ''",
        "Per month, Per month, ''"
    })
    void whatIsNoHoursIsToldBesideThemAndNeverAsHours(String volume, String hours, String odd) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"specifiedBy": {"volumeOfLearning": "%s"}}}}
                """.formatted(volume));
        var learning = Told.of(credential).learning();
        assertThat(learning.hours()).isEqualTo(hours);
        assertThat(learning.oddDuration()).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({
        "c598449d64, Sans vérification, false",
        "70be69aaf9, Supervisé, true",
        "unknown, Supervised with ID Verification, true",
        "unknown, Supervised without ID verification, false",
        "unknown, onsite with identity verification, true",
        "unknown, supervised online,"
    })
    void theMethodOfSupervisionTellsWhetherSomebodyLookedWhoWasAssessed(
            String code, String label, @Nullable Boolean identified) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"provenBy": [{}, {"idVerification":
                  {"id": "http://data.europa.eu/snb/supervision-verification/%s", "prefLabel": {"en": "%s"}}}]}}}
                """.formatted(code, label));
        assertThat(Told.of(credential).learning().identityChecked()).isEqualTo(identified);
    }
}
