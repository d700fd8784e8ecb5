package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.FrameworkLevel;

/**
 * One credential as an AchievementCredential of Open Badges 3.0, not yet signed. Whatever may have an id has one: equal
 * nodes without would be canonicalised differently by different programs. No evidence and no motive of a jury is in it.
 */
record Badge(
        CredentialId id,
        String number,
        Issuer issuer,
        CandidacySheet file,
        CertificationSheet certification,
        DecisionSheet decision,
        @Nullable BlockDecision block,
        @Nullable FrameworkLevel national,
        StatusLists.Place place,
        Instant issuedAt,
        Texts texts) {
    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    static final String EQF = "http://data.europa.eu/snb/eqf/";
    /** The one in which institutions of both countries decide; Open Badges has one language for each text. */
    static final Locale LANGUAGE = Texts.FRENCH;

    JsonObject document() {
        return Json.createObjectBuilder()
                .add("@context", array(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, Contexts.OPEN_BADGES_EXTENSIONS))
                .add("id", "urn:uuid:" + id.value())
                .add("type", array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", title())
                .add("issuer", profile())
                .add("validFrom", issuedAt.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("awardedDate", day(decision.decidedOn()))
                .add("credentialSubject", subject())
                .add("evidence", Json.createArrayBuilder().add(evidence()))
                .add(
                        "credentialSchema",
                        Json.createArrayBuilder()
                                .add(typed("1EdTechJsonSchemaValidator2019").add("id", SCHEMA)))
                .add("credentialStatus", status())
                .build();
    }

    private JsonObjectBuilder subject() {
        return Json.createObjectBuilder()
                .add("id", node("subject"))
                .add("type", array("AchievementSubject"))
                .add("identifier", Json.createArrayBuilder().add(identity()))
                .add("licenseNumber", number)
                .add("creditsEarned", ects())
                .add("achievement", achievement())
                .add("result", Json.createArrayBuilder().add(result()));
    }

    /** In clear: the credential is the learner's, and says whose it is. */
    private JsonObjectBuilder identity() {
        return typed("IdentityObject")
                .add("hashed", false)
                .add("identityHash", file.candidateName())
                .add("identityType", "name");
    }

    private JsonObjectBuilder achievement() {
        return Json.createObjectBuilder()
                .add(
                        "id",
                        "urn:uuid:"
                                + (block == null
                                        ? certification.id().value()
                                        : block.block().value()))
                .add("type", array("Achievement"))
                .add("achievementType", block == null ? "Certification" : "MicroCredential")
                .add("creator", profile())
                .add("name", title())
                .add("description", said("description", certification.title().in(LANGUAGE), certification.code()))
                .add("humanCode", block == null ? certification.code() : block.code())
                .add("version", String.valueOf(certification.version()))
                .add("inLanguage", LANGUAGE.getLanguage())
                .add("creditsAvailable", ects())
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("id", node("criteria"))
                                .add("narrative", said("criteria", basis(texts, LANGUAGE, file.regime()))))
                .add("alignment", alignments());
    }

    private JsonArrayBuilder alignments() {
        var all = Json.createArrayBuilder();
        all.add(Json.createObjectBuilder()
                .add("id", node("eqf"))
                .add("type", array("Alignment"))
                .add("targetName", said("eqfLevel", certification.level()))
                .add("targetCode", String.valueOf(certification.level()))
                .add("targetFramework", said("eqf"))
                .add("targetUrl", EQF + certification.level()));
        if (national != null) all.add(level(national));
        certification.blocks().stream()
                .filter(b -> block == null || b.id().equals(block.block()))
                .flatMap(b -> b.competencies().stream())
                .forEach(competency -> {
                    all.add(outcome(competency));
                    competency.esco().forEach(skill -> all.add(esco(competency, skill)));
                });
        return all;
    }

    private JsonObjectBuilder level(FrameworkLevel level) {
        return Json.createObjectBuilder()
                .add("id", node("level " + level.framework()))
                .add("type", array("Alignment"))
                .add("targetName", said("level." + level.framework(), level.level()))
                .add(
                        "targetDescription",
                        said("level." + level.status(), level.source().in(LANGUAGE)))
                .add("targetCode", level.level())
                .add("targetFramework", said("framework." + level.framework()))
                .add(
                        "targetUrl",
                        "urn:tasdiq:level:" + level.framework().name().toLowerCase(Locale.ROOT) + ":" + level.level());
    }

    private JsonObjectBuilder outcome(CompetencySheet competency) {
        return Json.createObjectBuilder()
                .add("id", node("outcome " + competency.code()))
                .add("type", array("Alignment"))
                .add("targetType", "ceasn:Competency")
                .add("targetName", competency.title().in(LANGUAGE))
                .add("targetDescription", competency.criterion().in(LANGUAGE))
                .add("targetCode", competency.code())
                .add("targetFramework", certification.code())
                .add("targetUrl", "urn:uuid:" + competency.id().value());
    }

    private JsonObjectBuilder esco(CompetencySheet competency, EscoLink skill) {
        return Json.createObjectBuilder()
                .add("id", node("outcome " + competency.code() + " " + skill.uri()))
                .add("type", array("Alignment"))
                .add("targetName", skill.name(LANGUAGE))
                .add("targetFramework", "ESCO")
                .add("targetUrl", skill.uri());
    }

    private JsonObjectBuilder result() {
        return Json.createObjectBuilder()
                .add("id", node("result"))
                .add("type", array("Result"))
                .add("status", "Completed");
    }

    /** How it was assessed, and nothing of what was handed in. */
    private JsonObjectBuilder evidence() {
        return Json.createObjectBuilder()
                .add("id", node("evidence"))
                .add("type", array("Evidence"))
                .add("name", said("evidence.name"))
                .add(
                        "narrative",
                        said(
                                        "evidence",
                                        decision.authors().size(),
                                        decision.decidedOn().toString())
                                + (file.identityChecked() ? " " + said("evidence.identity") : ""))
                .add("genre", "Portfolio");
    }

    private JsonObjectBuilder profile() {
        var institution = issuer.institution();
        return Json.createObjectBuilder()
                .add("id", issuer.did())
                .add("type", array("Profile"))
                .add("name", institution.name().in(LANGUAGE))
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("id", node("address"))
                                .add("type", array("Address"))
                                .add("addressLocality", institution.city()));
    }

    private JsonObjectBuilder status() {
        return typed("BitstringStatusListEntry")
                .add("id", place.revocation() + "#" + place.index())
                .add("statusPurpose", StatusPurpose.REVOCATION.word())
                .add("statusListIndex", String.valueOf(place.index()))
                .add("statusListCredential", place.revocation())
                .add("statusReference", place.suspension());
    }

    private String title() {
        var title = certification.title().in(LANGUAGE);
        return block == null ? title : block.code() + " " + block.title().in(LANGUAGE) + " (" + title + ")";
    }

    private int ects() {
        return block == null ? certification.ects() : block.ects();
    }

    /** The law under which it was granted; a regime of an institution's own may have none to name. */
    static String basis(Texts texts, Locale language, String regime) {
        var key = "credential.basis." + regime;
        return texts.of(language, texts.has(language, key) ? key : "credential.basis");
    }

    private String said(String key, Object... arguments) {
        return texts.of(LANGUAGE, "credential.badge." + key, arguments);
    }

    static String day(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    /** The same whenever it is written. */
    private String node(String name) {
        var seed = id.value() + " " + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
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
