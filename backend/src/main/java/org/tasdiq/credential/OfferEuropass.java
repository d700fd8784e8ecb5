package org.tasdiq.credential;

import static org.tasdiq.credential.Europass.code;
import static org.tasdiq.credential.Europass.concept;
import static org.tasdiq.credential.Europass.listed;
import static org.tasdiq.credential.Europass.node;
import static org.tasdiq.credential.Europass.same;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.catalogue.Stacking;
import org.tasdiq.identity.InstitutionSheet;

/**
 * What an offer will issue in the European Learning Model 3, for a holder of an example. What the model has no property or no
 * known code for stands in its additional note.
 *
 * @param country as an ISO 3166 code of two letters
 * @param legalIdentifier empty where the institution has none
 */
record OfferEuropass(
        OfferedLearning offer,
        InstitutionSheet institution,
        String country,
        String legalIdentifier,
        Instant at,
        Texts texts) {
    JsonObject document() {
        var moment = at.truncatedTo(ChronoUnit.SECONDS).toString();
        var built = Json.createObjectBuilder()
                .add("@context", contexts())
                .add("id", "urn:credential:" + offer.id().value())
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("EuropeanDigitalCredential"))
                .add("credentialProfiles", code("credential", "e34929035b", "Generic"))
                .add("displayParameter", display())
                .add(
                        "credentialSchema",
                        node("ShaclValidator2017").add("id", Europass.SNB + "model/ap/edc-generic-full"))
                .add("issuer", organisation())
                .add("issuanceDate", moment)
                .add("issued", moment)
                .add("validFrom", moment);
        var months = content().value().validityMonths();
        if (months != null && months > 0)
            built.add(
                    "validUntil",
                    at.atZone(ZoneOffset.UTC)
                            .plusMonths(months)
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        return built.add(
                        "credentialSubject",
                        named("Person", "person")
                                .add("fullName", same(texts.of(Texts.FRENCH, "credential.offer.holder")))
                                .add("hasClaim", achievement()))
                .build();
    }

    private Descriptor content() {
        return offer.content();
    }

    private JsonObjectBuilder achievement() {
        var achievement = named("LearningAchievement", "achievement")
                .add("title", words(content().title()))
                .add("description", words(content().about().description()))
                .add("awardedBy", award())
                .add("provenBy", assessments());
        var workload = content().workload();
        if (workload.startsOn() != null
                || !Descriptor.shown(workload.calendar(), Texts.FRENCH).isEmpty())
            achievement.add("influencedBy", activity());
        achievement.add("specifiedBy", qualification());
        var note = note();
        if (!note.fr().isEmpty())
            achievement.add("additionalNote", named("Note", "additional note").add("noteLiteral", words(note)));
        return achievement;
    }

    private JsonArrayBuilder assessments() {
        var all = Json.createArrayBuilder();
        content().assessment().types().stream().sorted().forEach(type -> all.add(assessment(type)));
        return all;
    }

    private JsonObjectBuilder assessment(AssessmentType type) {
        var title = inAll(language -> texts.of(language, "catalogue.assessment." + type));
        return named("LearningAssessment", "assessment " + type)
                .add("title", words(title))
                .add("awardedBy", award())
                .add(
                        "grade",
                        named("Note", "grade " + type)
                                .add("noteLiteral", words(content().assessment().grading())))
                .add(
                        "specifiedBy",
                        named("LearningAssessmentSpecification", "specification " + type)
                                .add("title", words(title))
                                .add("dcType", code("assessment", type.code(), type.label())));
    }

    private JsonObjectBuilder activity() {
        var workload = content().workload();
        var activity = named("LearningActivity", "activity")
                .add("title", words(content().title()))
                .add("description", words(workload.calendar()))
                .add("awardedBy", award());
        var first = workload.startsOn();
        if (first == null) return activity;
        var period = named("PeriodOfTime", "period").add("startDate", moment(first));
        var last = workload.endsOn();
        return activity.add("temporal", last == null ? period : period.add("endDate", moment(last)));
    }

    private static JsonArrayBuilder contexts() {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/2018/credentials/v1")
                .add(Europass.SNB + "model/context/edc-ap");
    }

    /**
     * What is offered, without anybody who has earned it.
     *
     * @param address of its public page
     */
    JsonObject offered(String address) {
        return Json.createObjectBuilder()
                .add("@context", contexts())
                .addAll(qualification().add("awardingOpportunity", opportunity()))
                .add("id", address)
                .build();
    }

    private JsonObjectBuilder opportunity() {
        return named("AwardingOpportunity", "opportunity").add("awardingBody", organisation());
    }

    private JsonObjectBuilder qualification() {
        var outcomes = Json.createArrayBuilder();
        int number = 0;
        for (var outcome : content().outcomes()) outcomes.add(outcome(outcome, ++number));
        var built = named("Qualification", "qualification")
                .add("title", words(content().title()))
                .add(
                        "identifier",
                        named("Identifier", "identifier")
                                .add("notation", offer.reference())
                                .add("schemeName", institution.code()))
                .add("learningOutcome", outcomes);
        var area = content().about().area();
        if (area != null)
            built.add(
                    "thematicArea",
                    code("isced-f", area.code(), texts.of(Texts.ENGLISH, "catalogue.area." + area.code())));
        var credits = content().workload().credits();
        if (credits != null)
            built.add(
                    "creditPoint",
                    named("CreditPoint", "credits")
                            .add("point", DescriptorFacts.plain(credits))
                            .add(
                                    "framework",
                                    code("education-credit", "6fcec5c5af", "European Credit Transfer System")));
        var hours = content().workload().hours();
        if (hours != null) built.add("volumeOfLearning", "PT" + hours + "H");
        var level = content().level().eqf();
        if (level != null && level > 0) built.add("eqfLevel", code("eqf", String.valueOf(level), "Level " + level));
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
                    .forEach(spoken -> languages.add(listed(
                            "language",
                            spoken.getISO3Language().toUpperCase(Locale.ROOT),
                            spoken.getDisplayLanguage(Texts.ENGLISH))));
            qualification.add("language", languages);
        }
        if (!Descriptor.shown(learning.prerequisites(), Texts.FRENCH).isEmpty())
            qualification.add(
                    "entryRequirement",
                    named("Note", "entry requirement").add("noteLiteral", words(learning.prerequisites())));
    }

    private JsonObjectBuilder outcome(Outcome outcome, int number) {
        var built = named("LearningOutcome", "outcome " + number).add("title", words(outcome.text()));
        if (outcome.esco().isEmpty()) return built;
        var skills = Json.createArrayBuilder();
        outcome.esco()
                .forEach(link ->
                        skills.add(concept(link.uri(), Europass.ESCO, Descriptor.shown(link.label(), Texts.ENGLISH))));
        return built.add("relatedESCOSkill", skills);
    }

    private Localized note() {
        return inAll(language -> DescriptorFacts.of(texts, language, content(), institution).stream()
                .filter(fact -> fact.field()
                        .europass()
                        .reason()
                        .filter(DescriptorField.Reason.NOTE::equals)
                        .isPresent())
                .map(fact -> fact.label() + ": " + String.join(" · ", fact.values()))
                .collect(Collectors.joining("\n")));
    }

    private JsonObjectBuilder award() {
        return named("AwardingProcess", "award")
                .add("awardingBody", organisation())
                .add("awardingDate", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private JsonObjectBuilder organisation() {
        var organisation = named("Organisation", "organisation")
                .add("legalName", words(institution.name()))
                .add(
                        "location",
                        named("Location", "location")
                                .add(
                                        "address",
                                        named("Address", "address").add("countryCode", Europass.country(country))));
        return legalIdentifier.isEmpty()
                ? organisation
                : organisation.add(
                        "eIDASIdentifier",
                        named("LegalIdentifier", "eidas")
                                .add("notation", legalIdentifier)
                                .add("spatial", Europass.country(country)));
    }

    private JsonObjectBuilder display() {
        return Europass.display(
                this::named,
                words(content().title()),
                Stream.concat(
                        Texts.LOCALES.stream()
                                .map(language -> Descriptor.shown(content().title(), language)),
                        Stream.of(institution.name().fr(), offer.reference())));
    }

    private interface Words {
        String in(Locale language);
    }

    private static Localized inAll(Words words) {
        var all = List.of(Texts.FRENCH, Texts.ARABIC, Texts.ENGLISH).stream()
                .map(words::in)
                .toList();
        return new Localized(all.get(0), all.get(1), all.get(2));
    }

    /** A text without words in a language is told in another one. */
    private static JsonObjectBuilder words(Localized text) {
        return Europass.words(inAll(language -> Descriptor.shown(text, language)));
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private JsonObjectBuilder named(String type, String name) {
        var seed = offer.id().value() + " elm " + name.toLowerCase(Locale.ROOT);
        return node(type).add("id", "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }
}
