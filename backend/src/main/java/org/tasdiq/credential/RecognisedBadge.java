package org.tasdiq.credential;

import static org.tasdiq.credential.BadgeNodes.array;
import static org.tasdiq.credential.BadgeNodes.day;
import static org.tasdiq.credential.BadgeNodes.typed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Set;
import org.tasdiq.Texts;
import org.tasdiq.credential.RecognisedLearning.Target;

/**
 * An attestation of recognition as an AchievementCredential of Open Badges 3.0, not yet signed. Its evidence is the credential
 * from elsewhere. Without level and credits: what is recognised was earned elsewhere.
 */
record RecognisedBadge(
        RecognisedLearning learning,
        BadgeNodes nodes,
        CredentialId id,
        String number,
        StatusLists.Place place,
        Instant at,
        Texts texts) {
    /** The vocabulary has no word for it, and lets itself be extended so. */
    private static final String TYPE = "ext:Recognition";

    private static final Set<String> NAMES = Set.of("https", "http", "urn");

    JsonObject document() {
        return nodes.credential("urn:uuid:" + id.value(), title(), at)
                .add("awardedDate", day(learning.on()))
                .add("credentialSubject", subject())
                .add("evidence", Json.createArrayBuilder().add(evidence()))
                .add("credentialStatus", BadgeNodes.status(place))
                .build();
    }

    private JsonObjectBuilder subject() {
        return nodes.named("AchievementSubject", "subject")
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(typed("IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", learning.learnerName())
                                        .add("identityType", "name")))
                .add("licenseNumber", number)
                .add("achievement", achievement());
    }

    private JsonObjectBuilder achievement() {
        return nodes.named("Achievement", "achievement")
                .add("achievementType", TYPE)
                .add("creator", nodes.profile())
                .add("name", title())
                .add("description", RecognisedWords.description(texts, learning).in(nodes.language()))
                .add("humanCode", learning.certificationCode())
                .add("inLanguage", nodes.language().getLanguage())
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("id", nodes.node("criteria"))
                                .add("narrative", RecognisedWords.lines(texts, learning, nodes.language())))
                .add("alignment", alignments());
    }

    private JsonArrayBuilder alignments() {
        var all = Json.createArrayBuilder();
        learning.competencies().forEach(competency -> all.add(alignment(competency)));
        return all;
    }

    /** No outcome for machines to read where less than all is recognised: how much stands in words. */
    private JsonObjectBuilder alignment(Target competency) {
        var aligned = nodes.aligned(
                        "outcome " + competency.code(),
                        competency.title().in(nodes.language()),
                        "urn:uuid:" + competency.id().value())
                .add("targetCode", competency.code())
                .add("targetFramework", learning.certificationCode());
        return learning.full()
                ? aligned.add("targetType", "ceasn:Competency")
                : aligned.add(
                        "targetDescription", texts.of(nodes.language(), "recognition.outcome." + learning.outcome()));
    }

    private JsonObjectBuilder evidence() {
        var shown = learning.presented();
        return Json.createObjectBuilder()
                .add("id", isName(shown.id()) ? shown.id() : nodes.node("evidence"))
                .add("type", array("Evidence"))
                .add("name", shown.title())
                .add(
                        "narrative",
                        texts.of(nodes.language(), "credential.recognised.evidence", shown.issuer(), shown.sha256()))
                .add("genre", "Credential");
    }

    /** Whether it can name a node of ours; whoever made it chose it freely. */
    private static boolean isName(String id) {
        try {
            var scheme = new URI(id).getScheme();
            return scheme != null && NAMES.contains(scheme);
        } catch (URISyntaxException noName) {
            return false;
        }
    }

    private String title() {
        return RecognisedWords.title(texts, learning).in(nodes.language());
    }
}
