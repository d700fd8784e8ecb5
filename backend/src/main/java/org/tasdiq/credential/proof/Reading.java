package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.IdentityCheck;
import org.tasdiq.catalogue.LearningSetting;
import org.tasdiq.catalogue.ParticipationMode;
import org.tasdiq.catalogue.Stacking;

/**
 * Reads a credential field by field into the descriptor: Open Badges 3.0 and 2.0, edubadges' extensions of both, and the
 * European Learning Model 3. Where each of the two standards says a field is told by {@link DescriptorField}.
 */
final class Reading {
    private static final String EQF = "http://data.europa.eu/snb/eqf/";
    private static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";

    private final JsonObject credential;
    private final @Nullable JsonObject subject;
    /** Of Open Badges 3.0. */
    private final @Nullable JsonObject badge;
    /** Of Open Badges 2.0. */
    private final @Nullable JsonObject hosted;
    /** Of the European Learning Model: an achievement where there is one, else whatever is claimed first. */
    private final @Nullable JsonObject claim;
    /** What the claim is specified by. */
    private final @Nullable JsonObject described;
    /** That led to the claim, or is all that is claimed. */
    private final @Nullable JsonObject activity;

    Reading(JsonObject credential) {
        this.credential = credential;
        subject = Node.first(credential.get("credentialSubject"));
        badge = Node.first(Node.at(subject, "achievement"));
        hosted = Node.first(credential.get("badge"));
        claim = Node.objects(Node.at(subject, "hasClaim"))
                .filter(one -> isA("LearningAchievement", one))
                .findFirst()
                .orElseGet(() -> Node.first(Node.at(subject, "hasClaim")));
        described = Node.first(Node.at(claim, "specifiedBy"));
        activity = isA("LearningActivity", claim) ? claim : Node.first(Node.at(claim, "influencedBy"));
    }

    private static boolean isA(String type, @Nullable JsonObject node) {
        return node != null && Node.texts(node.get("type")).contains(type);
    }

    Told told() {
        var said = new EnumMap<DescriptorField, String>(DescriptorField.class);
        for (var field : DescriptorField.values()) {
            var words = read(field);
            if (!words.isEmpty()) said.put(field, words);
        }
        return new Told(
                Node.text(credential.get("id")),
                Node.text(Node.at(badge, "id")),
                Node.text(
                        Node.at(credential, "issuer", "name"),
                        Node.at(credential, "issuer", "legalName"),
                        Node.at(hosted, "issuer", "name")),
                Node.text(credential.get("validFrom"), credential.get("issuanceDate"), credential.get("issuedOn")),
                said,
                Node.prose(Node.at(badge, "criteria", "narrative"), Node.at(hosted, "criteria", "narrative")),
                skills(),
                Node.text(Node.at(badge, "educationProgramIdentifier"), extension("EducationProgramIdentifier")),
                volumes().filter(Volume::isOdd).findFirst().orElse(""),
                identityChecked());
    }

