package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.tasdiq.catalogue.DescriptorField.ASSESSMENT_TYPE;
import static org.tasdiq.catalogue.DescriptorField.ATTENDANCE;
import static org.tasdiq.catalogue.DescriptorField.AWARDING_BODY;
import static org.tasdiq.catalogue.DescriptorField.CREDIT_POINTS;
import static org.tasdiq.catalogue.DescriptorField.DATE_ISSUED;
import static org.tasdiq.catalogue.DescriptorField.DESCRIPTION;
import static org.tasdiq.catalogue.DescriptorField.EQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.EVIDENCE;
import static org.tasdiq.catalogue.DescriptorField.FURTHER_INFO;
import static org.tasdiq.catalogue.DescriptorField.IDENTITY_VERIFICATION;
import static org.tasdiq.catalogue.DescriptorField.ISSUER_COUNTRY;
import static org.tasdiq.catalogue.DescriptorField.LANGUAGE;
import static org.tasdiq.catalogue.DescriptorField.LEARNER;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_OUTCOMES;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_PERIOD;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_RESOURCES;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_SETTING;
import static org.tasdiq.catalogue.DescriptorField.NQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.PARTICIPATION_MODE;
import static org.tasdiq.catalogue.DescriptorField.PREREQUISITES;
import static org.tasdiq.catalogue.DescriptorField.QUALITY_ASSURANCE;
import static org.tasdiq.catalogue.DescriptorField.RESULT;
import static org.tasdiq.catalogue.DescriptorField.STACKABILITY;
import static org.tasdiq.catalogue.DescriptorField.THEMATIC_AREA;
import static org.tasdiq.catalogue.DescriptorField.TITLE;
import static org.tasdiq.catalogue.DescriptorField.VALIDITY;
import static org.tasdiq.catalogue.DescriptorField.WORKLOAD_HOURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.catalogue.DescriptorField;

