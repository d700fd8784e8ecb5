package org.tasdiq.credential;

import static org.tasdiq.credential.EuropassNodes.code;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.IdentityCheck;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.catalogue.Stacking;
import org.tasdiq.identity.InstitutionSheet;

/**
 * What an offer issues, or will issue, in the European Learning Model 3. What the model has no property or no known code for
 * stands in its additional note.
 */
record OfferEuropass(OfferedLearning offer, EuropassNodes nodes, Instant at, Bearer bearer, Texts texts) {
    private static final Pattern ADDRESS = Pattern.compile("https://[\\w./%?=&#~:+@-]*[\\w/]");

    /** For a holder of an example. */
    static OfferEuropass of(
            OfferedLearning offer,
            InstitutionSheet institution,
            String country,
            String legalIdentifier,
            Instant at,
            Locale language,
            Texts texts) {
        var nodes = new EuropassNodes(offer.id().value() + " elm", institution, country, legalIdentifier);
        return new OfferEuropass(offer, nodes, at, Bearer.example(offer, language, texts), texts);
    }

    JsonObject document() {
        var built = nodes.credential(bearer.id(), display(), at);
        var months = content().value().validityMonths();
        if (months != null && months > 0)
            built.add(
                    "validUntil",
                    at.atZone(ZoneOffset.UTC)
                            .plusMonths(months)
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        return built.add("credentialSubject", nodes.person(bearer.name()).add("hasClaim", achievement()))
                .build();
    }

    private Descriptor content() {
        return offer.content();
    }

    private JsonObjectBuilder achievement() {
        var achievement = nodes.named("LearningAchievement", "achievement")
                .add("title", words(content().title()))
                .add("description", words(content().about().description()))
                .add("awardedBy", nodes.award(at))
                .add("provenBy", assessments());
        var workload = content().workload();
        if (workload.startsOn() != null || isSaid(workload.calendar()) || completion() > 0)
            achievement.add("influencedBy", activity());
        achievement.add("specifiedBy", qualification());
        var note = note();
        if (!note.fr().isEmpty()) achievement.add("additionalNote", nodes.note("additional note", note));
        return achievement;
    }

    private JsonArrayBuilder assessments() {
        var all = Json.createArrayBuilder();
        content().assessment().types().stream().sorted().forEach(type -> all.add(assessment(type)));
        return all;
    }

    private JsonObjectBuilder assessment(AssessmentType type) {
        var title = Localized.of(language -> texts.of(language, "catalogue.assessment." + type));
        var built = nodes.assessment(type.name(), title, at, grade(), type);
        var check = content().assessment().identityCheck();
        if (check != null && isSo(check))
            EuropassNodes.identification(check).ifPresent(method -> built.add("idVerification", method));
        return built;
    }

    /** What is planned for all may not have been done for one. */
    private boolean isSo(IdentityCheck planned) {
        var checked = bearer.identityChecked();
        return checked == null || checked == (planned == IdentityCheck.SUPERVISED_WITH_IDENTITY);
    }

    private Localized grade() {
        var score = bearer.score();
        return score == null
                ? inAll(content().assessment().grading())
                : Localized.of(language -> texts.of(language, "credential.percent", score));
    }

    private JsonObjectBuilder activity() {
        var workload = content().workload();
        var activity = nodes.named("LearningActivity", "activity")
                .add("title", words(content().title()))
                .add("awardedBy", nodes.award(at));
        if (isSaid(workload.calendar())) activity.add("description", words(workload.calendar()));
        if (completion() > 0) activity.add("levelOfCompletion", completion());
        var first = workload.startsOn();
        if (first == null) return activity;
        var period = nodes.named("PeriodOfTime", "period").add("startDate", moment(first));
        var last = workload.endsOn();
        return activity.add("temporal", last == null ? period : period.add("endDate", moment(last)));
    }

    /** How much of it was attended, per cent; 0 where that is not known. */
    private int completion() {
        var attended = bearer.attendance();
        return attended == null ? 0 : attended.intValue();
    }

    /**
     * What is offered, without anybody who has earned it.
     *
     * @param address of its public page
     */
    JsonObject offered(String address) {
        return Json.createObjectBuilder()
                .add("@context", EuropassNodes.contexts())
                .addAll(qualification().add("awardingOpportunity", opportunity()))
                .add("id", address)
                .build();
    }

    private JsonObjectBuilder opportunity() {
        return nodes.named("AwardingOpportunity", "opportunity").add("awardingBody", nodes.organisation());
    }

    private JsonObjectBuilder qualification() {
        var outcomes = Json.createArrayBuilder();
        int number = 0;
        for (var outcome : content().outcomes()) outcomes.add(outcome(outcome, ++number));
        var built = nodes.named("Qualification", "qualification")
                .add("title", words(content().title()))
                .add("identifier", nodes.identifier("identifier", offer.reference()))
                .add("learningOutcome", outcomes);
        var area = content().about().area();
        if (area != null)
            built.add(
                    "thematicArea",
                    code("isced-f", area.code(), texts.of(Texts.ENGLISH, "catalogue.area." + area.code())));
        var credits = content().workload().credits();
        if (credits != null) built.add("creditPoint", nodes.credits("credits", DescriptorFacts.plain(credits)));
        var hours = content().workload().hours();
        if (hours != null) built.add("volumeOfLearning", "PT" + hours + "H");
        var level = content().level().eqf();
        if (level != null && level > 0) built.add("eqfLevel", EuropassNodes.eqf(level));
        var stacking = content().value().stacking();
        if (stacking != null) built.add("isPartialQualification", stacking == Stacking.STACKABLE);
        learning(built);
        return built;
    }

    private void learning(JsonObjectBuilder qualification) {
        var learning = content().learning();
        var mode = learning.mode();
        if (mode != null) qualification.add("mode", code("learning-assessment", mode.code(), mode.label()));
        var setting = learning.setting();
        if (setting != null)
            qualification.add("learningSetting", code("learning-setting", setting.code(), setting.label()));
        if (!learning.languages().isEmpty()) {
            var languages = Json.createArrayBuilder();
            learning.languages().stream()
                    .sorted()
                    .map(Locale::of)
                    .forEach(spoken -> languages.add(EuropassNodes.language(spoken)));
            qualification.add("language", languages);
        }
        if (isSaid(learning.prerequisites()))
            qualification.add("entryRequirement", nodes.note("entry requirement", inAll(learning.prerequisites())));
        var documents = addresses(learning.resources());
        if (!documents.isEmpty()) {
            var all = Json.createArrayBuilder();
            documents.forEach(address -> all.add(nodes.document("document " + address, address)));
            qualification.add("supplementaryDocument", all);
        }
    }

    /** The model has room for public addresses and none for words. */
    private static List<String> addresses(Localized text) {
        return Texts.LOCALES.stream()
                .flatMap(language -> ADDRESS.matcher(text.in(language)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private JsonObjectBuilder outcome(Outcome outcome, int number) {
        var built = nodes.named("LearningOutcome", "outcome " + number).add("title", words(outcome.text()));
        if (outcome.esco().isEmpty()) return built;
        var skills = Json.createArrayBuilder();
        outcome.esco()
                .forEach(link ->
                        skills.add(EuropassNodes.skill(link.uri(), Descriptor.shown(link.label(), Texts.ENGLISH))));
        return built.add("relatedESCOSkill", skills);
    }

    private Localized note() {
        return Localized.of(language ->
                DescriptorFacts.of(texts, language, content(), nodes.institution(), nodes.country()).stream()
                        .filter(fact -> fact.field()
                                .europass()
                                .reason()
                                .filter(DescriptorField.Reason::isNoted)
                                .isPresent())
                        .map(fact -> fact.label() + ": " + String.join(" · ", fact.values()))
                        .collect(Collectors.joining("\n")));
    }

    private JsonObjectBuilder display() {
        return nodes.display(
                inAll(content().title()),
                language -> List.of(
                        Descriptor.shown(content().title(), language),
                        nodes.institution().name().in(language),
                        offer.reference()));
    }

    private static boolean isSaid(Localized text) {
        return !Descriptor.shown(text, Texts.FRENCH).isEmpty();
    }

    /** A text without words in a language is told in another one. */
    private static Localized inAll(Localized text) {
        return Localized.of(language -> Descriptor.shown(text, language));
    }

    private static JsonObjectBuilder words(Localized text) {
        return EuropassNodes.words(inAll(text));
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