    private String read(DescriptorField field) {
        return switch (field) {
            case LEARNER -> Node.text(identity(), Node.at(subject, "name"), Node.at(subject, "fullName"));
            case TITLE ->
                Node.text(
                        Node.at(badge, "name"),
                        credential.get("name"),
                        Node.at(claim, "title"),
                        Node.at(hosted, "name"));
            case AWARDING_BODY ->
                Node.text(
                        Node.at(claim, "awardedBy", "awardingBody", "legalName"),
                        Node.at(badge, "creator", "name"),
                        Node.at(credential, "issuer", "name"),
                        Node.at(credential, "issuer", "legalName"),
                        Node.at(hosted, "issuer", "name"));
            case ISSUER_COUNTRY -> country();
            case DATE_ISSUED ->
                Node.text(
                        credential.get("awardedDate"),
                        credential.get("issued"),
                        credential.get("issuanceDate"),
                        credential.get("issuedOn"),
                        credential.get("validFrom"));
            case DESCRIPTION ->
                Node.prose(
                        Node.at(badge, "description"),
                        Node.at(hosted, "description"),
                        Node.at(claim, "description"),
                        Node.at(described, "description"));
            case LEARNING_OUTCOMES -> outcomes();
            case PARTICIPATION_MODE ->
                first(Stream.of(
                        texts(Node.at(badge, "participationType"), Node.at(hosted, "participation")),
                        concepts(Reading::mode, Node.each(described, "mode")),
                        concepts(Reading::mode, Node.each(activity, "specifiedBy", "mode"))));
            case CREDIT_POINTS -> credits();
            case WORKLOAD_HOURS -> hours();
            case LEARNING_PERIOD ->
                first(Stream.of(
                        period(Node.at(subject, "activityStartDate"), Node.at(subject, "activityEndDate")),
                        Node.objects(Node.at(activity, "temporal"))
                                .flatMap(one -> period(one.get("startDate"), one.get("endDate")))));
            case PREREQUISITES -> lines(notes(Node.each(described, "entryRequirement")));
            case LEARNING_RESOURCES ->
                lines(Stream.of(claim, described, Node.first(Node.at(activity, "specifiedBy")))
                        .flatMap(node -> Node.each(node, "supplementaryDocument"))
                        .map(Reading::document));
            case ASSESSMENT_TYPE ->
                first(Stream.of(
                        texts(Node.at(badge, "assessmentType"), Node.at(hosted, "assessmentType")),
                        concepts(Reading::assessment, Node.each(claim, "provenBy", "specifiedBy", "dcType")),
                        texts(Node.each(claim, "provenBy", "title")),
                        texts(Node.each(badge, "resultDescription", "name"))));
            case IDENTITY_VERIFICATION ->
                first(Stream.of(
                        texts(Node.at(badge, "supervisionType")),
                        concepts(Reading::identity, Node.each(claim, "provenBy", "idVerification"))));
            case QUALITY_ASSURANCE -> quality();
            case RESULT -> first(Stream.of(results(), grades()));
            case STACKABILITY -> lines(Stream.concat(stacking(), texts(Node.each(claim, "entitlesTo", "title"))));
            case EQF_LEVEL -> level();
            case NQF_LEVEL -> lines(concepts(Codes::none, Node.each(described, "nqfLevel")));
            case THEMATIC_AREA ->
                first(Stream.of(
                        texts(Node.at(badge, "fieldOfStudy"), Node.at(badge, "specialization")),
                        concepts(Codes::studyField, Node.each(described, "thematicArea"))));
            case LANGUAGE ->
                first(Stream.of(
                        texts(Node.at(badge, "inLanguage"), extension("Language")),
                        concepts(Codes::language, Node.each(described, "language")),
                        concepts(Codes::language, Node.each(activity, "specifiedBy", "language"))));
            case VALIDITY ->
                Node.text(credential.get("validUntil"), credential.get("expirationDate"), credential.get("expires"));
            case STATUS -> ""; // its issuer is asked: a finding
            case ATTENDANCE -> Node.text(Node.at(activity, "levelOfCompletion"));
            case LEARNING_SETTING -> lines(concepts(Reading::setting, Node.each(described, "learningSetting")));
            case EVIDENCE ->
                lines(Stream.concat(
                        Node.each(credential, "evidence").map(Reading::evidence),
                        texts(Node.at(subject, "narrative"), credential.get("narrative"))));
            case FURTHER_INFO ->
                lines(Stream.concat(
                        notes(Node.each(claim, "additionalNote")), notes(Node.each(described, "additionalNote"))));
        };
    }

    /** The name among the identifiers, where it is written in clear. */
    private @Nullable JsonValue identity() {
        return Node.objects(Node.at(subject, "identifier"))
                .filter(identity -> JsonValue.FALSE.equals(identity.get("hashed")))
                .filter(identity -> identity.get("identityType") instanceof JsonString type
                        && type.getString().equals("name"))
                .map(identity -> identity.get("identityHash"))
                .findFirst()
                .orElse(null);
    }

    private String country() {
        return first(Stream.of(
                Stream.of(Node.at(credential, "issuer", "address"), Node.at(badge, "creator", "address"))
                        .map(place -> Node.text(Node.at(place, "addressCountryCode"), Node.at(place, "addressCountry")))
                        .filter(said -> !said.isEmpty())
                        .limit(1),
                concepts(
                        Codes::country,
                        Node.each(claim, "awardedBy", "awardingBody", "location", "address", "countryCode")
                                .limit(1)),
                concepts(
                        Codes::country,
                        Node.each(credential, "issuer", "location", "address", "countryCode")
                                .limit(1))));
    }

    private String outcomes() {
        return lines(Stream.of(
                        aligned("ceasn:Competency").flatMap(to -> texts(to.get("targetName"))),
                        texts(Node.each(hosted, "extensions:LearningOutcomeExtension", "LearningOutcome")),
                        texts(Node.each(described, "learningOutcome", "title")))
                .flatMap(outcomes -> outcomes));
    }