/** A credential of each of the formats is read field by field into the descriptor. */
class ToldTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    /** What the official sample of Annex I says: sealed for another one than it was awarded by. */
    static final Map<DescriptorField, String> ANNEX_1 = Map.ofEntries(
            Map.entry(LEARNER, "Ana Andromeda"),
            Map.entry(TITLE, "Digital micro-credential creation"),
            Map.entry(AWARDING_BODY, "University of Zed"),
            Map.entry(ISSUER_COUNTRY, "IE"),
            Map.entry(DATE_ISSUED, "2023-09-27T13:54:17+02:00"),
            Map.entry(LEARNING_OUTCOMES, "Communication, collaboration and creativity\nDeveloping digital content"),
            Map.entry(PARTICIPATION_MODE, "BLENDED"),
            Map.entry(CREDIT_POINTS, "2 ECTS"),
            Map.entry(WORKLOAD_HOURS, "60"),
            Map.entry(LEARNING_PERIOD, "2023-05-05T07:00:00Z/2023-06-06T15:00:00Z"),
            Map.entry(
                    PREREQUISITES,
                    "The learner needs to have an EDC Online Credential Builder account, that requires an EU Login ID."),
            Map.entry(ASSESSMENT_TYPE, "artefact assessment"),
            Map.entry(IDENTITY_VERIFICATION, "UNSUPERVISED"),
            Map.entry(RESULT, "Pass"),
            Map.entry(STACKABILITY, "STAND_ALONE"),
            Map.entry(EQF_LEVEL, "6"),
            Map.entry(NQF_LEVEL, "RQF Level 6"),
            Map.entry(
                    THEMATIC_AREA,
                    "003\nInter-disciplinary programmes and qualifications involving Information and Communication"
                            + " Technologies (ICTs)"),
            Map.entry(LANGUAGE, "en"),
            Map.entry(LEARNING_SETTING, "NON_FORMAL"));

    /** Its activity took "P60M", 60 months; its qualification says PT60H, which is meant. */
    @Test
    void theOfficialSampleOfAnnex1IsReadAndItsSlipNoticed() {
        var found = new Verifier(
                        address -> {
                            throw new IOException("nobody is asked for " + address);
                        },
                        Contexts.bundled(),
                        new SealTrust(List.of(), List::of))
                .verify(Vectors.text("elm/annex1-sample.jsonld").getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(found.findings()).contains(Finding.SIGNATURE_VALID);
        var told = Told.of(Objects.requireNonNull(found.credential()));
        assertThat(told.id()).isEqualTo("urn:credential:1018d05f-21d5-4555-b7f0-8fabfd22ca75");
        assertThat(told.issuer()).isEqualTo("ORGANIZACION TEST");
        assertThat(told.from()).isEqualTo("2022-12-31T23:00:00Z");
        assertThat(told.says(EVIDENCE)).startsWith("Every claim inside this credential");
        assertThat(told.said()).containsAllEntriesOf(ANNEX_1).hasSize(ANNEX_1.size() + 1);
        assertThat(told.oddDuration()).isEqualTo("P60M");
        assertThat(told.identityChecked()).isFalse();
        assertThat(told.skills().lines())
                .contains("stimulate creativity in the team", "Developing digital content Level 4")
                .hasSize(6);
    }

    @Test
    void edubadgesMicroCredentialIsReadWithItsExtensionsOfOpenBadges3() {
        assertThat(Told.of(Vectors.json("edubadges/microcredential.json")))
                .isEqualTo(new Told(
                        "https://edubadges.example/credentials/fictitious-1",
                        "https://edubadges.example/achievements/fictitious",
                        "Hogeschool Fictief",
                        "2026-03-01T00:00:00Z",
                        Map.ofEntries(
                                Map.entry(TITLE, "Fictitious course on water and dikes"),
                                Map.entry(AWARDING_BODY, "Hogeschool Fictief"),
                                Map.entry(DATE_ISSUED, "2026-03-01T00:00:00Z"),
                                Map.entry(DESCRIPTION, "Not a course of anybody."),
                                Map.entry(LEARNING_OUTCOMES, "Reads a water level"),
                                Map.entry(PARTICIPATION_MODE, "onsite or blended"),
                                Map.entry(CREDIT_POINTS, "3 ECTS"),
                                Map.entry(WORKLOAD_HOURS, "84"),
                                Map.entry(ASSESSMENT_TYPE, "recognition of prior learning"),
                                Map.entry(IDENTITY_VERIFICATION, "onsite with identity verification"),
                                Map.entry(QUALITY_ASSURANCE, "Fictitious"),
                                Map.entry(RESULT, "Final grade: 8.0 / 10"),
                                Map.entry(EQF_LEVEL, "6"),
                                Map.entry(LANGUAGE, "nl-NL"),
                                Map.entry(VALIDITY, "2029-03-01T00:00:00Z")),
                        "Fictitious.",
                        "",
                        "99999999",
                        "",
                        true));
    }

    @Test
    void theCompleteSampleOfOpenBadges3IsReadWithItsResults() {
        var told = Told.of(Vectors.json("ob30/complete.json"));
        assertThat(told.says(RESULT)).isEqualTo("Final Project Grade: A\nFinal Project Grade: Mastery\nCompleted");
        assertThat(told.says(LEARNING_PERIOD)).isEqualTo("2010-01-01T00:00:00Z/2010-01-02T00:00:00Z");
        assertThat(told.says(THEMATIC_AREA)).isEqualTo("Research\nComputer Science Research");
        assertThat(told.says(DESCRIPTION)).isEqualTo("1EdTech University Degree Description");
        assertThat(told.says(ISSUER_COUNTRY)).isEqualTo("US");
        assertThat(told.says(CREDIT_POINTS)).isEqualTo("42");
        assertThat(told.says(EVIDENCE).lines())
                .hasSize(3)
                .contains("There is a final project report and source code evidence.");
        assertThat(told.criteria()).startsWith("# Degree Requirements");
        assertThat(told.skills()).isEqualTo("1EdTech University Degree");
    }

    /** Of a whole of the European Learning Model what no sample of others says. */
    @Test
    void whatTheEuropeanLearningModelHasPlacesForIsRead() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"hasClaim": [
                  {"type": "LearningEntitlement", "title": {"fr": "Autre"}},
                  {"type": "LearningAchievement", "title": {"fr": "Bloc fictif"}, "description": {"fr": "Deux mots."},
                   "additionalNote": {"noteLiteral": {"fr": "Niveau CNC 5"}},
                   "entitlesTo": {"title": {"fr": "Licence fictive"}},
                   "awardedBy": {"awardingBody": {"accreditation": {"title": {"fr": "Agence fictive"}}}},
                   "influencedBy": {"levelOfCompletion": 80, "temporal": {"startDate": "2026-02-01"}},
                   "provenBy": [
                     {"title": {"fr": "Oral"}, "grade": {"noteLiteral": {"fr": "14/20"}},
                      "specifiedBy": {"dcType": {"id": "http://data.europa.eu/snb/assessment/d30284d7df"}}},
                     {"title": {"fr": "Dossier"}, "grade": {"noteLiteral": {"fr": "12/20"}},
                      "specifiedBy": {"dcType": {"id": "http://data.europa.eu/snb/assessment/4f03b91c0e"}}}],
                   "specifiedBy": {"isPartialQualification": true,
                     "creditPoint": {"point": "30", "framework":
                       {"id": "http://data.europa.eu/snb/education-credit/other", "prefLabel": {"en": "credits of a school"}}},
                     "language": [
                       {"id": "http://publications.europa.eu/resource/authority/language/FRA"},
                       {"id": "http://publications.europa.eu/resource/authority/language/ARA"}],
                     "supplementaryDocument": [
                       {"title": {"fr": "Cours"}, "contentURL": "https://cours.example/donnees"},
                       {"contentURL": "https://cours.example/autre"}]}}]}}
                """));
        assertThat(told.said())
                .isEqualTo(Map.ofEntries(
                        Map.entry(TITLE, "Bloc fictif"),
                        Map.entry(DESCRIPTION, "Deux mots."),
                        Map.entry(FURTHER_INFO, "Niveau CNC 5"),
                        Map.entry(STACKABILITY, "STACKABLE\nLicence fictive"),
                        Map.entry(QUALITY_ASSURANCE, "Agence fictive"),
                        Map.entry(ATTENDANCE, "80"),
                        Map.entry(LEARNING_PERIOD, "2026-02-01/"),
                        Map.entry(ASSESSMENT_TYPE, "ORAL\nPORTFOLIO"),
                        Map.entry(RESULT, "Oral: 14/20\nDossier: 12/20"),
                        Map.entry(CREDIT_POINTS, "30 credits of a school"),
                        Map.entry(LANGUAGE, "fr\nar"),
                        Map.entry(
                                LEARNING_RESOURCES,
                                "Cours · https://cours.example/donnees\nhttps://cours.example/autre")));
    }

    /** A certificate of participation claims an activity, and nothing that it led to. */
    @Test
    void anActivityAloneIsReadToo() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"type": "LearningActivity", "title": {"en": "Fictitious webinar"},
                  "description": {"en": "What is new."}, "workload": "PT1H30M",
                  "temporal": {"startDate": "2026-06-28T12:00:00Z", "endDate": "2026-06-28T14:00:00Z"},
                  "specifiedBy": {"mode": {"id": "http://data.europa.eu/snb/learning-assessment/920fbb3cbe"},
                    "volumeOfLearning": "P2M"}}}}
                """));
        assertThat(told.said())
                .isEqualTo(Map.of(
                        TITLE, "Fictitious webinar",
                        DESCRIPTION, "What is new.",
                        PARTICIPATION_MODE, "ONLINE",
                        WORKLOAD_HOURS, "1.5",
                        LEARNING_PERIOD, "2026-06-28T12:00:00Z/2026-06-28T14:00:00Z"));
        assertThat(told.oddDuration()).isEqualTo("P2M");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'value': '4', 'status': 'Failed'} | 4 · Failed",
                "{'value': '4', 'status': 'Completed'} | 4",
                "{'status': 'Failed'} | Failed",
                "{'resultDescription': 'urn:1', 'status': 'Failed'} | Failed",
                "{'resultDescription': 'urn:1', 'value': '14'} | Grade: 14 / 20",
                "{'resultDescription': 'urn:2', 'value': 85} | Share: 85 %",
                "{'value': '14'} | 14",
                "{'resultDescription': 'urn:1', 'value': '14/20'} | Grade: 14/20",
                "{'resultDescription': 'urn:2', 'value': '85%'} | Share: 85%",
                "{'resultDescription': 'urn:1', 'achievedLevel': 'urn:3'} | Grade: Good"
            })
    void aResultIsToldWithItsScaleAndItsStateAndNeverWithThoseOfAnother(String result, String told) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"result": [%s], "achievement": {"resultDescription": [
                  {"name": "Attendance", "valueMax": "100", "rubricCriterionLevel": [{"name": "Distinction"}]},
                  {"id": "urn:2", "name": "Share", "resultType": "Percent"},
                  {"id": "urn:1", "name": "Grade", "valueMax": "20", "rubricCriterionLevel": [{"id": "urn:3", "name": "Good"}]}]}}}
                """.formatted(result.replace('\'', '"')));
        assertThat(Told.of(credential).says(RESULT)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'targetType': 'ext:EQF', 'targetName': 'EQF (2017) level 4'} | 4",
                "{'targetType': 'ext:EQFAlignment', 'targetCode': '7'} | 7",
                "{'targetFramework': 'EQF', 'targetName': 'EQF', 'targetCode': 'EQF 5'} | 5",
                "{'targetUrl': 'http://data.europa.eu/snb/eqf/6', 'targetName': 'Niveau'} | 6",
                "{'targetUrl': 'http://data.europa.eu/snb/eqf/9', 'targetName': 'Niveau'} | ''",
                "{'targetType': 'ext:EQF', 'targetName': 'EQF'} | ''",
                "{'targetType': 'ext:EQF', 'targetName': 'EQF 4 to 6'} | ''"
            })
    void aLevelIsOneOfTheEightOrNone(String alignment, String level) {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"achievement": {"alignment": %s}}}
                """.formatted(alignment.replace('\'', '"'))));
        assertThat(told.says(EQF_LEVEL)).isEqualTo(level);
        assertThat(told.skills()).isEmpty();
    }

    @Test
    void theLevelsOfTheModelAreCheckedAgainstItsListToo() {
        var claim = """
                {"credentialSubject": {"hasClaim": {"specifiedBy": {"eqfLevel": [{"id": "http://data.europa.eu/snb/eqf/%s"}]}}}}
                """;
        assertThat(Told.of(StrictJson.object(claim.formatted("5"))).says(EQF_LEVEL))
                .isEqualTo("5");
        for (var none : List.of("9", "25831c2", "05"))
            assertThat(Told.of(StrictJson.object(claim.formatted(none))).says(EQF_LEVEL))
                    .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'creditPoint': {'point': '30', 'framework': {'id': 'http://data.europa.eu/snb/education-credit/6fcec5c5af'}} | ~~ | 30 ECTS",
                "'creditPoint': {'point': '30', 'framework': 'http://data.europa.eu/snb/education-credit/6fcec5c5af'} | ~~ | 30 ECTS",
                "'creditPoint': {'point': '30', 'framework': 'http://data.europa.eu/snb/education-credit/other'} | ~~ | 30",
                "'creditPoint': {'point': '30'} | ~~ | 30",
                "'creditPoint': {'point': '30'} | {'point': '3', 'framework': {'prefLabel': {'en': 'points'}}} | 3 points"
            })
    void creditsAreThoseOfEctsOnlyWhereItSaysSo(String available, String received, String told) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"creditReceived": [%s], "specifiedBy": {%s}}}}
                """.formatted(received.replace('\'', '"'), available.replace('\'', '"')));
        assertThat(Told.of(credential).says(CREDIT_POINTS)).isEqualTo(told);
    }

    /** The years of a job that a validation of experience rests on. */
    @Test
    void yearsOfWorkAreNoWorkloadOfLearning() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"influencedBy": {"workload": "PT4800H",
                  "temporal": {"startDate": "2018-09-01", "endDate": "2025-07-05"},
                  "specifiedBy": {"dcType": {"id": "http://data.europa.eu/snb/learning-activity/4357e0e681"}}}}}}
                """));
        assertThat(told.said()).isEmpty();
        var job = Told.of(StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"type": "LearningActivity", "title": {"fr": "Emploi"},
                  "specifiedBy": {"volumeOfLearning": "PT4800H",
                    "dcType": {"id": "http://data.europa.eu/snb/learning-activity/4357e0e681"}}}}}
                """));
        assertThat(job.said()).isEqualTo(Map.of(TITLE, "Emploi"));
    }

    /** Numbers that no number type holds. */
    @Test
    void whatNoNumberCanBeIsNoCredential() {
        for (var number : List.of("1e-2147483648", "1e99999999999"))
            assertThatThrownBy(() -> StrictJson.object("{\"a\": " + number + "}"))
                    .as(number)
                    .isInstanceOf(Unreadable.class);
    }

    /** Whoever wrote a definition need not know of the award. */
    @Test
    void theAuthorOfADefinitionIsNotItsAwardingBody() {
        var told = Told.of(StrictJson.object("""
                {"issuer": {"name": "Petite école fictive"},
                 "credentialSubject": {"achievement": {"creator": {"name": "Grande école fictive"}}}}
                """));
        assertThat(told.says(AWARDING_BODY)).isEqualTo("Petite école fictive");
    }

    @Test
    void anAssessmentAloneIsReadToo() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"givenName": "Ana", "familyName": "Andromeda", "hasClaim": {"type": "LearningAssessment",
                  "title": {"@language": "fr", "@value": "Épreuve"}, "grade": {"noteLiteral": {"fr": "14/20"}},
                  "idVerification": {"id": "http://data.europa.eu/snb/supervision-verification/70be69aaf9"},
                  "specifiedBy": {"dcType": {"id": "http://data.europa.eu/snb/assessment/d30284d7df"}}}}}
                """));
        assertThat(told.said())
                .isEqualTo(Map.of(
                        LEARNER, "Ana Andromeda",
                        TITLE, "Épreuve",
                        RESULT, "14/20",
                        ASSESSMENT_TYPE, "ORAL",
                        IDENTITY_VERIFICATION, "SUPERVISED_WITH_IDENTITY"));
        assertThat(told.identityChecked()).isTrue();
    }

    /** They write false of every badge of which nobody has said anything. */
    @Test
    void whatEdubadgesSaysOfEveryBadgeIsNotTold() {
        var badge =
                "{\"badge\": {%s\"assessmentIdVerified\": false, \"assessmentSupervised\": false, \"stackable\": false}}";
        assertThat(Told.of(StrictJson.object(badge.formatted("")))).isEqualTo(Told.NOTHING);
        assertThat(Told.of(StrictJson.object(badge.formatted("\"assessmentType\": \"testing\", ")))
                        .identityChecked())
                .isFalse();
        var more = Told.of(StrictJson.object("""
                {"badge": {"assessmentSupervised": true, "assessmentIdVerified": true, "stackable": true,
                  "grade_achieved": "9", "qualityAssuranceName": "Agence fictive"}}
                """));
        assertThat(more.said())
                .isEqualTo(Map.of(
                        IDENTITY_VERIFICATION, "SUPERVISED_WITH_IDENTITY",
                        STACKABILITY, "STACKABLE",
                        RESULT, "9",
                        QUALITY_ASSURANCE, "Agence fictive"));
        assertThat(more.identityChecked()).isTrue();
        for (var nothing : List.of("\"assessmentType\": null, ", "\"assessmentType\": \"\", "))
            assertThat(Told.of(StrictJson.object(badge.formatted(nothing))).identityChecked())
                    .isNull();
    }

    @Test
    void aNumberIsToldAsPeopleWriteIt() {
        for (var number : Map.of(
                        "1E2",
                        "100",
                        "84.0",
                        "84",
                        "2.50",
                        "2.5",
                        "1e400000000",
                        "1E+400000000",
                        "1e2147483648",
                        "1E+2147483648")
                .entrySet())
            assertThat(Told.of(StrictJson.object("{\"credentialSubject\": {\"achievement\": {\"SBU\": %s}}}"
                                    .formatted(number.getKey())))
                            .says(WORKLOAD_HOURS))
                    .isEqualTo(number.getValue());
    }

    /** Lists that nobody would write, and that took minutes to read. */
    @Test
    void aListOfManyThousandsIsReadNoFurtherThanAnybodyWouldLook() {
        var descriptions = Collections.nCopies(40_000, "{\"id\":\"y\"}");
        var results = Collections.nCopies(20_000, "{\"resultDescription\":\"x\"}");
        var languages = Collections.nCopies(20_000, "{\"id\":\"/language/\"}");
        var credential = StrictJson.object("""
                {"credentialSubject": {"result": %s, "achievement": {"resultDescription": %s},
                  "hasClaim": {"specifiedBy": {"language": %s}}}}
                """.formatted(results, descriptions, languages));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Told.of(credential)))
                .isEqualTo(Told.NOTHING);
    }

    @Test
    void daysThatNobodyCanReadStayAsTheyAreWritten() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"activityStartDate": "01/02/2026", "activityEndDate": "03/04/2026"}}
                """));
        assertThat(told.says(LEARNING_PERIOD)).isEqualTo("01/02/2026 · 03/04/2026");
    }

    @Test
    void whatIsTooLongIsCutBetweenTwoSignsAndSaysSo() {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"achievement": {"name": "%s", "description": "%s"}}}
                """.formatted("😀".repeat(300), "a".repeat(2_100))));
        assertThat(told.title()).isEqualTo("😀".repeat(249) + "…");
        assertThat(told.says(DESCRIPTION)).isEqualTo("a".repeat(1_999) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "P60M, P60M",
        "P2Y, P2Y",
        "P6W, P6W",
        "P1Y2M3DT4H, P1Y2M3DT4H",
        "PT60H, ''",
        "PT60M, ''",
        "P5D, ''",
        "P0Y0M0DT60H, ''",
        "60 hours, ''",
        "P, ''"
    })
    void monthsAndYearsAreOddAndNothingElse(String volume, String odd) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"influencedBy": {"specifiedBy": {"volumeOfLearning": "%s"}}}}}
                """.formatted(volume));
        assertThat(Told.of(credential).oddDuration()).isEqualTo(odd);
    }

    /** A qualification of "P60M" has no hours that anybody could reckon with. */
    @ParameterizedTest
    @CsvSource({
        "PT60H, 60, ''",
        "PT90M, 1.5, ''",
        "PT0S, '', ''",
        "PT1.5H, 1.5, ''",
        "'PT0,5H', 0.5, ''",
        "P5D, P5D, ''",
        "P1DT2H, P1DT2H, ''",
        "P0Y0M0DT60H0M0S, 60, ''",
        "P60M, '', P60M",
        "P6W, '', P6W",
        "60 hours, 60 hours, ''",
        "Per month, Per month, ''"
    })
    void whatIsNoHoursIsToldBesideThemAndNeverAsHours(String volume, String hours, String odd) {
        var told = Told.of(StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"specifiedBy": {"volumeOfLearning": "%s"}}}}
                """.formatted(volume)));
        assertThat(told.says(WORKLOAD_HOURS)).isEqualTo(hours);
        assertThat(told.oddDuration()).isEqualTo(odd);
    }

    /** One of several activities is a part of the learning. */
    @Test
    void theHoursOfOneOfSeveralActivitiesAreNotThoseOfTheWhole() {
        var credential = """
                {"credentialSubject": {"hasClaim": {"influencedBy": [%s]}}}
                """;
        var activity = "{\"workload\": \"PT20H\"}";
        assertThat(Told.of(StrictJson.object(credential.formatted(activity))).says(WORKLOAD_HOURS))
                .isEqualTo("20");
        assertThat(Told.of(StrictJson.object(credential.formatted(activity + ", " + activity)))
                        .says(WORKLOAD_HOURS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "c598449d64, Sans vérification, false",
        "70be69aaf9, Supervisé, true",
        "unknown, Supervised with ID Verification, true",
        "unknown, Supervised without ID verification, false",
        "unknown, onsite with identity verification, true",
        "unknown, supervised online,"
    })
    void theMethodOfSupervisionTellsWhetherSomebodyLookedWhoWasAssessed(
            String code, String label, @Nullable Boolean identified) {
        var credential = StrictJson.object("""
                {"credentialSubject": {"hasClaim": {"provenBy": [{}, {"idVerification":
                  {"id": "http://data.europa.eu/snb/supervision-verification/%s", "prefLabel": {"en": "%s"}}}]}}}
                """.formatted(code, label));
        assertThat(Told.of(credential).identityChecked()).isEqualTo(identified);
    }
}
