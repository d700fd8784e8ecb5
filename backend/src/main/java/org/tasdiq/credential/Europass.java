package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.FrameworkLevel;

/**
 * One credential in the European Learning Model 3 (application profile 1.1.0), for Europass: not signed, as only an e-seal
 * counts there. The model has no code for the recognition of prior learning: the way is told by its two assessments,
 * portfolio and oral examination, and in words.
 */
record Europass(
        CredentialSheet credential,
        InstitutionSheet institution,
        String countryCode,
        String legalIdentifier,
        CandidacySheet file,
        CertificationSheet certification,
        DecisionSheet decision,
        @Nullable BlockDecision block,
        @Nullable FrameworkLevel national,
        Texts texts) {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    static final String SNB = "http://data.europa.eu/snb/";
    private static final String LIST = "25831c2";
    static final String ESCO = "http://data.europa.eu/esco/concept-scheme/skills";

    JsonObject document() {
        var at = credential.issuedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/2018/credentials/v1")
                                .add(SNB + "model/context/edc-ap"))
                .add("id", "urn:credential:" + credential.id().value())
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("EuropeanDigitalCredential"))
                .add("credentialProfiles", code("credential", "e34929035b", "Generic"))
                .add("displayParameter", display())
                .add("credentialSchema", node("ShaclValidator2017").add("id", SNB + "model/ap/edc-generic-full"))
                .add("issuer", organisation())
                .add("issuanceDate", at)
                .add("issued", at)
                .add("validFrom", at)
                .add(
                        "credentialSubject",
                        named("Person", "person")
                                .add("fullName", same(file.candidateName()))
                                .add("hasClaim", achievement()))
                .build();
    }

    private JsonObjectBuilder achievement() {
        return named("LearningAchievement", "achievement")
                .add("title", words(title()))
                .add("description", words(said("criteria", language -> new Object[] {basis(language)})))
                .add("awardedBy", award())
                .add(
                        "provenBy",
                        Json.createArrayBuilder()
                                .add(assessment("portfolio", "4f03b91c0e", "portfolio"))
                                .add(assessment("hearing", "d30284d7df", "oral examination")))
                .add("specifiedBy", qualification())
                .add("additionalNote", notes());
    }

    /** The national level in words: the lists of the model have no code for the frameworks of both countries. */
    private JsonArrayBuilder notes() {
        var notes = Json.createArrayBuilder().add(note("way", said("europass.way")));
        if (file.identityChecked()) notes.add(note("identity", said("evidence.identity")));
        if (national != null) {
            notes.add(note("level", said("level." + national.framework(), _ -> new Object[] {national.level()})));
            notes.add(note("level source", said("level." + national.status(), language ->
                    new Object[] {national.source().in(language)})));
        }
        return notes;
    }

    private JsonObjectBuilder assessment(String name, String code, String label) {
        var title = said("europass." + name);
        return named("LearningAssessment", "assessment " + name)
                .add("title", words(title))
                .add("awardedBy", award())
                .add("grade", note("grade " + name, said("europass.granted")))
                .add(
                        "specifiedBy",
                        named("LearningAssessmentSpecification", "specification " + name)
                                .add("title", words(title))
                                .add("dcType", code("assessment", code, label)));
    }

    private JsonObjectBuilder qualification() {
        var outcomes = Json.createArrayBuilder();
        outcomes().forEach(competency -> outcomes.add(outcome(competency)));
        return named("Qualification", "qualification")
                .add("title", words(title()))
                .add(
                        "identifier",
                        named("Identifier", "identifier")
                                .add("notation", block == null ? certification.code() : block.code())
                                .add("schemeName", institution.code()))
                .add(
                        "creditPoint",
                        named("CreditPoint", "credits")
                                .add("point", String.valueOf(ects()))
                                .add(
                                        "framework",
                                        code("education-credit", "6fcec5c5af", "European Credit Transfer System")))
                .add("eqfLevel", code("eqf", String.valueOf(certification.level()), "Level " + certification.level()))
                .add("isPartialQualification", block != null)
                .add("learningOutcome", outcomes);
    }

    private JsonObjectBuilder outcome(CompetencySheet competency) {
        var outcome = named("LearningOutcome", "outcome " + competency.code()).add("title", words(competency.title()));
        if (competency.esco().isEmpty()) return outcome;
        var skills = Json.createArrayBuilder();
        competency.esco().forEach(skill -> skills.add(concept(skill.uri(), ESCO, skill.name(Locale.ENGLISH))));
        return outcome.add("relatedESCOSkill", skills);
    }

    private JsonObjectBuilder award() {
        return named("AwardingProcess", "award")
                .add("awardingBody", organisation())
                .add(
                        "awardingDate",
                        decision.decidedOn()
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .toString());
    }

    private JsonObjectBuilder organisation() {
        return named("Organisation", "organisation")
                .add("legalName", words(institution.name()))
                .add(
                        "location",
                        named("Location", "location")
                                .add("address", named("Address", "address").add("countryCode", country())))
                .add(
                        "eIDASIdentifier",
                        named("LegalIdentifier", "eidas")
                                .add("notation", legalIdentifier)
                                .add("spatial", country()));
    }

    /** The two countries whose law the regimes know; the identifier names its country too. */
    private JsonObjectBuilder country() {
        return country(countryCode);
    }

    static JsonObjectBuilder country(String code) {
        return code.equals("TN") ? listed("country", "TUN", "Tunisia") : listed("country", "FRA", "France");
    }

    private JsonObjectBuilder display() {
        return display(
                this::named,
                words(title()),
                Stream.concat(
                        Texts.LOCALES.stream().map(language -> title().in(language)),
                        Stream.of(
                                file.candidateName(),
                                institution.name().fr(),
                                Dates.day(decision.decidedOn(), Texts.FRENCH),
                                credential.number())));
    }

    /** Makes a node of a type whose id is drawn from a name. */
    interface Naming {
        JsonObjectBuilder named(String type, String name);
    }

    /** One page with a picture. */
    static JsonObjectBuilder display(Naming naming, JsonObjectBuilder title, Stream<String> lines) {
        var french = listed("language", "FRA", "French").build();
        var picture = naming.named("MediaObject", "picture")
                .add("content", Base64.getEncoder().encodeToString(CertificatePicture.png(lines.toList())))
                .add("contentEncoding", code("encoding", "6146cde7dd", "base64"))
                .add("contentType", listed("file-type", "PNG", "PNG"));
        return naming.named("DisplayParameter", "display")
                .add("title", title)
                .add("primaryLanguage", french)
                .add("language", french)
                .add(
                        "individualDisplay",
                        naming.named("IndividualDisplay", "individual display")
                                .add("language", french)
                                .add(
                                        "displayDetail",
                                        naming.named("DisplayDetail", "page")
                                                .add("page", 1)
                                                .add("image", picture)));
    }

    private JsonObjectBuilder note(String name, Localized text) {
        return named("Note", name).add("noteLiteral", words(text));
    }

    private Localized title() {
        if (block == null) return certification.title();
        var whole = certification.title();
        var part = block.title();
        return new Localized(
                part.fr() + " (" + whole.fr() + ")",
                part.ar() + " (" + whole.ar() + ")",
                part.en() + " (" + whole.en() + ")");
    }

    private Stream<CompetencySheet> outcomes() {
        return certification.blocks().stream().filter(this::isEarned).flatMap(b -> b.competencies().stream());
    }

    private boolean isEarned(BlockSheet part) {
        return block == null || part.id().equals(block.block());
    }

    private int ects() {
        return block == null ? certification.ects() : block.ects();
    }

    private String basis(Locale language) {
        return Badge.basis(texts, language, file.regime());
    }

    private interface Arguments {
        Object[] in(Locale language);
    }

    private Localized said(String key) {
        return said(key, language -> new Object[0]);
    }

    private Localized said(String key, Arguments arguments) {
        var all = List.of(Texts.FRENCH, Texts.ARABIC, Texts.ENGLISH).stream()
                .map(language -> texts.of(language, "credential.badge." + key, arguments.in(language)))
                .toList();
        return new Localized(all.get(0), all.get(1), all.get(2));
    }

    static JsonObjectBuilder words(Localized text) {
        return Json.createObjectBuilder()
                .add("fr", text.fr())
                .add("ar", text.ar())
                .add("en", text.en());
    }

    static JsonObjectBuilder same(String name) {
        return Json.createObjectBuilder().add("fr", name);
    }

    /** A code of a list of the Commission's own. */
    static JsonObjectBuilder code(String list, String code, String label) {
        return concept(SNB + list + "/" + code, SNB + list + "/" + LIST, label);
    }

    /** A code of a list of the Publications Office. */
    static JsonObjectBuilder listed(String list, String code, String label) {
        return concept(AUTHORITY + list + "/" + code, AUTHORITY + list, label);
    }

    static JsonObjectBuilder concept(String id, String scheme, String label) {
        return node("Concept")
                .add("id", id)
                .add("inScheme", node("ConceptScheme").add("id", scheme))
                .add("prefLabel", Json.createObjectBuilder().add("en", label));
    }

    private JsonObjectBuilder named(String type, String name) {
        var seed = credential.id().value() + " " + name;
        return node(type).add("id", "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    static JsonObjectBuilder node(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
