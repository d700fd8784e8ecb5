package org.tasdiq.catalogue;

import static org.tasdiq.catalogue.DescriptorField.Severity.MANDATORY;
import static org.tasdiq.catalogue.DescriptorField.Severity.OPTIONAL;
import static org.tasdiq.catalogue.Profile.CMF;
import static org.tasdiq.catalogue.Profile.DIGITAL_FCU;
import static org.tasdiq.catalogue.Profile.EU;
import static org.tasdiq.catalogue.Profile.NESET;
import static org.tasdiq.catalogue.Profile.TN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a micro-credential says about itself: the one list of fields. Which profile asks for a field is fixed here; what an
 * institution writes into it never is. Text key {@code catalogue.field.<field>}.
 */
@SuppressWarnings("ImmutableEnumChecker") // its places and lists are made of values that never change
public enum DescriptorField {
    LEARNER(
            "learner",
            Source.ISSUE,
            at("credentialSubject.identifier"),
            at("credentialSubject.fullName"),
            asks(EU, 1, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(TN, 1, MANDATORY)),
    TITLE(
            "title",
            Source.ABOUT,
            at("credentialSubject.achievement.name"),
            at("credentialSubject.hasClaim.title"),
            asks(NESET, 1, MANDATORY),
            asks(EU, 2, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 2, MANDATORY)),
    AWARDING_BODY(
            "awardingBody",
            Source.INSTITUTION,
            at("issuer.name"),
            at("credentialSubject.hasClaim.awardedBy.awardingBody.legalName"),
            asks(NESET, 2, MANDATORY),
            asks(EU, 4, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 4, MANDATORY)),
    ISSUER_COUNTRY(
            "issuerCountry",
            Source.INSTITUTION,
            at("issuer.address.addressCountryCode"),
            at("issuer.location.address.countryCode"),
            asks(EU, 3, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(TN, 3, MANDATORY)),
    DATE_ISSUED(
            "dateIssued",
            Source.ISSUE,
            at("awardedDate"),
            at("issued"),
            asks(NESET, 3, MANDATORY),
            asks(EU, 5, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(TN, 5, MANDATORY)),
    DESCRIPTION(
            "description",
            Source.ABOUT,
            at("credentialSubject.achievement.description"),
            at("credentialSubject.hasClaim.description"),
            asks(NESET, 4, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, OPTIONAL)),
    LEARNING_OUTCOMES(
            "learningOutcomes",
            Source.OUTCOMES,
            at("credentialSubject.achievement.alignment"),
            at("credentialSubject.hasClaim.specifiedBy.learningOutcome"),
            asks(NESET, 5, MANDATORY),
            asks(EU, 6, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 6, MANDATORY)),
    PARTICIPATION_MODE(
            "participationMode",
            Source.LEARNING,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.specifiedBy.mode"),
            asks(NESET, 6, MANDATORY),
            asks(EU, 10, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 10, MANDATORY)),
    CREDIT_POINTS(
            "creditPoints",
            Source.WORKLOAD,
            at("credentialSubject.achievement.creditsAvailable"),
            at("credentialSubject.hasClaim.specifiedBy.creditPoint"),
            asks(NESET, 7, MANDATORY),
            asks(EU, 7, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 7, MANDATORY)),
    WORKLOAD_HOURS(
            "workloadHours",
            Source.WORKLOAD,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.specifiedBy.volumeOfLearning"),
            asks(EU, 7, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 7, MANDATORY)),
    LEARNING_PERIOD(
            "learningPeriod",
            Source.WORKLOAD,
            at("credentialSubject.activityStartDate"),
            at("credentialSubject.hasClaim.influencedBy.temporal"),
            asks(NESET, 8, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY)),
    PREREQUISITES(
            "prerequisites",
            Source.LEARNING,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.specifiedBy.entryRequirement"),
            asks(NESET, 9, MANDATORY),
            asks(EU, 12, OPTIONAL),
            asks(DIGITAL_FCU, MANDATORY),
            asks(TN, 12, OPTIONAL)),
    LEARNING_RESOURCES(
            "learningResources",
            Source.LEARNING,
            in(Reason.NARRATIVE),
            and("credentialSubject.hasClaim.specifiedBy.supplementaryDocument", Reason.WORDS),
            asks(NESET, 10, MANDATORY),
            asks(DIGITAL_FCU, OPTIONAL)),
    ASSESSMENT_TYPE(
            "assessmentType",
            Source.ASSESSMENT,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.provenBy.specifiedBy.dcType"),
            asks(NESET, 11, MANDATORY),
            asks(EU, 9, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 9, MANDATORY)),
    IDENTITY_VERIFICATION(
            "identityVerification",
            Source.ASSESSMENT,
            in(Reason.NARRATIVE),
            and("credentialSubject.hasClaim.provenBy.idVerification", Reason.WORDS),
            asks(NESET, 12, MANDATORY),
            asks(EU, 13, OPTIONAL),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 13, OPTIONAL)),
    QUALITY_ASSURANCE(
            "qualityAssurance",
            Source.VALUE,
            in(Reason.NARRATIVE),
            in(Reason.AGENT),
            asks(NESET, 13, MANDATORY),
            asks(EU, 11, MANDATORY),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 11, MANDATORY)),
    RESULT(
            "result",
            Source.ASSESSMENT,
            at("credentialSubject.result"),
            at("credentialSubject.hasClaim.provenBy.grade"),
            asks(NESET, 14, MANDATORY),
            asks(EU, 14, OPTIONAL),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 14, OPTIONAL)),
    STACKABILITY(
            "stackability",
            Source.VALUE,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.specifiedBy.isPartialQualification"),
            asks(NESET, 15, MANDATORY),
            asks(EU, 15, OPTIONAL),
            asks(DIGITAL_FCU, MANDATORY),
            asks(CMF, OPTIONAL),
            asks(TN, 15, OPTIONAL)),
    EQF_LEVEL(
            "eqfLevel",
            Source.LEVEL,
            at("credentialSubject.achievement.alignment"),
            at("credentialSubject.hasClaim.specifiedBy.eqfLevel"),
            asks(EU, 8, MANDATORY),
            asks(CMF, MANDATORY),
            asks(TN, 8, MANDATORY)),
    NQF_LEVEL(
            "nqfLevel",
            Source.LEVEL,
            in(Reason.NARRATIVE),
            in(Reason.NOTE),
            asks(EU, 8, MANDATORY),
            asks(TN, MANDATORY)),
    THEMATIC_AREA(
            "thematicArea",
            Source.ABOUT,
            at("credentialSubject.achievement.fieldOfStudy"),
            at("credentialSubject.hasClaim.specifiedBy.thematicArea"),
            asks(TN, OPTIONAL)),
    LANGUAGE(
            "language",
            Source.LEARNING,
            at("credentialSubject.achievement.inLanguage"),
            at("credentialSubject.hasClaim.specifiedBy.language"),
            asks(DIGITAL_FCU, MANDATORY),
            asks(TN, MANDATORY)),
    VALIDITY("validity", Source.VALUE, at("validUntil"), at("validUntil"), asks(DIGITAL_FCU, OPTIONAL)),
    STATUS("status", Source.ISSUE, at("credentialStatus"), in(Reason.REGISTER)),
    ATTENDANCE(
            "attendance",
            Source.LEARNING,
            in(Reason.NARRATIVE),
            and("credentialSubject.hasClaim.influencedBy.levelOfCompletion", Reason.WORDS),
            asks(DIGITAL_FCU, MANDATORY)),
    LEARNING_SETTING(
            "learningSetting",
            Source.LEARNING,
            in(Reason.NARRATIVE),
            at("credentialSubject.hasClaim.specifiedBy.learningSetting")),
    EVIDENCE("evidence", Source.ISSUE, at("evidence"), in(Reason.NEVER)),
    FURTHER_INFO(
            "furtherInfo",
            Source.ABOUT,
            in(Reason.NARRATIVE),
            in(Reason.NOTE),
            asks(EU, 16, OPTIONAL),
            asks(TN, 16, OPTIONAL));

