package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.catalogue.IdentityCheck;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.FrameworkLevel;

/**
 * What every document in the European Learning Model 3 (application profile 1.1.0) is made of. The id of a node is drawn from
 * its name, and the same whenever the document is written.
 *
 * @param seed of the ids, another one for each document
 * @param country as an ISO 3166 code of two letters
 * @param legalIdentifier empty where the institution has none
 */
record EuropassNodes(String seed, InstitutionSheet institution, String country, String legalIdentifier) {
    private static final String ESCO = "http://data.europa.eu/esco/concept-scheme/skills";
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String SNB = "http://data.europa.eu/snb/";
    private static final String LIST = "25831c2";
    /** Levels of RNCP whose code says no more than the level; those of 6 to 8 name an academic degree besides. */
    private static final Map<String, JsonObject> RNCP = Map.of(
            "3", code("qdr", "c_d7cce980", "NQF RNCP Level V").build(),
            "4", code("qdr", "c_40020d69", "NQF RNCP Level IV").build(),
            "5", code("qdr", "c_243aefbe", "NQF RNCP Level III").build());

    /** All of a credential but whose it is, and for what. */
    JsonObjectBuilder credential(UUID id, JsonObjectBuilder display, Instant at) {
        var moment = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return Json.createObjectBuilder()
                .add("@context", contexts())
                .add("id", "urn:credential:" + id)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("EuropeanDigitalCredential"))
                .add("credentialProfiles", code("credential", "e34929035b", "Generic"))
                .add("displayParameter", display)
                .add("credentialSchema", node("ShaclValidator2017").add("id", SNB + "model/ap/edc-generic-full"))
                .add("issuer", organisation())
                .add("issuanceDate", moment)
                .add("issued", moment)
                .add("validFrom", moment);
    }

    static JsonArrayBuilder contexts() {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/2018/credentials/v1")
                .add(SNB + "model/context/edc-ap");
    }

    /** The shapes have room for the name in one language. */
    JsonObjectBuilder person(String name) {
        return named("Person", "person")
                .add("fullName", Json.createObjectBuilder().add(Texts.FRENCH.getLanguage(), name));
    }

    JsonObjectBuilder organisation() {
        var organisation = named("Organisation", "organisation")
                .add("legalName", words(institution.name()))
                .add(
                        "location",
                        named("Location", "location")
                                .add("address", named("Address", "address").add("countryCode", home())));
        return legalIdentifier.isEmpty()
                ? organisation
                : organisation.add(
                        "eIDASIdentifier",
                        named("LegalIdentifier", "eidas")
                                .add("notation", legalIdentifier)
                                .add("spatial", home()));
    }

    /** The two countries whose law the regimes know. */
    private JsonObjectBuilder home() {
        return country.equals("TN") ? listed("country", "TUN", "Tunisia") : listed("country", "FRA", "France");
    }

    JsonObjectBuilder award(Instant at) {
        return named("AwardingProcess", "award")
                .add("awardingBody", organisation())
                .add("awardingDate", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** A page with a picture in each language. */
    JsonObjectBuilder display(Localized title, Function<Locale, List<String>> lines) {
        var languages = Json.createArrayBuilder();
        var pages = Json.createArrayBuilder();
        for (var shown : Texts.LOCALES) {
            languages.add(language(shown));
            pages.add(page(shown, CertificatePicture.png(lines.apply(shown))));
        }
        return named("DisplayParameter", "display")
                .add("title", words(title))
                .add("primaryLanguage", language(Texts.FRENCH))
                .add("language", languages)
                .add("individualDisplay", pages);
    }

    private JsonObjectBuilder page(Locale language, byte[] picture) {
        var name = " " + language.getLanguage();
        return named("IndividualDisplay", "individual display" + name)
                .add("language", language(language))
                .add(
                        "displayDetail",
                        named("DisplayDetail", "page" + name)
                                .add("page", 1)
                                .add(
                                        "image",
                                        named("MediaObject", "picture" + name)
                                                .add(
                                                        "content",
                                                        Base64.getEncoder().encodeToString(picture))
                                                .add("contentEncoding", code("encoding", "6146cde7dd", "base64"))
                                                .add("contentType", listed("file-type", "PNG", "PNG"))));
    }

    JsonObjectBuilder note(String name, Localized text) {
        return named("Note", name).add("noteLiteral", words(text));
    }

    JsonObjectBuilder identifier(String name, String notation) {
        return named("Identifier", name).add("notation", notation).add("schemeName", institution.code());
    }

    JsonObjectBuilder credits(String name, String ects) {
        return named("CreditPoint", name)
                .add("point", ects)
                .add("framework", code("education-credit", "6fcec5c5af", "European Credit Transfer System"));
    }

    /** @param name of the assessment among those of the document */
    JsonObjectBuilder assessment(String name, Localized title, Instant at, Localized grade, AssessmentType type) {
        return named("LearningAssessment", "assessment " + name)
                .add("title", words(title))
                .add("awardedBy", award(at))
                .add("grade", note("grade " + name, grade))
                .add(
                        "specifiedBy",
                        named("LearningAssessmentSpecification", "specification " + name)
                                .add("title", words(title))
                                .add("dcType", code("assessment", type.code(), type.label())));
    }

    /** Empty where no code of the list is known for it. */
    static Optional<JsonObject> identification(IdentityCheck check) {
        return Optional.of(check)
                .filter(known -> !known.code().isEmpty())
                .map(known -> code("supervision-verification", known.code(), known.label())
                        .build());
    }

    JsonObjectBuilder document(String name, String address) {
        return named("WebResource", name).add("contentURL", address);
    }

    JsonObjectBuilder named(String type, String name) {
        var id = UUID.nameUUIDFromBytes((seed + " " + name).getBytes(StandardCharsets.UTF_8));
        return node(type).add("id", "urn:uuid:" + id);
    }

    private static JsonObjectBuilder node(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    static JsonObjectBuilder words(Localized text) {
        return Json.createObjectBuilder()
                .add("fr", text.fr())
                .add("ar", text.ar())
                .add("en", text.en());
    }

    static JsonObjectBuilder eqf(int level) {
        return code("eqf", String.valueOf(level), "Level " + level);
    }

    /** Empty where the list of the Commission has no code that means this level and nothing else. */
    static Optional<JsonObject> national(FrameworkLevel level) {
        return level.framework() == Framework.RNCP && level.status() == FrameworkLevel.Status.OFFICIAL
                ? Optional.ofNullable(RNCP.get(level.level()))
                : Optional.empty();
    }

    static JsonObjectBuilder language(Locale language) {
        return listed(
                "language",
                language.getISO3Language().toUpperCase(Locale.ROOT),
                language.getDisplayLanguage(Texts.ENGLISH));
    }

    /** A code of a list of the Commission's own. */
    static JsonObjectBuilder code(String list, String code, String label) {
        return concept(SNB + list + "/" + code, SNB + list + "/" + LIST, label);
    }

    /** A code of a list of the Publications Office. */
    private static JsonObjectBuilder listed(String list, String code, String label) {
        return concept(AUTHORITY + list + "/" + code, AUTHORITY + list, label);
    }

    static JsonObjectBuilder skill(String uri, String label) {
        return concept(uri, ESCO, label);
    }

    private static JsonObjectBuilder concept(String id, String scheme, String label) {
        return node("Concept")
                .add("id", id)
                .add("inScheme", node("ConceptScheme").add("id", scheme))
                .add("prefLabel", Json.createObjectBuilder().add("en", label));
    }
}