    private String skills() {
        return lines(Stream.concat(
                alignments()
                        .filter(to -> !Node.text(to.get("targetType")).equals("ceasn:Competency")
                                && !isQuality(to)
                                && !isLevel(to))
                        .map(to -> Node.text(to.get("targetName"), to.get("targetUrl"))),
                Stream.of("relatedESCOSkill", "relatedSkill")
                        .flatMap(kind -> concepts(Codes::none, Node.each(described, "learningOutcome", kind)))));
    }

    private String credits() {
        var extended = Node.text(Node.at(badge, "ECTS"), extension("ECTS"));
        if (!extended.isEmpty()) return extended + " ECTS";
        var point = Node.first(Node.at(described, "creditPoint"));
        var points = Node.text(Node.at(point, "point"));
        if (points.isEmpty()) return Node.text(Node.at(subject, "creditsEarned"), Node.at(badge, "creditsAvailable"));
        var framework = Node.first(Node.at(point, "framework"));
        return framework == null || Node.id(framework).equals(ECTS)
                ? points + " ECTS"
                : (points + " " + Node.text(framework.get("prefLabel"))).strip();
    }

    /** Of the learning, else of the activity where it is the only one. */
    private String hours() {
        boolean single = Node.items(Node.at(claim, "influencedBy")).size() <= 1;
        return (single ? volumes() : Stream.of(volume()))
                .map(Volume::hours)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** As written. */
    private Stream<String> volumes() {
        return Stream.of(
                volume(),
                Node.text(Node.at(activity, "specifiedBy", "volumeOfLearning")),
                Node.text(Node.at(activity, "workload")));
    }

    private String volume() {
        return Node.text(
                Node.at(badge, "SBU"),
                Node.at(badge, "timeInvestment"),
                extension("StudyLoad"),
                extension("TimeInvestment"),
                Node.at(described, "volumeOfLearning"));
    }

    /** An interval as ISO 8601 writes it, such as {@code 2026-03-01/2026-06-30}. */
    private static Stream<String> period(@Nullable JsonValue first, @Nullable JsonValue last) {
        var from = Node.text(first);
        var until = Node.text(last);
        return from.isEmpty() && until.isEmpty() ? Stream.of() : Stream.of(from + "/" + until);
    }

    private static String document(JsonValue document) {
        var address = Node.text(Node.at(document, "contentURL"));
        var title = Node.text(Node.at(document, "title"));
        return joined(title, address.isEmpty() ? link(document) : address);
    }

    private static String evidence(JsonValue evidence) {
        return joined(
                Node.text(Node.at(evidence, "name")),
                Node.text(
                        Node.at(evidence, "narrative"),
                        Node.at(evidence, "description"),
                        Node.at(evidence, "evidenceStatement")),
                link(evidence));
    }

    /** Where it lies, if it can be looked at there. */
    private static String link(JsonValue node) {
        var id = Node.id(node);
        return id.startsWith("https://") || id.startsWith("http://") ? id : "";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String quality() {
        return lines(Stream.of(
                        alignments()
                                .filter(Reading::isQuality)
                                .map(to -> Node.text(to.get("targetName"), to.get("targetUrl"))),
                        Stream.of(described, Node.first(Node.at(claim, "awardedBy", "awardingBody")))
                                .flatMap(node -> Node.each(node, "accreditation"))
                                .map(one -> Node.text(Node.at(one, "title"), Node.at(one, "dcType", "prefLabel"))))
                .flatMap(said -> said));
    }

    /** Of Open Badges 3.0, such as {@code Final grade: 8.0 / 10}; a state, such as {@code Completed}, where it has no value. */
    private Stream<String> results() {
        return Node.objects(Node.at(subject, "result")).map(result -> {
            var about = Node.objects(Node.at(badge, "resultDescription"))
                    .filter(one -> Node.id(one).equals(Node.text(result.get("resultDescription"))))
                    .findFirst()
                    .orElse(null);
            var most = Node.text(Node.at(about, "valueMax"));
            var value = Node.text(result.get("value"));
            var reached = value.isEmpty()
                    ? reached(Node.text(result.get("achievedLevel")))
                    : value + (most.isEmpty() ? "" : " / " + most);
            return reached.isEmpty() ? Node.text(result.get("status")) : named(Node.at(about, "name"), reached);
        });
    }

    private String reached(String level) {
        return Node.each(badge, "resultDescription", "rubricCriterionLevel")
                .filter(one -> Node.id(one).equals(level))
                .map(one -> Node.text(Node.at(one, "name"), Node.at(one, "level")))
                .findFirst()
                .orElse("");
    }

    /** Of the European Learning Model: of several assessments, each by its title. */
    private Stream<String> grades() {
        var assessments = Node.objects(Node.at(claim, "provenBy")).toList();
        return assessments.stream()
                .flatMap(one -> notes(Node.each(one, "grade"))
                        .map(grade -> assessments.size() == 1 ? grade : named(one.get("title"), grade)));
    }

    private static String named(@Nullable JsonValue name, String value) {
        var words = Node.text(name);
        return words.isEmpty() || value.isEmpty() ? value : words + ": " + value;
    }

    private Stream<String> stacking() {
        var part = truth(Node.at(described, "isPartialQualification"));
        return part == null ? Stream.of() : Stream.of((part ? Stacking.STACKABLE : Stacking.STAND_ALONE).name());
    }

    private String level() {
        return Stream.of(
                        alignments()
                                .filter(Reading::isLevel)
                                .map(to -> Node.text(to.get("targetCode"), to.get("targetName"))),
                        texts(extension("EQF")),
                        Stream.of(Node.id(Node.at(described, "eqfLevel")))
                                .filter(code -> code.startsWith(EQF))
                                .map(code -> code.substring(EQF.length())))
                .flatMap(levels -> levels)
                .filter(level -> !level.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<JsonObject> alignments() {
        return Stream.of(badge, hosted).flatMap(node -> Node.objects(Node.at(node, "alignment")));
    }

    private Stream<JsonObject> aligned(String type) {
        return alignments().filter(to -> Node.text(to.get("targetType")).equals(type));
    }

    private static boolean isQuality(JsonObject alignment) {
        return Node.text(alignment.get("targetType")).equals("ext:QualityAssurance");
    }

    private static boolean isLevel(JsonObject alignment) {
        return Node.text(alignment.get("targetType")).equals("ext:EQF")
                || Node.text(alignment.get("targetUrl")).startsWith(EQF);
    }

    private @Nullable Boolean identityChecked() {
        var said = truth(Node.at(badge, "identityChecked"), Node.at(hosted, "assessmentIdVerified"));
        if (said != null) return said;
        var watched = Supervision.said(Node.text(Node.at(badge, "supervisionType")));
        return watched == null ? Supervision.identified(claim) : watched;
    }

    private static @Nullable Boolean truth(@Nullable JsonValue... said) {
        for (var one : said) {
            if (JsonValue.TRUE.equals(one)) return true;
            if (JsonValue.FALSE.equals(one)) return false;
        }
        return null;
    }

    /** Such as {@code "extensions:ECTSExtension": {"ECTS": 2.5}} of edubadges in Open Badges 2.0. */
    private @Nullable JsonValue extension(String name) {
        return Node.at(hosted, "extensions:" + name + "Extension", name);
    }

    private static Optional<String> mode(String id) {
        return Codes.among(ParticipationMode.values(), ParticipationMode::code, id);
    }

    private static Optional<String> assessment(String id) {
        return Codes.among(AssessmentType.values(), AssessmentType::code, id);
    }

    private static Optional<String> identity(String id) {
        return Codes.among(IdentityCheck.values(), IdentityCheck::code, id);
    }

    private static Optional<String> setting(String id) {
        return Codes.among(LearningSetting.values(), LearningSetting::code, id);
    }

    /** By the code of ours where it is known, else by its label, else by its name. */
    private static Stream<String> concepts(
            Function<String, Optional<String>> known, Stream<? extends JsonValue> concepts) {
        return concepts.map(concept -> {
            var id = Node.id(concept);
            return known.apply(id).orElseGet(() -> {
                var label = Node.text(Node.at(concept, "prefLabel"));
                return label.isEmpty() ? link(concept) : label;
            });
        });
    }

    private static Stream<String> notes(Stream<? extends JsonValue> notes) {
        return notes.map(note -> Node.prose(Node.at(note, "noteLiteral"), note instanceof JsonString ? note : null));
    }

    private static Stream<String> texts(@Nullable JsonValue... values) {
        return Stream.of(values).flatMap(value -> Node.items(value).stream()).map(Node::text);
    }

    private static Stream<String> texts(Stream<? extends JsonValue> values) {
        return values.map(Node::text);
    }

    /** The first of them that says anything. */
    private static String first(Stream<Stream<String>> said) {
        return said.map(Reading::lines)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String lines(Stream<String> said) {
        return Node.lines(said);
    }
}