    /** How much a profile insists on a field. */
    public enum Severity {
        MANDATORY,
        OPTIONAL
    }

    /** Who says it, and on the screen of an offer where; text key {@code catalogue.section.<source>}. */
    public enum Source {
        ABOUT,
        OUTCOMES,
        WORKLOAD,
        LEARNING,
        ASSESSMENT,
        LEVEL,
        VALUE,
        /** Known of the institution. */
        INSTITUTION,
        /** Known when somebody earns it. */
        ISSUE;

        /** Whether an offer says it by itself. */
        public boolean isWritten() {
            return this != INSTITUTION && this != ISSUE;
        }
    }

    /** Why a format has no place of its own for a field, or none for all of it; text key {@code catalogue.where.<reason>}. */
    public enum Reason {
        /** Said in {@code credentialSubject.achievement.criteria.narrative}: Open Badges has no property for it. */
        NARRATIVE,
        /** Said in {@code credentialSubject.hasClaim.additionalNote}: the model has no property, or no code that is known. */
        NOTE,
        /** Said in the additional note: an accreditation names who gave it, and where that is; an offer has words only. */
        AGENT,
        /** What is a code, a number or an address has its place; the words are said in the additional note too. */
        WORDS,
        /** Its shapes have no room for an entry of a status list; the credential is handed out only while it is in force. */
        REGISTER,
        /** Evidence stays with the institution. */
        NEVER;

