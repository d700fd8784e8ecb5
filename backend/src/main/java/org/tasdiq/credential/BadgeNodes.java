package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.identity.InstitutionSheet;

/**
 * What every badge of Open Badges 3.0 is made of. Whatever may have an id has one, drawn from its name: equal nodes without
 * would be canonicalised differently by different programs.
 *
 * @param seed of the ids, another one for each badge
 * @param issuer the name of the institution in credentials
 * @param country as an ISO 3166 code of two letters
 * @param language of the whole badge: the format has one text for each thing (ADR 49)
 */
record BadgeNodes(UUID seed, String issuer, InstitutionSheet institution, String country, Locale language) {
    private static final String EQF = "http://data.europa.eu/snb/eqf/";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    /** All of a credential but its dates of award, its subject and its evidence. */
    JsonObjectBuilder credential(String id, String title, Instant at) {
        return Json.createObjectBuilder()
                .add("@context", array(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, Contexts.OPEN_BADGES_EXTENSIONS))
                .add("id", id)
                .add("type", array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", title)
                .add("issuer", profile())
                .add("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add(
                        "credentialSchema",
                        Json.createArrayBuilder()
                                .add(typed("1EdTechJsonSchemaValidator2019").add("id", SCHEMA)));
    }

    JsonObjectBuilder profile() {
        return Json.createObjectBuilder()
                .add("id", issuer)
                .add("type", array("Profile"))
                .add("name", institution.name().in(language))
                .add(
                        "address",
                        named("Address", "address")
                                .add("addressCountryCode", country)
                                .add("addressLocality", institution.city()));
    }

    JsonObjectBuilder eqf(int level, String name, String framework) {
        return aligned("eqf", name, EQF + level)
                .add("targetCode", String.valueOf(level))
                .add("targetFramework", framework);
    }

    JsonObjectBuilder aligned(String name, String target, String url) {
        return named("Alignment", name).add("targetName", target).add("targetUrl", url);
    }

    JsonObjectBuilder named(String type, String name) {
        return Json.createObjectBuilder().add("id", node(name)).add("type", array(type));
    }

    /** The same whenever it is written. */
    String node(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((seed + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is said whether the credential holds. */
    static JsonObjectBuilder status(StatusLists.Place place) {
        return typed("BitstringStatusListEntry")
                .add("id", place.revocation() + "#" + place.index())
                .add("statusPurpose", StatusPurpose.REVOCATION.word())
                .add("statusListIndex", String.valueOf(place.index()))
                .add("statusListCredential", place.revocation())
                .add("statusReference", place.suspension());
    }

    static String day(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    static JsonArrayBuilder array(String... texts) {
        var array = Json.createArrayBuilder();
        for (var text : texts) array.add(text);
        return array;
    }
}
