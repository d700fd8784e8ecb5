package org.tasdiq.credential;

import static org.tasdiq.credential.BadgeNodes.array;
import static org.tasdiq.credential.BadgeNodes.day;
import static org.tasdiq.credential.BadgeNodes.typed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Outcome;

/**
 * What an offer issues, or will issue, as an AchievementCredential of Open Badges 3.0, not yet signed. What the format has no
 * property for stands in the words of its criteria.
 */
record OfferBadge(OfferedLearning offer, BadgeNodes nodes, Instant at, Bearer bearer, Texts texts) {
    JsonObject document() {
        var id = bearer.number().isEmpty() ? nodes.node("credential") : "urn:uuid:" + bearer.id();
        var built = nodes.credential(id, title(), at)
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
        built.add("credentialSubject", subject())
                .add("evidence", Json.createArrayBuilder().add(evidence()));
        var place = bearer.place();
        if (place != null) built.add("credentialStatus", BadgeNodes.status(place));
        return built.build();
    }

    private Descriptor content() {
        return offer.content();
    }

    private JsonObjectBuilder subject() {
        var subject = nodes.named("AchievementSubject", "subject")
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(typed("IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", bearer.name())
                                        .add("identityType", "name")));
        if (!bearer.number().isEmpty()) subject.add("licenseNumber", bearer.number());
        var first = content().workload().startsOn();
        if (first != null) subject.add("activityStartDate", day(first));
        var last = content().workload().endsOn();
        if (last != null) subject.add("activityEndDate", day(last));
        var credits = content().workload().credits();
        if (credits != null) subject.add("creditsEarned", credits);
        return subject.add("achievement", achievement())
                .add("result", Json.createArrayBuilder().add(result()));
    }

    private JsonObjectBuilder result() {
        var result = nodes.named("Result", "result")
                .add("resultDescription", nodes.node("result description"))
                .add("status", "Completed");
        var score = bearer.score();
        return score == null ? result : result.add("value", DescriptorFacts.plain(score));
    }

    private JsonObjectBuilder achievement() {
        var achievement = Json.createObjectBuilder()
                .add("id", "urn:uuid:" + offer.id().value())
                .add("type", array("Achievement"))
                .add("achievementType", "MicroCredential")
                .add("creator", nodes.profile())
                .add("name", title())
                .add("description", Descriptor.shown(content().about().description(), language()))
                .add("humanCode", offer.reference())
                .add("version", String.valueOf(Math.max(1, offer.version())));
        var languages = content().learning().languages();
        if (!languages.isEmpty())
            achievement.add(
                    "inLanguage",
                    languages.contains(language().getLanguage())
                            ? language().getLanguage()
                            : languages.stream().sorted().findFirst().orElse(""));
        var area = content().about().area();
        if (area != null) achievement.add("fieldOfStudy", texts.of(language(), "catalogue.area." + area.code()));
        var credits = content().workload().credits();
        if (credits != null) achievement.add("creditsAvailable", credits);
        return achievement
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("id", nodes.node("criteria"))
                                .add("narrative", narrative()))
                .add("alignment", alignments())
                .add("resultDescription", results());
    }

    /** What has no property of its own, the calendar, of which only the days have one, and whose credits they are. */
    private String narrative() {
        return DescriptorFacts.of(texts, language(), content(), nodes.institution(), nodes.country()).stream()
                .filter(fact -> fact.field() == DescriptorField.LEARNING_PERIOD
                        || fact.field() == DescriptorField.CREDIT_POINTS
                        || fact.field()
                                .openBadges()
                                .reason()
                                .filter(DescriptorField.Reason.NARRATIVE::equals)
                                .isPresent())
                .map(fact -> texts.of(language(), "credential.fact", fact.label(), String.join(" · ", fact.values())))
                .collect(Collectors.joining("\n"));
    }

    private JsonArrayBuilder alignments() {
        var all = Json.createArrayBuilder();
        var level = content().level().eqf();
        if (level != null && level > 0)
            all.add(nodes.eqf(
                    level,
                    texts.of(language(), "catalogue.level", level),
                    texts.of(language(), "credential.badge.eqf")));
        int number = 0;
        for (var outcome : content().outcomes()) {
            number++;
            all.add(outcome(outcome, number));
            for (var link : outcome.esco())
                all.add(nodes.aligned(
                                "skill " + number + " " + link.uri(),
                                Descriptor.shown(link.label(), language()),
                                link.uri())
                        .add("targetFramework", "ESCO")
                        .add("targetType", "ceasn:Competency"));
        }
        return all;
    }

    private JsonObjectBuilder outcome(Outcome outcome, int number) {
        var target = outcome.competency();
        var words = Descriptor.shown(outcome.text(), language());
        var url = target == null
                ? nodes.node("outcome " + number)
                : "urn:uuid:" + target.id().value();
        var aligned = nodes.aligned("alignment " + number, words, url).add("targetType", "ceasn:Competency");
        return target == null
                ? aligned
                : aligned.add("targetCode", target.code()).add("targetFramework", target.certification());
    }

    private JsonArrayBuilder results() {
        var name = Descriptor.shown(content().assessment().grading(), language());
        return Json.createArrayBuilder()
                .add(nodes.named("ResultDescription", "result description")
                        .add("name", name.isEmpty() ? texts.of(language(), "catalogue.field.RESULT") : name)
                        .add("resultType", bearer.score() == null ? "Status" : "Percent"));
    }

    private JsonObjectBuilder evidence() {
        return nodes.named("Evidence", "evidence")
                .add("name", texts.of(language(), "catalogue.field.ASSESSMENT_TYPE"))
                .add("narrative", bearer.evidence())
                .add("genre", "Assessment");
    }

    private String title() {
        return Descriptor.shown(content().title(), language());
    }

    private Locale language() {
        return nodes.language();
    }
}