        /** Whether the words stand in the additional note of the European Learning Model. */
        public boolean isNoted() {
            return this == NOTE || this == AGENT || this == WORDS;
        }
    }

    /**
     * @param path of the members; empty where there is none
     * @param reason empty where the place says it all
     */
    public record Place(String path, Optional<Reason> reason) {}

    /** @param element its number among the elements of the profile; fields of one number are one element, 0 is one of its own */
    record Asked(Profile profile, int element, Severity severity) {}

    private final String id;
    private final Source source;
    private final Place openBadges;
    private final Place europass;
    private final List<Asked> asked;

    DescriptorField(String id, Source source, Place openBadges, Place europass, Asked... asked) {
        this.id = id;
        this.source = source;
        this.openBadges = openBadges;
        this.europass = europass;
        this.asked = List.of(asked);
    }

    private static Place at(String path) {
        return new Place(path, Optional.empty());
    }

    private static Place and(String path, Reason reason) {
        return new Place(path, Optional.of(reason));
    }

    private static Place in(Reason reason) {
        return new Place("", Optional.of(reason));
    }

    private static Asked asks(Profile profile, int element, Severity severity) {
        return new Asked(profile, element, severity);
    }

    private static Asked asks(Profile profile, Severity severity) {
        return new Asked(profile, 0, severity);
    }

    /** As documents and the machine interface name it. */
    public String id() {
        return id;
    }

    public Source source() {
        return source;
    }

    /** Where a credential of Open Badges 3.0 says it. */
    public Place openBadges() {
        return openBadges;
    }

    /** Where a credential of the European Learning Model 3 says it. */
    public Place europass() {
        return europass;
    }

    /** How much the profile insists; empty where it does not ask. */
    public Optional<Severity> severity(Profile profile) {
        return asked(profile).map(Asked::severity);
    }

    /** The most that any of the profiles insists; empty where none asks. */
    public Optional<Severity> severity(Set<Profile> profiles) {
        return profiles.stream().flatMap(profile -> severity(profile).stream()).min(Comparator.naturalOrder());
    }

    /** What may be said in its place, whichever of the profiles makes it mandatory. */
    public Set<DescriptorField> instead(Set<Profile> profiles) {
        return profiles.stream()
                .filter(profile ->
                        severity(profile).filter(Severity.MANDATORY::equals).isPresent())
                .map(this::besides)
                .reduce((some, others) ->
                        some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private Set<DescriptorField> besides(Profile profile) {
        return of(profile)
                .filter(other -> other != this
                        && element(profile).isPresent()
                        && element(profile).equals(other.element(profile)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its number among the elements of the profile, where they are numbered. */
    public Optional<Integer> element(Profile profile) {
        return asked(profile).map(Asked::element).filter(number -> number > 0);
    }

    private Optional<Asked> asked(Profile profile) {
        return asked.stream().filter(one -> one.profile() == profile).findFirst();
    }

    /** The fields a profile asks for. */
    public static Stream<DescriptorField> of(Profile profile) {
        return Arrays.stream(values()).filter(field -> field.severity(profile).isPresent());
    }
}
