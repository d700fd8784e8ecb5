package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
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
    /** Job experience and volunteering, in the list of kinds of activities. */
    private static final Set<String> WORK = Set.of(
            "http://data.europa.eu/snb/learning-activity/4357e0e681",
            "http://data.europa.eu/snb/learning-activity/59eaf34fab");

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
    /** What was done to learn it: no job and no voluntary work, whose years are none of learning. */
    private final List<JsonObject> activities;
    /** That led to the claim alone, or is all that is claimed: of several each is a part. */
    private final @Nullable JsonObject activity;
    /** That proved the claim, or one that is all that is claimed. */
    private final List<JsonObject> assessments;

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
        activities = itself("LearningActivity", "influencedBy")
                .filter(one -> !WORK.contains(Node.id(Node.at(one, "specifiedBy", "dcType"))))
                .toList();
        activity = activities.size() == 1 ? activities.getFirst() : null;
        assessments = itself("LearningAssessment", "provenBy").toList();
    }

    private static boolean isA(String type, @Nullable JsonObject node) {
        return node != null && Node.texts(node.get("type")).contains(type);
    }

    private Stream<JsonObject> itself(String type, String relation) {
        return isA(type, claim) ? Stream.of(claim) : Node.objects(Node.at(claim, relation));
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
                issuer(),
                Node.text(credential.get("validFrom"), credential.get("issuanceDate"), credential.get("issuedOn")),
                said,
                Node.prose(Node.at(badge, "criteria", "narrative"), Node.at(hosted, "criteria", "narrative")),
                skills(),
                Node.text(Node.at(badge, "educationProgramIdentifier"), extension("EducationProgramIdentifier")),
                oddDuration(),
                identityChecked());
    }

    private String read(DescriptorField field) {
        return switch (field) {
            case LEARNER -> learner();
            case TITLE ->
                Node.text(
                        Node.at(badge, "name"),
                        credential.get("name"),
                        Node.at(claim, "title"),
                        Node.at(hosted, "name"));
            case AWARDING_BODY -> awardingBody();
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
                lines(Stream.concat(
                                Stream.of(claim, described),
                                activities.stream().map(one -> Node.first(one.get("specifiedBy"))))
                        .flatMap(node -> Node.each(node, "supplementaryDocument"))
                        .map(Reading::document));
            case ASSESSMENT_TYPE ->
                first(Stream.of(
                        texts(Node.at(badge, "assessmentType"), Node.at(hosted, "assessmentType")),
                        concepts(Reading::assessment, ofAssessments("specifiedBy", "dcType")),
                        texts(ofAssessments("title"))));
            case IDENTITY_VERIFICATION ->
                first(Stream.of(
                        texts(Node.at(badge, "supervisionType")),
                        supervised(),
                        concepts(Reading::identity, ofAssessments("idVerification"))));
            case QUALITY_ASSURANCE -> quality();
            case RESULT -> first(Stream.of(results(), texts(Node.at(hosted, "grade_achieved")), grades()));
            case STACKABILITY -> lines(Stream.concat(stacking(), texts(Node.each(claim, "entitlesTo", "title"))));
            case EQF_LEVEL -> level();
            case NQF_LEVEL ->
                lines(Stream.concat(
                        alignments().filter(Reading::isNationalLevel).map(to -> Node.text(to.get("targetName"))),
                        concepts(Codes::none, Node.each(described, "nqfLevel"))));
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

    private String learner() {
        var whole = Node.text(identity(), Node.at(subject, "name"), Node.at(subject, "fullName"));
        return whole.isEmpty()
                ? (Node.text(Node.at(subject, "givenName")) + " " + Node.text(Node.at(subject, "familyName"))).strip()
                : whole;
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

    /** Whoever issued it, where nobody else is named. */
    private String awardingBody() {
        var named = Node.text(Node.at(claim, "awardedBy", "awardingBody", "legalName"));
        return named.isEmpty() ? issuer() : named;
    }

    private String issuer() {
        return Node.text(
                Node.at(credential, "issuer", "name"),
                Node.at(credential, "issuer", "legalName"),
                Node.at(hosted, "issuer", "name"));
    }

    private String country() {
        return first(Stream.of(
                texts(Node.at(credential, "issuer", "address", "addressCountryCode")),
                texts(Node.at(credential, "issuer", "address", "addressCountry")),
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
        var each = lines(Stream.of(
                        aligned("ceasn:Competency").flatMap(to -> texts(to.get("targetName"))),
                        texts(Node.each(hosted, "extensions:LearningOutcomeExtension", "LearningOutcome")),
                        texts(Node.each(described, "learningOutcome", "title")))
                .flatMap(outcomes -> outcomes));
        return each.isEmpty() ? lines(notes(Node.each(described, "learningOutcomeSummary"))) : each;
    }

    /** What a badge is aligned with and no field of the descriptor tells. */
    private String skills() {
        return lines(Stream.concat(
                alignments()
                        .filter(to -> !Node.text(to.get("targetType")).matches("ceasn:Competency|ext:.*")
                                && !Node.text(to.get("targetFramework")).equals("ECTS")
                                && !isLevel(to)
                                && !isNationalLevel(to))
                        .map(to -> Node.text(to.get("targetName"), to.get("targetUrl"))),
                Stream.of("relatedESCOSkill", "relatedSkill")
                        .flatMap(kind -> concepts(Codes::none, Node.each(described, "learningOutcome", kind)))));
    }

    /** Those that were earned before those that could be; of ECTS only where it says so. */
    private String credits() {
        return first(Stream.of(
                texts(Node.at(badge, "ECTS"), extension("ECTS")).map(Reading::ects),
                Node.each(claim, "creditReceived").map(Reading::points),
                Node.each(described, "creditPoint").map(Reading::points),
                texts(Node.at(subject, "creditsEarned")),
                texts(Node.at(badge, "creditsAvailable"))));
    }

    private static String ects(String number) {
        return number.isEmpty() || number.endsWith("ECTS") ? number : number + " ECTS";
    }

    private static String points(JsonValue credits) {
        var number = Node.text(Node.at(credits, "point"));
        var framework = Node.each(credits, "framework").findFirst().orElse(null);
        if (number.isEmpty()) return "";
        return Node.id(framework).equals(ECTS)
                ? ects(number)
                : (number + " " + Node.text(Node.at(framework, "prefLabel"))).strip();
    }

    private String hours() {
        return Stream.concat(Stream.of(volume()), Stream.ofNullable(activity).flatMap(Reading::volumes))
                .map(Volume::hours)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String oddDuration() {
        return Stream.concat(Stream.of(volume()), activities.stream().flatMap(Reading::volumes))
                .filter(Volume::isOdd)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> volumes(JsonObject activity) {
        return Stream.of(
                Node.text(Node.at(activity, "specifiedBy", "volumeOfLearning")), Node.text(activity.get("workload")));
    }

    private String volume() {
        return Node.text(
                Node.at(badge, "SBU"),
                Node.at(badge, "timeInvestment"),
                extension("StudyLoad"),
                extension("TimeInvestment"),
                isA("LearningActivity", claim) ? null : Node.at(described, "volumeOfLearning"));
    }

    /** An interval as ISO 8601 writes it, such as {@code 2026-03-01/2026-06-30}; as written where these are no days. */
    private static Stream<String> period(@Nullable JsonValue first, @Nullable JsonValue last) {
        var from = Node.text(first);
        var until = Node.text(last);
        if (from.isEmpty() && until.isEmpty()) return Stream.of();
        boolean readable = Stream.of(from, until)
                .allMatch(day -> day.isEmpty() || Dates.read(day).isPresent());
        return Stream.of(readable ? from + "/" + until : joined(from, until));
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
                        texts(Node.at(hosted, "qualityAssuranceName")),
                        Stream.of(described, Node.first(Node.at(claim, "awardedBy", "awardingBody")))
                                .flatMap(node -> Node.each(node, "accreditation"))
                                .map(one -> Node.text(Node.at(one, "title"), Node.at(one, "dcType", "prefLabel"))))
                .flatMap(said -> said));
    }

    /**
     * Of Open Badges 3.0, such as {@code Final grade: 8.0 / 10}. A state, such as {@code Failed}, stands alone where there is no
     * value, else behind it; that it is completed goes without saying.
     */
    private Stream<String> results() {
        return Node.objects(Node.at(subject, "result")).map(result -> {
            var about = by(Node.id(result.get("resultDescription")), Node.each(badge, "resultDescription"));
            var value = Node.text(result.get("value"));
            var reached = value.isEmpty() ? reached(Node.id(result.get("achievedLevel"))) : value + scale(about, value);
            var status = Node.text(result.get("status"));
            if (reached.isEmpty()) return status;
            return joined(named(Node.at(about, "name"), reached), status.equals("Completed") ? "" : status);
        });
    }

    /** Many write it with the value. */
    private static String scale(@Nullable JsonObject about, String value) {
        if (value.contains("/") || value.contains("%")) return "";
        var most = Node.text(Node.at(about, "valueMax"));
        if (!most.isEmpty()) return " / " + most;
        return Node.text(Node.at(about, "resultType")).equals("Percent") ? " %" : "";
    }

    private String reached(String level) {
        var found = by(level, Node.each(badge, "resultDescription", "rubricCriterionLevel"));
        return Node.text(Node.at(found, "name"), Node.at(found, "level"));
    }

    /** The one of that name; no name is that of none. */
    private static @Nullable JsonObject by(String id, Stream<JsonValue> among) {
        return among.filter(one -> !id.isEmpty() && Node.id(one).equals(id))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .findFirst()
                .orElse(null);
    }

    /** Of the European Learning Model: of several assessments, each by its title. */
    private Stream<String> grades() {
        return assessments.stream()
                .flatMap(one -> notes(Node.each(one, "grade"))
                        .map(grade -> assessments.size() == 1 ? grade : named(one.get("title"), grade)));
    }

    private Stream<JsonValue> ofAssessments(String... path) {
        return assessments.stream().flatMap(one -> Node.each(one, path));
    }

    /** Of edubadges' Open Badges 2.0, which say of every badge that it is not supervised as long as nobody says more. */
    private Stream<String> supervised() {
        if (!JsonValue.TRUE.equals(Node.at(hosted, "assessmentSupervised"))) return Stream.of();
        boolean identified = JsonValue.TRUE.equals(Node.at(hosted, "assessmentIdVerified"));
        return Stream.of((identified ? IdentityCheck.SUPERVISED_WITH_IDENTITY : IdentityCheck.SUPERVISED).name());
    }

    private static String named(@Nullable JsonValue name, String value) {
        var words = Node.text(name);
        return words.isEmpty() || value.isEmpty() ? value : words + ": " + value;
    }

    private Stream<String> stacking() {
        var part = truth(Node.at(described, "isPartialQualification"));
        if (part == null && JsonValue.TRUE.equals(Node.at(hosted, "stackable"))) part = true;
        return part == null ? Stream.of() : Stream.of((part ? Stacking.STACKABLE : Stacking.STAND_ALONE).name());
    }

    private String level() {
        return Stream.of(
                        alignments().filter(Reading::isLevel).map(Reading::level),
                        texts(extension("EQF")).map(EqfLevel::in),
                        Node.each(described, "eqfLevel").map(Node::id).map(Reading::levelOf))
                .flatMap(levels -> levels)
                .filter(level -> !level.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String level(JsonObject alignment) {
        return Stream.of(
                        EqfLevel.in(Node.text(alignment.get("targetCode"))),
                        levelOf(Node.text(alignment.get("targetUrl"))),
                        EqfLevel.in(Node.text(alignment.get("targetName"))))
                .filter(level -> !level.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String levelOf(String address) {
        return address.startsWith(EQF) && address.substring(EQF.length()).matches("[1-8]")
                ? address.substring(EQF.length())
                : "";
    }

    private Stream<JsonObject> alignments() {
        return Stream.of(badge, hosted).flatMap(node -> Node.objects(Node.at(node, "alignment")));
    }

    private Stream<JsonObject> aligned(String type) {
        return alignments().filter(to -> Node.text(to.get("targetType")).equals(type));
    }

    private static boolean isQuality(JsonObject alignment) {
        return Node.text(alignment.get("targetType")).matches("ext:QualityAssurance(Alignment)?");
    }

    private static boolean isLevel(JsonObject alignment) {
        var type = Node.text(alignment.get("targetType"));
        return type.matches("ext:EQF(Alignment)?")
                || (type.isEmpty()
                        && Node.text(alignment.get("targetFramework")).equals("EQF"))
                || Node.text(alignment.get("targetUrl")).startsWith(EQF);
    }

    /** As the badge of a block writes it: Open Badges have no place for it. */
    private static boolean isNationalLevel(JsonObject alignment) {
        return Node.text(alignment.get("targetUrl")).startsWith(Told.NATIONAL_LEVEL);
    }

    private @Nullable Boolean identityChecked() {
        var said = truth(Node.at(badge, "identityChecked"));
        var verified = Node.at(hosted, "assessmentIdVerified");
        boolean isMeant = JsonValue.TRUE.equals(verified)
                || !Node.text(Node.at(hosted, "assessmentType")).isEmpty();
        if (said == null && isMeant) said = truth(verified);
        if (said != null) return said;
        var watched = Supervision.said(Node.text(Node.at(badge, "supervisionType")));
        return watched == null ? Supervision.identified(assessments) : watched;
    }

    private static @Nullable Boolean truth(@Nullable JsonValue said) {
        if (JsonValue.TRUE.equals(said)) return true;
        return JsonValue.FALSE.equals(said) ? false : null;
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
        return Stream.of(values).flatMap(Node::each).map(Node::text);
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
