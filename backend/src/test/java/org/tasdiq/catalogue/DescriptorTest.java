package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.GeneratedDocument;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorCheck.Advice;
import org.tasdiq.catalogue.DescriptorCheck.Fault;
import org.tasdiq.catalogue.DescriptorField.Severity;
import org.tasdiq.referential.EscoLink;

/** What a descriptor must say and what it may: the list of fields is fixed, the values never are. */
class DescriptorTest {
    private final Texts texts = new Texts();

    @Test
    void nesetAsksForFifteenElementsNumberedOneToFifteen() {
        assertThat(DescriptorField.of(Profile.NESET)
                        .map(field -> field.element(Profile.NESET).orElseThrow()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Test
    void annexOneHasElevenMandatoryElementsAndFiveOptionalOnes() {
        assertThat(elements(Profile.EU, Severity.MANDATORY)).hasSize(11);
        assertThat(elements(Profile.EU, Severity.OPTIONAL)).hasSize(5);
    }

    @Test
    void theStrictestOfTheProfilesCountsAndOneOfTwoFieldsOfAnElementIsEnough() {
        assertThat(DescriptorField.LEARNING_RESOURCES.severity(Set.of(Profile.EU)))
                .isEmpty();
        assertThat(DescriptorField.LEARNING_RESOURCES.severity(Set.of(Profile.DIGITAL_FCU)))
                .contains(Severity.OPTIONAL);
        assertThat(DescriptorField.LEARNING_RESOURCES.severity(Set.of(Profile.DIGITAL_FCU, Profile.NESET)))
                .contains(Severity.MANDATORY);
        assertThat(DescriptorField.WORKLOAD_HOURS.instead(Set.of(Profile.EU, Profile.TN)))
                .containsExactly(DescriptorField.CREDIT_POINTS);
        assertThat(DescriptorField.WORKLOAD_HOURS.instead(Set.of(Profile.EU, Profile.CMF)))
                .isEmpty();
        assertThat(DescriptorField.TITLE.instead(Set.of(Profile.EU))).isEmpty();
    }

    private static Set<Integer> elements(Profile profile, Severity severity) {
        return DescriptorField.of(profile)
                .filter(field ->
                        field.severity(profile).filter(severity::equals).isPresent())
                .map(field -> field.element(profile).orElseThrow())
                .collect(Collectors.toSet());
    }

    @Test
    void anEmptyDescriptorSaysItsTitleAndWhatIsKnownAnyway() {
        var meter = check(Descriptor.titled(Faculty.all("Titre"))).meter(Profile.EU);
        assertThat(meter.asked()).isEqualTo(16);
        assertThat(meter.said()).isEqualTo(5);
        assertThat(meter.missing())
                .containsExactly(
                        DescriptorField.LEARNING_OUTCOMES,
                        DescriptorField.PARTICIPATION_MODE,
                        DescriptorField.CREDIT_POINTS,
                        DescriptorField.ASSESSMENT_TYPE,
                        DescriptorField.QUALITY_ASSURANCE,
                        DescriptorField.EQF_LEVEL);
        assertThat(meter.open()).hasSize(5);
    }

    @Test
    void aCompleteDescriptorFillsTheMeterOfEveryProfileItNames() {
        var check = check(Faculty.dataCleaning());
        assertThat(check.faults()).isEmpty();
        for (var profile : Faculty.dataCleaning().profiles())
            assertThat(check.meter(profile).said())
                    .as(profile.name())
                    .isEqualTo(check.meter(profile).asked());
    }

    @Test
    void hoursOrCreditsAreEnoughForTheWorkloadOfAnnexOneAndBothForTheCmf() {
        var hoursOnly = with(25, null);
        assertThat(check(hoursOnly).meter(Profile.EU).missing()).isEmpty();
        assertThat(check(hoursOnly).meter(Profile.CMF).missing()).containsExactly(DescriptorField.CREDIT_POINTS);
    }

    @Test
    void anOfferIsTaughtInNoMoreLanguagesThanTheCatalogueHolds() {
        assertThat(check(taughtIn(DescriptorPolicy.MOST_LANGUAGES)).faults()).isEmpty();
        assertThat(check(taughtIn(DescriptorPolicy.MOST_LANGUAGES + 1)).faults())
                .extracting(fault -> fault.refusal().code())
                .containsExactly("catalogue.tooManyLanguages");
    }

    private static Descriptor taughtIn(int languages) {
        var content = Faculty.dataCleaning();
        var learning = content.learning();
        var codes = IntStream.range(0, languages)
                .mapToObj(n -> "" + (char) ('a' + n / 26) + (char) ('a' + n % 26))
                .collect(Collectors.toSet());
        return new Descriptor(
                content.profiles(),
                content.about(),
                content.outcomes(),
                content.workload(),
                new Descriptor.Learning(
                        learning.mode(),
                        codes,
                        learning.setting(),
                        learning.prerequisites(),
                        learning.resources(),
                        learning.attendance()),
                content.assessment(),
                content.level(),
                content.value());
    }

    @Test
    void levelNoneIsAnAnswer() {
        var content = Faculty.dataCleaning();
        var none = leveled(content, new Descriptor.Level(0, ""));
        assertThat(check(none).meter(Profile.EU).missing()).isEmpty();
        var silent = leveled(content, new Descriptor.Level(null, ""));
        assertThat(check(silent).meter(Profile.EU).missing()).containsExactly(DescriptorField.EQF_LEVEL);
    }

    @Test
    void onlyTheProfilesAnOfferNamesHoldItBack() {
        var content = leveled(Faculty.dataCleaning(), new Descriptor.Level(6, ""));
        assertThatThrownBy(() -> DescriptorPolicy.requireComplete(content))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("nqfLevel");
                    assertThat(refusal.arguments()).containsExactly("TN");
                });
        DescriptorPolicy.requireComplete(measuredBy(content, Profile.EU));
    }

    @ParameterizedTest
    @CsvSource({
        "7,MICRO_CREDENTIAL",
        "30,MICRO_CREDENTIAL",
        "50,COMPETENCY_BLOCK",
        "100,COMPETENCY_BLOCK",
        "120,UNIVERSITY_DIPLOMA",
        "300,UNIVERSITY_DIPLOMA",
        "350,NATIONAL_DIPLOMA",
        "500,NATIONAL_DIPLOMA"
    })
    void hoursFallIntoBands(int hours, HourBand band) {
        assertThat(HourBand.of(hours)).contains(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 31, 49, 101, 119, 301, 349, 501})
    void hoursBetweenTheBandsAreAdviceAndNeverAFault(int hours) {
        var check = check(measuredBy(with(hours, null), Profile.EU));
        assertThat(codes(check)).contains("hours.noBand");
        assertThat(check.faults()).isEmpty();
        DescriptorPolicy.requireComplete(measuredBy(with(hours, null), Profile.EU));
    }

    @ParameterizedTest
    @CsvSource({"25,1,true", "30,1,true", "75,3,true", "24,1,false", "31,1,false", "100,1.5,false", "125,5,true"})
    void aCreditStandsForTwentyFiveToThirtyHours(int hours, BigDecimal credits, boolean usual) {
        assertThat(codes(check(with(hours, credits))).contains("credits.perHour"))
                .isNotEqualTo(usual);
    }

    @Test
    void withoutCreditsTheHoursSayHowManyTheyWouldMake() {
        assertThat(check(with(60, null)).advice())
                .contains(new Advice(
                        DescriptorField.CREDIT_POINTS,
                        "credits.would",
                        List.of(new BigDecimal("2.0"), new BigDecimal("2.4"))));
    }

    @Test
    void theCmfWantsItsHoursAndLevelsAndDigitalFcuItsOwn() {
        assertThat(codes(check(measuredBy(with(60, null), Profile.CMF)))).contains("hours.cmf");
        assertThat(codes(check(measuredBy(with(120, null), Profile.CMF)))).doesNotContain("hours.cmf");
        assertThat(codes(check(measuredBy(with(60, null), Profile.DIGITAL_FCU))))
                .contains("hours.digitalFcu");
        assertThat(codes(check(measuredBy(with(60, null), Profile.EU))))
                .doesNotContain("hours.digitalFcu", "hours.cmf");
        var five = measuredBy(leveled(with(120, null), new Descriptor.Level(5, "")), Profile.CMF);
        assertThat(codes(check(five))).contains("level.cmf");
        var fiveWithCredits =
                measuredBy(leveled(with(120, BigDecimal.valueOf(4)), new Descriptor.Level(5, "")), Profile.CMF);
        assertThat(codes(check(fiveWithCredits))).doesNotContain("level.cmf");
    }

    @Test
    void valuesThatMeanNothingAreFaultsBesideTheirField() {
        assertThat(check(with(0, BigDecimal.valueOf(-1))).faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple(DescriptorField.WORKLOAD_HOURS, "catalogue.hoursOutOfRange"),
                        tuple(DescriptorField.CREDIT_POINTS, "catalogue.creditsOutOfRange"));
        var halfTitled = Descriptor.titled(new Localized("Titre", "", "Title"));
        assertThat(check(halfTitled).faults()).extracting(Fault::code).containsExactly("catalogue.titleInAll");
    }

    /** The catalogue has no room for what is no address of ESCO: it would be refused only once the council has adopted it. */
    @Test
    void aSkillOfEscoIsNamedByItsAddress() {
        for (var address : List.of("", "javascript:alert(1)", Faculty.SPREADSHEETS.uri() + "0".repeat(300))) {
            var skill = new EscoLink(address, Faculty.all("Tableur"));
            var content = leading(Faculty.dataCleaning(), new Outcome(Faculty.all("Nettoyer"), null, List.of(skill)));
            assertThat(check(content).faults()).extracting(Fault::code).containsExactly("catalogue.notEsco");
        }
    }

    private static Descriptor leading(Descriptor content, Outcome outcome) {
        return new Descriptor(
                content.profiles(),
                content.about(),
                List.of(outcome),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    @Test
    void aTextInTwoLanguagesIsAdvisedOnceAndShownInAnother() {
        var content = Faculty.dataCleaning();
        var half = new Localized("Rien", "", "Nothing");
        var changed = new Descriptor(
                content.profiles(),
                content.about(),
                List.of(Outcome.of(half), Outcome.of(half)),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
        assertThat(check(changed).advice())
                .filteredOn(advice -> advice.code().equals("language"))
                .extracting(Advice::field)
                .containsExactly(DescriptorField.LEARNING_OUTCOMES);
        assertThat(Descriptor.shown(half, Texts.ARABIC)).isEqualTo("Rien");
    }

    @Test
    void everyFieldAndWordIsThereInEveryLanguage() {
        var keys = Stream.of(
                        Arrays.stream(DescriptorField.values()).map(field -> "catalogue.field." + field),
                        Arrays.stream(DescriptorField.Source.values()).map(source -> "catalogue.section." + source),
                        Arrays.stream(Profile.values()).map(profile -> "catalogue.profile." + profile),
                        Arrays.stream(StudyField.values()).map(area -> "catalogue.area." + area.code()),
                        Arrays.stream(AssessmentType.values()).map(type -> "catalogue.assessment." + type),
                        Arrays.stream(ParticipationMode.values()).map(mode -> "catalogue.mode." + mode),
                        Arrays.stream(IdentityCheck.values()).map(check -> "catalogue.identity." + check),
                        Arrays.stream(LearningSetting.values()).map(setting -> "catalogue.setting." + setting),
                        Arrays.stream(Stacking.values()).map(stacking -> "catalogue.stacking." + stacking),
                        Arrays.stream(HourBand.values()).map(band -> "catalogue.band." + band),
                        Arrays.stream(OfferStatus.values()).map(status -> "catalogue.status." + status),
                        Arrays.stream(VoteOutcome.values()).map(outcome -> "catalogue.vote." + outcome),
                        Arrays.stream(ReviewOutcome.values()).map(outcome -> "catalogue.outcome." + outcome),
                        Arrays.stream(QualityRuling.Outcome.values()).map(outcome -> "catalogue.outcome." + outcome),
                        Arrays.stream(OfferQuery.Order.values()).map(order -> "catalogue.order." + order),
                        Arrays.stream(CatalogueSheet.Standing.values())
                                .map(standing -> "catalogue.standing." + standing),
                        Arrays.stream(DescriptorField.Reason.values()).map(reason -> "catalogue.where." + reason))
                .flatMap(some -> some)
                .toList();
        for (var language : Texts.LOCALES)
            assertThat(keys)
                    .filteredOn(key -> !texts.has(language, key))
                    .as(language.toString())
                    .isEmpty();
    }

    /** Of NESET, Annex I, Digital FCU, the CMF, the European Learning Model and Open Badges, put side by side. */
    @Test
    void everyFieldOfTheSixSourcesIsThere() {
        assertThat(DescriptorField.values())
                .extracting(DescriptorField::id)
                .containsExactlyInAnyOrder(
                        "learner",
                        "title",
                        "awardingBody",
                        "issuerCountry",
                        "dateIssued",
                        "description",
                        "learningOutcomes",
                        "participationMode",
                        "creditPoints",
                        "workloadHours",
                        "learningPeriod",
                        "prerequisites",
                        "learningResources",
                        "assessmentType",
                        "identityVerification",
                        "qualityAssurance",
                        "result",
                        "stackability",
                        "eqfLevel",
                        "nqfLevel",
                        "thematicArea",
                        "language",
                        "validity",
                        "status",
                        "attendance",
                        "learningSetting",
                        "evidence",
                        "furtherInfo");
    }

    @Test
    void theCommittedTableOfFieldsIsTheOneOfTheCode() throws IOException {
        var rows = Arrays.stream(DescriptorField.values()).map(this::row).collect(Collectors.joining("\n"));
        GeneratedDocument.check(Path.of("descriptor.md"), """
                # What a micro-credential says

                The list of fields of `DescriptorField`, made from the code by `DescriptorTest`. M: the profile asks for it, O: it may be said;
                a number is that of the element in the profile's own list, and fields of one number are one element. Which fields there
                are is fixed, what is written into them never is. That every place named here is filled in the credential an offer
                will issue is held by `OfferPreviewTest`, and of the status, which only what is issued has, by `AwardTest`.

                | field | NESET | EU Annex I | Digital FCU | CMF | Tunisia | on the screen | Open Badges 3.0 | European Learning Model 3 |
                |---|---|---|---|---|---|---|---|---|
                %s
                """.formatted(rows));
    }

    private String row(DescriptorField field) {
        return "| `%s` %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        field.id(),
                        texts.of(Texts.ENGLISH, "catalogue.field." + field),
                        asked(field, Profile.NESET),
                        asked(field, Profile.EU),
                        asked(field, Profile.DIGITAL_FCU),
                        asked(field, Profile.CMF),
                        asked(field, Profile.TN),
                        texts.of(Texts.ENGLISH, "catalogue.section." + field.source()),
                        place(field.openBadges()),
                        place(field.europass()));
    }

    private static String asked(DescriptorField field, Profile profile) {
        return field.severity(profile)
                .map(severity -> severity.name().charAt(0)
                        + field.element(profile).map(number -> " " + number).orElse(""))
                .orElse("");
    }

    private String place(DescriptorField.Place place) {
        return Stream.concat(
                        Stream.of(place.path()).filter(path -> !path.isEmpty()).map(path -> "`" + path + "`"),
                        place.reason().stream().map(reason -> texts.of(Texts.ENGLISH, "catalogue.where." + reason)))
                .collect(Collectors.joining(", "));
    }

    private static DescriptorCheck check(Descriptor content) {
        return DescriptorPolicy.check(content);
    }

    private static List<String> codes(DescriptorCheck check) {
        return check.advice().stream().map(Advice::code).toList();
    }

    private static Descriptor with(int hours, @Nullable BigDecimal credits) {
        var content = Faculty.dataCleaning();
        return new Descriptor(
                content.profiles(),
                content.about(),
                content.outcomes(),
                new Descriptor.Workload(
                        hours, credits, null, null, content.workload().calendar()),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    private static Descriptor leveled(Descriptor content, Descriptor.Level level) {
        return new Descriptor(
                content.profiles(),
                content.about(),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                level,
                content.value());
    }

    private static Descriptor measuredBy(Descriptor content, Profile... profiles) {
        return new Descriptor(
                Set.of(profiles),
                content.about(),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }
}
