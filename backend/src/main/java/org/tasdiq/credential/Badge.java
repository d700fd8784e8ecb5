package org.tasdiq.credential;

import static org.tasdiq.credential.BadgeNodes.array;
import static org.tasdiq.credential.BadgeNodes.day;
import static org.tasdiq.credential.BadgeNodes.typed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.FrameworkLevel;

/**
 * One credential as an AchievementCredential of Open Badges 3.0, not yet signed. No evidence and no motive of a jury is in
 * it.
 */
record Badge(
        BadgeNodes nodes,
        CredentialId id,
        String number,
        CandidacySheet file,
        CertificationSheet certification,
        DecisionSheet decision,
        @Nullable BlockDecision block,
        @Nullable FrameworkLevel national,
        StatusLists.Place place,
        Instant issuedAt,
        Texts texts) {
    JsonObject document() {
        return nodes.credential("urn:uuid:" + id.value(), title(), issuedAt)
                .add("awardedDate", day(decision.decidedOn()))
                .add("credentialSubject", subject())
                .add("evidence", Json.createArrayBuilder().add(evidence()))
                .add("credentialStatus", BadgeNodes.status(place))
                .build();
    }

    private JsonObjectBuilder subject() {
        return nodes.named("AchievementSubject", "subject")
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
        var earned = block == null ? certification.id().value() : block.block().value();
        return Json.createObjectBuilder()
                .add("id", "urn:uuid:" + earned)
                .add("type", array("Achievement"))
                .add("achievementType", block == null ? "Certification" : "MicroCredential")
                .add("creator", nodes.profile())
                .add("name", title())
                .add("description", said("description", shown(certification.title()), certification.code()))
                .add("humanCode", block == null ? certification.code() : block.code())
                .add("version", String.valueOf(certification.version()))
                .add("inLanguage", language().getLanguage())
                .add("creditsAvailable", ects())
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("id", nodes.node("criteria"))
                                .add("narrative", said("criteria", basis(texts, language(), file.regime()))))
                .add("alignment", alignments());
    }

    private JsonArrayBuilder alignments() {
        var all = Json.createArrayBuilder();
        all.add(nodes.eqf(certification.level(), said("eqfLevel", certification.level()), said("eqf")));
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
        var framework = level.framework();
        return nodes.aligned(
                        "level " + framework,
                        said("level." + framework, level.level()),
                        Told.NATIONAL_LEVEL + framework.name().toLowerCase(Locale.ROOT) + ":" + level.level())
                .add("targetDescription", said("level." + level.status(), shown(level.source())))
                .add("targetCode", level.level())
                .add("targetFramework", said("framework." + framework));
    }

    private JsonObjectBuilder outcome(CompetencySheet competency) {
        return nodes.aligned(
                        "outcome " + competency.code(),
                        shown(competency.title()),
                        "urn:uuid:" + competency.id().value())
                .add("targetType", "ceasn:Competency")
                .add("targetDescription", shown(competency.criterion()))
                .add("targetCode", competency.code())
                .add("targetFramework", certification.code());
    }

    private JsonObjectBuilder esco(CompetencySheet competency, EscoLink skill) {
        return nodes.aligned("outcome " + competency.code() + " " + skill.uri(), skill.name(language()), skill.uri())
                .add("targetFramework", "ESCO");
    }

    private JsonObjectBuilder result() {
        return nodes.named("Result", "result").add("status", "Completed");
    }

    /** How it was assessed, and nothing of what was handed in. */
    private JsonObjectBuilder evidence() {
        var assessed =
                said("evidence", decision.authors().size(), decision.decidedOn().toString());
        return nodes.named("Evidence", "evidence")
                .add("name", said("evidence.name"))
                .add("narrative", assessed + (file.identityChecked() ? " " + said("evidence.identity") : ""))
                .add("genre", "Portfolio");
    }

    private String title() {
        var title = shown(certification.title());
        return block == null ? title : block.code() + " " + shown(block.title()) + " (" + title + ")";
    }

    private int ects() {
        return block == null ? certification.ects() : block.ects();
    }

    /** The law under which it was granted; a regime of an institution's own may have none to name. */
    static String basis(Texts texts, Locale language, String regime) {
        var key = "credential.basis." + regime;
        return texts.of(language, texts.has(language, key) ? key : "credential.basis");
    }

    private Locale language() {
        return nodes.language();
    }

    private String shown(Localized text) {
        return text.in(language());
    }

    private String said(String key, Object... arguments) {
        return texts.of(language(), "credential.badge." + key, arguments);
    }
}
