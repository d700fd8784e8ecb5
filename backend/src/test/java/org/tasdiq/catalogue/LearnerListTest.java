package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** What a list of learners may say, and what is answered to what it may not. */
class LearnerListTest {
    private static final Texts TEXTS = new Texts();
    private static final AwardTerms TERMS = new AwardTerms(80, 50, "fr");
    private static final String HEAD = "name,email,attendance,result,identity\n";

    private static List<LearnerLine> read(String table) {
        return preview(table).lines();
    }

    private static AwardPreview preview(String table) {
        return new LearnerList(TEXTS, TERMS, true).read(table, 1000);
    }

    private static LearnerLine one(String line) {
        return read(HEAD + line).getFirst();
    }

    @Test
    void aLineWithEverythingIsAccepted() {
        assertThat(one("Amel Fictive,Amel@Example.org,92.5,78,yes")).satisfies(line -> {
            assertThat(line.state()).isEqualTo(LearnerState.ACCEPTED);
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.email()).isEqualTo("amel@example.org");
            assertThat(line.attendance()).isEqualTo(new BigDecimal("92.5"));
            assertThat(line.score()).isEqualTo(new BigDecimal("78"));
            assertThat(line.identityChecked()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'Amel,amel@example.org,79.99,78,yes', attendance, catalogue.award.attended",
        "'Amel,amel@example.org,101,78,yes', attendance, catalogue.award.percentage",
        "'Amel,amel@example.org,-1,78,yes', attendance, catalogue.award.percentage",
        "'Amel,amel@example.org,,78,yes', attendance, required",
        "'Amel,amel@example.org,90,49.5,yes', result, catalogue.award.scored",
        "'Amel,amel@example.org,90,failed,yes', result, catalogue.award.failed",
        "'Amel,amel@example.org,90,perhaps,yes', result, catalogue.award.result",
        "'Amel,amel@example.org,90,,yes', result, required",
        "'Amel,amel@example.org,90,78,no', identity, catalogue.award.identity",
        "'Amel,amel@example.org,90,78,', identity, catalogue.award.yesOrNo",
        "'Amel,amel.example.org,90,78,yes', email, catalogue.award.email",
        "'Amel,a@b@example.org,90,78,yes', email, catalogue.award.email",
        "'Amel,amél@example.org,90,78,yes', email, catalogue.award.email",
        "'Amel,amel\u200b@example.org,90,78,yes', email, catalogue.award.email",
        "'Amel,,90,78,yes', email, required",
        "',amel@example.org,90,78,yes', name, required",
        "'Amel,amel@example.org,90', '', catalogue.award.cells"
    })
    void aFaultIsNamedWithItsColumn(String line, String column, String fault) {
        assertThat(one(line)).satisfies(read -> {
            assertThat(read.state()).isEqualTo(LearnerState.FAULTY);
            assertThat(read.column()).isEqualTo(column);
            assertThat(read.fault()).isEqualTo(fault);
            for (var language : Texts.LOCALES)
                assertThat(AwardPreview.why(read, TEXTS, language)).isNotBlank().doesNotContain("!");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"passed", "Réussi", "ACQUISE", "ناجح"})
    void passedIsSaidInEveryLanguage(String word) {
        assertThat(one("Amel,amel@example.org,90," + word + ",oui").score()).isNull();
        assertThat(one("Amel,amel@example.org,90," + word + ",نعم").state()).isEqualTo(LearnerState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom complet;Adresse de courriel;Présence (%);Note;Identité vérifiée\n",
                "الاسم;البريد الإلكتروني;الحضور;النتيجة;الهوية\n",
                "\uFEFFName;E-mail;Attendance;Grade;Identity check\n"
            })
    void columnsAreKnownInEveryLanguageAndInAnyOrder(String head) {
        assertThat(read(head + "Amel Fictive;amel@example.org;92,5 %;78;1\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.attendance()).isEqualTo(new BigDecimal("92.5")));
        assertThat(read("identity,result,attendance,email,name,Groupe\nyes,60,90,amel@example.org,Amel,B\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Amel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prénom;Nom",
                "Prénom(s);Nom de famille",
                "PRENOM;NOM",
                "First name;Last name",
                "First name;Surname",
                "first_name;last_name",
                "الاسم;اللقب",
                "الاسم الأول;اسم العائلة",
                "given;family"
            })
    void givenAndFamilyNamesMakeOneName(String names) {
        assertThat(read(names + ";Email;Présence;Note;Identité\nAmel;Fictive;amel@example.org;90;78;oui\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Amel Fictive"));
    }

    @Test
    void theOrderOfTheColumnsIsNotTheOrderOfTheName() {
        assertThat(read("Nom;Prénom;Email;Présence;Note;Identité\nFictive;Amel;amel@example.org;90;78;oui\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Amel Fictive"));
    }

    @Test
    void aLineThatSaysHalfOfANameIsFaulty() {
        assertThat(read("Prénom;Nom;Email;Présence;Note;Identité\n;Fictive;amel@example.org;90;78;oui\n"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fault()).isEqualTo("required");
                    for (var language : Texts.LOCALES)
                        assertThat(AwardPreview.why(line, TEXTS, language)).doesNotContain("!");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nom complet", "Full name", "الاسم الكامل", "الاسم واللقب"})
    void aFullNameWinsOverItsParts(String full) {
        var preview = preview("Nom;Prénom;" + full
                + ";Email;Présence;Note;Identité\nFictive;Amel;Amel Ben Fictive;amel@example.org;90;78;oui\n");
        assertThat(preview.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Amel Ben Fictive"));
        assertThat(preview.columns())
                .extracting(AwardColumn::read)
                .containsExactly("", "", "name", "email", "attendance", "result", "identity");
    }

    @Test
    void halfOfANameIsNeverTakenForTheWhole() {
        assertRefused(
                "catalogue.award.columnsMissing",
                "Prénom;Email;Présence;Note;Identité\nAmel;a@example.org;90;78;oui\n");
        assertRefused(
                "catalogue.award.columnsMissing",
                "Surname;Email;Présence;Note;Identité\nAmel;a@example.org;90;78;oui\n");
        assertRefused(
                "catalogue.award.givenNames",
                "Nom;Prénom usuel;Email;Présence;Note;Identité\nFictive;Amel;a@example.org;90;78;oui\n");
    }

    @Test
    void thePreviewSaysWhichColumnsAreReadAsWhat() {
        assertThat(preview(
                                "Groupe;Prénom;Nom;Email;Présence (%);Note/20;Identité\nB;Amel;Fictive;a@example.org;90;16;oui\n")
                        .columns())
                .containsExactly(
                        new AwardColumn("Groupe", "", 0),
                        new AwardColumn("Prénom", "given", 0),
                        new AwardColumn("Nom", "family", 0),
                        new AwardColumn("Email", "email", 0),
                        new AwardColumn("Présence (%)", "attendance", 100),
                        new AwardColumn("Note/20", "result", 20),
                        new AwardColumn("Identité", "identity", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Note, 16/20, 80",
        "Note, '16,5 / 20', 82.5",
        "Note, 80 %, 80",
        "Note/20, '16,5', 82.5",
        "Grade/20, 16.5, 82.5",
        "Note sur 20, 20, 100",
        "Note (/20), 10, 50",
        "العدد/20, 11, 55",
        "Score / 30, 20, 66.66",
        "Note (%), 55, 55",
        "Note, 78.456, 78.45"
    })
    void marksAreReadByTheirScale(String head, String mark, BigDecimal percent) {
        assertThat(read("Nom;Email;Présence;" + head + ";Identité\nAmel;amel@example.org;90;" + mark + ";oui\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.score()).isEqualTo(percent));
    }

    @Test
    void numbersThatMayBePerCentOrOutOfTwentyAreNotGuessed() {
        var lines = "Amel;amel@example.org;90;16;oui\nHugo;hugo@example.org;90;%s;oui\n";
        var head = "Nom;Email;Présence;%s;Identité\n";
        assertRefused("catalogue.award.scale", head.formatted("Note") + lines.formatted("12,5"));
        assertThat(read(head.formatted("Note") + lines.formatted("85")))
                .extracting(LearnerLine::state)
                .containsExactly(LearnerState.FAULTY, LearnerState.ACCEPTED);
        assertThat(read(head.formatted("Note (pourcentage)") + lines.formatted("12,5")))
                .allSatisfy(line -> assertThat(line.fault()).isEqualTo("catalogue.award.scored"));
    }

    @Test
    void aMarkAboveItsScaleIsFaulty() {
        assertThat(read("Nom;Email;Présence;Note/20;Identité\nAmel;amel@example.org;90;21;oui\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.fault()).isEqualTo("catalogue.award.above"));
    }

    @Test
    void theSecondLineOfALearnerIsTooMany() {
        var lines = read(HEAD + "Amel,amel@example.org,90,78,yes\n\nAmel F.,AMEL@example.org,95,80,yes\n");
        assertThat(lines).extracting(LearnerLine::number).containsExactly(2, 4);
        assertThat(lines.getLast().fault()).isEqualTo("catalogue.award.twice");
        assertThat(lines.getLast().arguments()).containsExactly(2);
    }

    @Test
    void aLearnerWhoseFirstLineIsWrongMayBeOnAnother() {
        var lines = read(HEAD + "Amel,amel@example.org,90,failed,yes\nAmel,amel@example.org,90,passed,yes\n");
        assertThat(lines).extracting(LearnerLine::state).containsExactly(LearnerState.FAULTY, LearnerState.ACCEPTED);
    }

    @Test
    void anIdentityThatTheOfferDoesNotCheckNeedNotBeChecked() {
        for (var table : List.of(
                HEAD + "Amel,amel@example.org,90,78,no\n",
                HEAD + "Amel,amel@example.org,90,78,\n",
                "name,email,attendance,result\nAmel,amel@example.org,90,78\n"))
            assertThat(new LearnerList(TEXTS, TERMS, false).read(table, 10).lines())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.state()).isEqualTo(LearnerState.ACCEPTED);
                        assertThat(line.identityChecked()).isFalse();
                    });
        assertRefused("catalogue.award.columnsMissing", "name,email,attendance,result\nAmel,amel@example.org,90,78\n");
    }

    @Test
    void oneBrokenLineKeepsNoOtherFromItsAward() {
        var lines = read(HEAD + "Amel,amel@example.org,90,78,yes\n\"Hugo\" Inventé,hugo@example.org,x\n"
                + "Salma,salma@example.org,90,78,yes\n");
        assertThat(lines)
                .extracting(LearnerLine::state)
                .containsExactly(LearnerState.ACCEPTED, LearnerState.FAULTY, LearnerState.ACCEPTED);
    }

    @Test
    void whatIsNoTableOrLacksAColumnIsRefusedAsAWhole() {
        assertRefused("catalogue.award.columnsMissing", "name,email\nAmel,amel@example.org\n");
        assertRefused("catalogue.award.columnsMissing", "");
        assertRefused(
                "catalogue.award.tooLong",
                HEAD
                        + IntStream.range(0, 1001)
                                .mapToObj(i -> "A,a" + i + "@example.org,90,78,yes\n")
                                .collect(Collectors.joining()));
        assertThatThrownBy(() -> AwardPreview.text(new byte[] {(byte) 0xC3, (byte) 0x28}))
                .isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String code, String table) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void faultyLinesComeBackAsTheyWereReadAndAreAcceptedOnceMended() {
        var preview = preview("""
                Groupe;Prénom;Nom;Email;% présence;Note/20;Identité
                B;=1+1;Fictive;amel@example.org;40;16;oui
                B;Hugo;Fictif;hugo@example.org;90;16;oui
                """);
        var faulty = preview.faulty(TEXTS, Texts.FRENCH);
        assertThat(faulty.head())
                .containsExactly("Prénom", "Nom", "Email", "% présence", "Note/20", "Identité", "Pourquoi");
        var csv = faulty.csv();
        assertThat(csv)
                .contains("\"'=1+1\",\"Fictive\",\"amel@example.org\",\"40\",\"16\",\"oui\"")
                .contains(TEXTS.of(Texts.FRENCH, "refusal.catalogue.award.attended", "40", 80))
                .doesNotContain("hugo@example.org");
        assertThat(read(csv.replace("\"40\"", "\"95\""))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(LearnerState.ACCEPTED);
            assertThat(line.name()).isEqualTo("=1+1 Fictive");
            assertThat(line.score()).isEqualTo(new BigDecimal("80"));
            assertThat(line.identityChecked()).isTrue();
        });
    }

    @Test
    void theReportSaysWhatIsWrongInTheLanguageOfItsReader() {
        var preview = preview(HEAD + "=1+1,amel@example.org,10,78,yes\n");
        for (var language : List.of(Texts.FRENCH, Texts.ARABIC, Texts.ENGLISH)) {
            var csv = preview.report(TEXTS, language).csv();
            assertThat(csv)
                    .contains(TEXTS.of(language, "refusal.catalogue.award.attended", "10", 80))
                    .contains("\"'=1+1\"");
        }
        assertThat(preview.report(TEXTS, Locale.ENGLISH).rows()).hasSize(1);
    }
}
