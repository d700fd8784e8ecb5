package org.tasdiq.credential;

import static org.tasdiq.credential.Badge.LANGUAGE;
import static org.tasdiq.credential.Badge.array;
import static org.tasdiq.credential.Badge.day;
import static org.tasdiq.credential.Badge.typed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.identity.InstitutionSheet;

/**
 * What an offer will issue as an AchievementCredential of Open Badges 3.0, for a holder of an example; not signed, and in no
 * status list. What the format has no property for stands in the words of its criteria.
 *
 * @param country as an ISO 3166 code of two letters
 * @param issuer the name of the institution in credentials
 */
record OfferBadge(
        OfferedLearning offer, InstitutionSheet institution, String country, String issuer, Instant at, Texts texts) {
    JsonObject document() {
        var built = Json.createObjectBuilder()
                .add("@context", array(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, Contexts.OPEN_BADGES_EXTENSIONS))
                .add("id", node("credential"))
                .add("type", array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", title())
                .add("issuer", profile())
                .add("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("awardedDate", at.truncatedTo(ChronoUnit.SECONDS).toString());
        var months = content().value().validityMonths();
        if (months != null && months > 0)
            built.add(
                    "validUntil",
                    at.atZone(ZoneOffset.UTC)
                            .plusMonths(months)
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        return built.add("credentialSubject", subject())
                .add("evidence", Json.createArrayBuilder().add(evidence()))
                .add(
                        "credentialSchema",
                        Json.createArrayBuilder()
                                .add(typed("1EdTechJsonSchemaValidator2019").add("id", Badge.SCHEMA)))
                .build();
    }

    private Descriptor content() {
        return offer.content();
    }

    private JsonObjectBuilder subject() {
        var subject = Json.createObjectBuilder()
                .add("id", node("subject"))
                .add("type", array("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(typed("IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", said("holder"))
                                        .add("identityType", "name")));
        var first = content().workload().startsOn();
        if (first != null) subject.add("activityStartDate", day(first));
        var last = content().workload().endsOn();
        if (last != null) subject.add("activityEndDate", day(last));
        var credits = content().workload().credits();
        if (credits != null) subject.add("creditsEarned", credits);
        return subject.add("achievement", achievement())
                .add(
                        "result",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", node("result"))
                                        .add("type", array("Result"))
                                        .add("resultDescription", node("result description"))
                                        .add("status", "Completed")));
    }

    private JsonObjectBuilder achievement() {
        var achievement = Json.createObjectBuilder()
                .add("id", "urn:uuid:" + offer.id().value())
                .add("type", array("Achievement"))
                .add("achievementType", "MicroCredential")
                .add("creator", profile())
                .add("name", title())
                .add("description", Descriptor.shown(content().about().description(), LANGUAGE))
                .add("humanCode", offer.reference())
                .add("version", String.valueOf(Math.max(1, offer.version())));
        var languages = content().learning().languages();
        if (!languages.isEmpty())
            achievement.add(
                    "inLanguage",
                    languages.contains(LANGUAGE.getLanguage())
                            ? LANGUAGE.getLanguage()
                            : languages.stream().sorted().findFirst().orElse(""));
        var area = content().about().area();
        if (area != null) achievement.add("fieldOfStudy", texts.of(LANGUAGE, "catalogue.area." + area.code()));
        var credits = content().workload().credits();
        if (credits != null) achievement.add("creditsAvailable", credits);
        return achievement
                .add(
                        "criteria",
                        Json.createObjectBuilder().add("id", node("criteria")).add("narrative", narrative()))
                .add("alignment", alignments())
                .add("resultDescription", results());
    }

    /** What has no property of its own, and the calendar, of which only the days have one. */
    private String narrative() {
        return DescriptorFacts.of(texts, LANGUAGE, content(), institution).stream()
                .filter(fact -> fact.field() == DescriptorField.LEARNING_PERIOD
                        || fact.field() == DescriptorField.ASSESSMENT_TYPE
                        || fact.field()
                                .openBadges()
                                .reason()
                                .filter(DescriptorField.Reason.NARRATIVE::equals)
                                .isPresent())
                .map(fact -> fact.label() + " : " + String.join(" · ", fact.values()))
                .collect(Collectors.joining("\n"));
    }

    private JsonArrayBuilder alignments() {
        var all = Json.createArrayBuilder();
        var level = content().level().eqf();
        if (level != null && level > 0)
            all.add(aligned("eqf", texts.of(LANGUAGE, "catalogue.level", level), Badge.EQF + level)
                    .add("targetCode", String.valueOf(level))
                    .add("targetFramework", texts.of(LANGUAGE, "credential.badge.eqf")));
        int number = 0;
        for (var outcome : content().outcomes()) {
            number++;
            all.add(outcome(outcome, number));
            for (var link : outcome.esco())
                all.add(aligned(
                                "skill " + number + " " + link.uri(),
                                Descriptor.shown(link.label(), LANGUAGE),
                                link.uri())
                        .add("targetFramework", "ESCO")
                        .add("targetType", "ceasn:Competency"));
        }
        return all;
    }

    private JsonObjectBuilder outcome(Outcome outcome, int number) {
        var target = outcome.competency();
        var words = Descriptor.shown(outcome.text(), LANGUAGE);
        var url = target == null
                ? node("outcome " + number)
                : "urn:uuid:" + target.id().value();
        var aligned = aligned("alignment " + number, words, url).add("targetType", "ceasn:Competency");
        return target == null
                ? aligned
                : aligned.add("targetCode", target.code()).add("targetFramework", target.certification());
    }

    private JsonObjectBuilder aligned(String name, String target, String url) {
        return Json.createObjectBuilder()
                .add("id", node(name))
                .add("type", array("Alignment"))
                .add("targetName", target)
                .add("targetUrl", url);
    }

    private JsonArrayBuilder results() {
        var name = Descriptor.shown(content().assessment().grading(), LANGUAGE);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", node("result description"))
                        .add("type", array("ResultDescription"))
                        .add("name", name.isEmpty() ? texts.of(LANGUAGE, "catalogue.field.RESULT") : name)
                        .add("resultType", "Status"));
    }

    private JsonObjectBuilder evidence() {
        return Json.createObjectBuilder()
                .add("id", node("evidence"))
                .add("type", array("Evidence"))
                .add("name", texts.of(LANGUAGE, "catalogue.field.ASSESSMENT_TYPE"))
                .add("narrative", said("evidence"))
                .add("genre", "Assessment");
    }

    private JsonObjectBuilder profile() {
        return Json.createObjectBuilder()
                .add("id", issuer)
                .add("type", array("Profile"))
                .add("name", institution.name().in(LANGUAGE))
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("id", node("address"))
                                .add("type", array("Address"))
                                .add("addressCountryCode", country)
                                .add("addressLocality", institution.city()));
    }

    private String title() {
        return Descriptor.shown(content().title(), LANGUAGE);
    }

    private String said(String key) {
        return texts.of(LANGUAGE, "credential.offer." + key);
    }

    private String node(String name) {
        var seed = offer.id().value() + " " + name.toLowerCase(Locale.ROOT);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
