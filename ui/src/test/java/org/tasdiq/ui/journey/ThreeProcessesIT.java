package org.tasdiq.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.Browser;
import org.tasdiq.ui.desk.TaskCards;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recognition, micro-credentials and awards from their first form to their last step, on the real parts: in a browser, where
 * everybody keeps to one language and all three are worked in, and over REST.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeProcessesIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern OFFER = Pattern.compile(".*/offer/[0-9a-f-]{36}");

    private static final String CERTIFICATION = "FICT-LP-ADAD";
    private static final String BLOCK = "FICT-BC02";
    /** What of the block the credential covers, and what not, in the eyes of one evaluator. */
    private static final List<String> SHOWN = List.of("C2.1.1", "C2.1.2", "C2.1.3", "C2.1.4", "C2.1.5");

    private static final List<String> LACKING = List.of("C2.2", "C2.3");

    private static final int CRITERIA = 7;
    private static final int OUTCOMES = SHOWN.size() + LACKING.size();
    private static final String GRANTED = "Dispense de l’épreuve de C2.1 (fictif)";

    private static final Localized TITLE =
            new Localized("Lire des données (fictif)", "قراءة البيانات (خيالي)", "Reading data (fictitious)");
    private static final Localized DESCRIPTION = new Localized(
            "Dire ce qu’un tableau montre et ce qu’il cache.",
            "بيان ما يظهره الجدول وما يخفيه.",
            "Say what a table shows and what it hides.");
    private static final Localized OUTCOME =
            new Localized("Lire un tableau croisé", "قراءة جدول متقاطع", "Read a cross table");

    /** As in the deliberation of Toulouse. */
    private static final Map<String, Integer> COUNT =
            Map.of("members", 39, "present", 24, "inFavour", 24, "against", 0);

    private final PostBox post = new PostBox();
    private final Installation installation =
            new Installation("processes", Instant.parse("2026-06-15T08:00:00Z"), post.settings());
    private final Rest rest = installation.rest();
    private final Browser browser = new Browser(installation.address());

    @AfterAll
    void close() {
        browser.close();
        installation.close();
        post.close();
    }

    @Test
    void aCredentialFromElsewhereIsRecognisedInPartAndAnAppealAgainstItDismissed() {
        var request = aLearnerAsks();
        step("ines", Texts.ARABIC, request, "recognition.checkRequest", hand -> {
            hand.tick(hand.say("recognition.check.INCOMPLETE"))
                    .writeKey("recognition.check.note", "بلد المؤسسة من فضلك (خيالي).")
                    .press("recognition.check.rule")
                    .done();
        });
        step("lea", Texts.FRENCH, request, "recognition.completeRequest", hand -> {
            hand.writeKey("catalogue.field.LEARNER", "Léa Candidate-Fictive")
                    .writeKey("catalogue.field.ISSUER_COUNTRY", "Pays-Bas")
                    .press("recognition.complete.send")
                    .done();
        });
        step("ines", Texts.ARABIC, request, "recognition.checkRequest", hand -> {
            hand.tick(hand.say("recognition.check.COMPLETE"))
                    .press("recognition.check.rule")
                    .done();
        });
        step("evelyne", Texts.ENGLISH, request, "recognition.assessRequest", ThreeProcessesIT::sealsAPart);
        step("marius", Texts.FRENCH, request, "recognition.assessRequestAgain", ThreeProcessesIT::sealsTheWhole);
        step("claire", Texts.ARABIC, request, "recognition.settleRequest", hand -> {
            hand.tick(hand.say("recognition.outcome.PARTIAL"));
            SHOWN.forEach(hand::tick);
            hand.writeKey("recognition.grants", GRANTED)
                    .writeKey("recognition.remains", String.join(", ", LACKING))
                    .writeKey("recognition.reasons", "لا شيء يثبت هذه المكتسبات (خيالي).")
                    .press("recognition.settle")
                    .confirm()
                    .done();
        });
        rest.await("lea", "/requests/" + request, "status", "CONTESTABLE");
        theLearnerReadsTheDecisionAndContestsIt(request);
        step("beatrice", Texts.ENGLISH, request, "recognition.reviewContest", hand -> {
            hand.tick(hand.say("decision.ruling.DISMISSED"))
                    .writeKey("decision.review.reasons", "The coverage was judged on what was shown (fictitious).")
                    .press("decision.review.propose")
                    .await(hand.say("decision.proposal.own"));
        });
        step("baptiste", Texts.FRENCH, request, "recognition.reviewContest", hand -> {
            hand.press("decision.proposal.confirm").confirm().done();
        });
        rest.await("lea", "/requests/" + request, "status", "CLOSED");
        as("lea", Texts.FRENCH, "request/" + request, hand -> {
            hand.await(hand.say("decision.ruling.DISMISSED")).await(hand.say("recognition.now.CLOSED"));
        });
        installation.awaitEnd(request);
        assertThat(installation.stepsOf(request))
                .containsExactlyInAnyOrder(
                        "recognition.checkRequest",
                        "recognition.completeRequest",
                        "recognition.checkRequest",
                        "recognition.assessRequest",
                        "recognition.assessRequestAgain",
                        "recognition.settleRequest",
                        "recognition.reviewContest");
    }

    private String aLearnerAsks() {
        var request = new String[1];
        as("lea", Texts.FRENCH, "my-requests/new", hand -> {
            hand.tick(hand.say("recognition.purpose.EXEMPTION"))
                    .search("Licence professionnelle Analyse de données")
                    .press("recognition.wholeBlock", BLOCK)
                    .upload(new FilePayload("badge.json", "application/json", Recognisers.sample()))
                    .await(hand.say("recognition.file.NO"))
                    .tick(hand.say("recognition.consent"))
                    .press("recognition.send")
                    .confirm();
            hand.page().waitForURL("**/request/*");
            hand.await(hand.say("recognition.asked"));
            request[0] = lastOf(hand.page());
        });
        return request[0];
    }

    private static void sealsAPart(Hand hand) {
        weighs(hand, SHOWN.size());
        hand.tick(hand.say("recognition.ground.QUALITY"))
                .write(
                        hand.say("recognition.mark.reason", hand.say("recognition.criterion.QUALITY")),
                        "No agency names this provider (fictitious).");
        for (var code : LACKING)
            hand.write(hand.say("recognition.covered.why", code), "Nothing is shown of it (fictitious).");
        hand.await(hand.say("recognition.verdict.coveragePartial"));
        concludes(hand, "PARTIAL");
        SHOWN.forEach(hand::tick);
        hand.writeKey("recognition.grants", "Exempt from C2.1 (fictitious)")
                .writeKey("recognition.remains", String.join(", ", LACKING))
                .writeKey("recognition.reasons", "Five of seven outcomes are covered (fictitious).");
        seals(hand);
    }

    private static void sealsTheWhole(Hand hand) {
        weighs(hand, OUTCOMES);
        hand.await(hand.say("recognition.verdict.noDifference"));
        concludes(hand, "FULL").writeKey("recognition.grants", "Dispense de tout le bloc (fictif)");
        seals(hand);
    }

    /** Best grades, but not of quality where something is lacking; the first so many outcomes are covered. */
    private static void weighs(Hand hand, int covered) {
        hand.tick(hand.say("recognition.independent"));
        for (var n = 0; n < CRITERIA; n++)
            hand.within("vaadin-radio-group", n).tick(n == 0 && covered < OUTCOMES ? 1 : 0);
        for (var n = 0; n < OUTCOMES; n++)
            hand.within("vaadin-radio-group", CRITERIA + n).tick(n < covered ? 0 : 2);
        Stream.concat(SHOWN.stream(), LACKING.stream())
                .limit(covered)
                .forEach(code -> hand.write(hand.say("recognition.covered.by", code), "Badge"));
    }

    private static Hand concludes(Hand hand, String outcome) {
        hand.within("vaadin-radio-group", CRITERIA + OUTCOMES).tick(hand.say("recognition.outcome." + outcome));
        return hand;
    }

    private static void seals(Hand hand) {
        hand.press("recognition.evaluation.seal").confirm().done();
    }

    private void theLearnerReadsTheDecisionAndContestsIt(String request) {
        var ruling = rest.get("lea", "/requests/" + request + "/rulings").get(0);
        var attestation = ruling.get("attestation").asString();
        as("lea", Texts.FRENCH, "request/" + request, hand -> {
            hand.await(hand.say("recognition.outcome.PARTIAL")).await(GRANTED).await(attestation);
            assertThat(JourneyIT.text(hand.download(hand.say("notification.letter.recognition.title"))))
                    .contains(GRANTED);
            assertThat(JourneyIT.text(hand.download(hand.say("notification.letter.recognised.title"))))
                    .contains(attestation);
            hand.writeKey("recognition.contest.grounds", "La couverture est sous-estimée (fictif).")
                    .press("recognition.contest")
                    .confirm()
                    .await(hand.say("recognition.contest.pending"));
        });
    }

    @Test
    void anOfferIsDescribedAdoptedShownToAllAndAwardedToThoseOnAList() {
        var offer = theHeadDescribesAnOffer();
        step("odile", Texts.ARABIC, offer, "catalogue.reviewQuality", hand -> {
            hand.tick(hand.say("catalogue.outcome.ACCEPTED"))
                    .press("catalogue.review.rule")
                    .done();
        });
        step("claire", Texts.ENGLISH, offer, "catalogue.recordCouncilVote", hand -> {
            hand.writeKey("catalogue.vote.number", "2026/06/FICT-85")
                    .writeKey("catalogue.vote.council", "Council of studies (fictitious)")
                    .date("catalogue.vote.on", "15/06/2026");
            COUNT.forEach((name, votes) -> hand.writeKey("catalogue.vote." + name, String.valueOf(votes)));
            hand.await(hand.say("catalogue.vote.ADOPTED"))
                    .press("catalogue.vote.record")
                    .confirm()
                    .done();
        });
        rest.await("olivier", "/offers/" + offer, "status", "PUBLISHED");
        everybodyReadsIt(
                rest.get("olivier", "/offers/" + offer).get("reference").asString());
        assertThat(installation.stepsOf(offer))
                .containsExactly("catalogue.reviewQuality", "catalogue.recordCouncilVote");

        var award = theHeadSendsAList(offer);
        step("claire", Texts.ENGLISH, award, "catalogue.confirmAward", hand -> {
            hand.await("Sans Adresse-Fictif").press("catalogue.award.confirm").confirm();
            hand.page().waitForURL("**/award/*");
            rest.await("claire", "/awards/" + award, "state", "ISSUED");
            hand.page().reload();
            hand.await(hand.say("catalogue.award.state.ISSUED"));
        });
        aLearnerWithoutAnAccountOpensTheLink(award);
        installation.awaitEnd(award);
    }

    private String theHeadDescribesAnOffer() {
        var offer = new String[1];
        as("olivier", Texts.FRENCH, "offers", hand -> {
            hand.writeKey("catalogue.begin.title", TITLE.fr()).press("catalogue.begin");
            hand.page().waitForURL("**/offer/*/edit");
            inThreeLanguages(hand, "catalogue.field.TITLE", TITLE);
            inThreeLanguages(hand, "catalogue.field.DESCRIPTION", DESCRIPTION);
            hand.press("catalogue.outcome.add");
            inThreeLanguages(hand, "catalogue.outcome.words", OUTCOME);
            hand.writeKey("catalogue.field.WORKLOAD_HOURS", "25").writeKey("catalogue.field.CREDIT_POINTS", "1");
            inFrench(hand, "catalogue.calendar", "Deux sessions par an");
            choose(hand, "PARTICIPATION_MODE", "catalogue.mode.BLENDED");
            inFrench(hand, "catalogue.field.PREREQUISITES", "Aucun");
            inFrench(hand, "catalogue.field.LEARNING_RESOURCES", "Cours en ligne");
            hand.tick(hand.say("catalogue.assessment.PROJECT"));
            choose(hand, "IDENTITY_VERIFICATION", "catalogue.identity.SUPERVISED_WITH_IDENTITY");
            inFrench(hand, "catalogue.field.RESULT", "Acquis, non acquis");
            hand.choose(hand.say("catalogue.field.EQF_LEVEL"), hand.say("catalogue.level", 6));
            inFrench(hand, "catalogue.field.QUALITY_ASSURANCE", "Habilitation de l’université");
            choose(hand, "STACKABILITY", "catalogue.stacking.STACKABLE");
            hand.press("catalogue.submit").confirm();
            hand.page().waitForURL(OFFER);
            hand.await(hand.say("catalogue.versions"));
            offer[0] = lastOf(hand.page());
        });
        return offer[0];
    }

    private static void inThreeLanguages(Hand hand, String key, Localized words) {
        for (var language : Texts.LOCALES) in(hand, key, language, words.in(language));
    }

    private static void inFrench(Hand hand, String key, String words) {
        in(hand, key, Texts.FRENCH, words);
    }

    private static void in(Hand hand, String key, Locale language, String words) {
        hand.write(
                hand.say("referential.aspect.in", hand.say(key), hand.say("shell.language." + language.getLanguage())),
                words);
    }

    private static void choose(Hand hand, String field, String option) {
        hand.choose(hand.say("catalogue.field." + field), hand.say(option));
    }

    private void everybodyReadsIt(String reference) {
        for (var language : Texts.LOCALES) {
            try (var window = browser.window(language, 1280, ColorScheme.LIGHT)) {
                var page = window.open("/catalogue").page();
                page.locator(".offers a[href='/catalogue/" + reference + "']").click();
                assertThat(page.locator("h1").first()).containsText(TITLE.in(language));
                assertThat(page.locator("main")).containsText(DESCRIPTION.in(language));
                assertThat(page.locator("main")).containsText(OUTCOME.in(language));
                window.speaks().calm();
            }
        }
    }

    private String theHeadSendsAList(String offer) {
        var award = new String[1];
        var table = Learners.table(
                Learners.line("Camille Apprenante-Fictive", "camille@example.org"),
                Learners.line("Sofiane Apprenant-Fictif", "sofiane@example.org"),
                "Sans Adresse-Fictif,,95,80,yes");
        as("olivier", Texts.FRENCH, "offer/" + offer, hand -> {
            hand.follow(hand.say("catalogue.award.submit"))
                    .choose(hand.say("catalogue.award.language"), hand.say("shell.language.ar"))
                    .upload(new FilePayload("apprenants.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                    .await("Sans Adresse-Fictif")
                    .press("catalogue.award.send")
                    .confirm();
            hand.page().waitForURL("**/award/*");
            hand.await(hand.say("catalogue.award.state.WAITING"));
            award[0] = lastOf(hand.page());
        });
        return award[0];
    }

    private void aLearnerWithoutAnAccountOpensTheLink(String award) {
        var credential = credentialOf(award, "camille@example.org");
        try (var window = browser.window(Texts.ARABIC, 1280, ColorScheme.LIGHT)) {
            var page = window.open(post.link("camille@example.org")).page();
            assertThat(page.locator("main")).containsText(credential);
            assertThat(page.locator("main")).containsText(TITLE.ar());
            var certificate = page.waitForDownload(
                    () -> page.locator("a.download").first().click());
            assertThat(JourneyIT.text(certificate.path())).contains(credential);
            window.speaks().calm();
        }
    }

    private String credentialOf(String award, String email) {
        return rest.get("olivier", "/awards/" + award + "/lines")
                .valueStream()
                .filter(line -> line.get("email").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .get("credential")
                .asString();
    }

    @Test
    void aCredentialFromElsewhereIsRecognisedOverRest() {
        var certification = rest.certification("nour", CERTIFICATION);
        var competencies = certification
                .get("blocks")
                .get(1)
                .get("competencies")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
        var form = Map.of(
                "purpose",
                "EXEMPTION",
                "certification",
                certification.get("id").asString(),
                "competencies",
                competencies,
                "wish",
                "",
                "consent",
                true);
        var credential = Base64.getEncoder().encodeToString(Recognisers.sample());
        var request = rest.post("nour", "/requests", json(Map.of("form", form, "credential", credential)))
                .get("id")
                .asString();
        var steps = "/requests/" + request + "/recognition/";
        rest.awaitTask("ines", request, "recognition.checkRequest");
        rest.post("ines", steps + "check-request", "{\"outcome\": \"INCOMPLETE\", \"note\": \"\"}");
        rest.awaitTask("nour", request, "recognition.completeRequest");
        rest.post("nour", steps + "complete-request", """
                {"supplied": [{"number": 1, "text": "Nour Dossier-Fictive"}, {"number": 3, "text": "Pays-Bas"}],
                 "credential": null}""");
        rest.awaitTask("ines", request, "recognition.checkRequest");
        rest.post("ines", steps + "check-request", "{\"outcome\": \"COMPLETE\", \"note\": \"\"}");
        rest.awaitTask("evelyne", request, "recognition.assessRequest");
        rest.post("evelyne", steps + "assess-request", evaluation(request, SHOWN.size(), Evaluators.partial()));
        rest.awaitTask("marius", request, "recognition.assessRequestAgain");
        rest.post("marius", steps + "assess-request-again", evaluation(request, OUTCOMES, Evaluators.full()));
        rest.awaitTask("claire", request, "recognition.settleRequest");
        rest.post("claire", steps + "settle-request", json(Evaluators.partial(SHOWN.toArray(String[]::new))));
        rest.await("nour", "/requests/" + request, "status", "CONTESTABLE");
        assertThat(rest.get("nour", "/requests/" + request + "/rulings")
                        .get(0)
                        .get("attestation")
                        .asString())
                .isNotEmpty();
        for (var letter : rest.get("nour", "/requests/" + request + "/letters"))
            rest.download(
                    "nour",
                    "/requests/" + request + "/letters/" + letter.get("id").asString() + "/pdf");
        rest.post("nour", "/requests/" + request + "/appeals", "{\"reason\": \"Couverture sous-estimée (fictif)\"}");
        rest.awaitTask("beatrice", request, "recognition.reviewContest");
        rest.post("beatrice", steps + "propose-ruling", "{\"ruling\": \"DISMISSED\", \"reasons\": \"Vu (fictif)\"}");
        rest.post("baptiste", steps + "review-contest", "");
        rest.await("nour", "/requests/" + request, "status", "CLOSED");
        installation.awaitEnd(request);
    }

    private String evaluation(String request, int covered, Conclusion conclusion) {
        var targets = rest.get("evelyne", "/requests/" + request)
                .get("targets")
                .valueStream()
                .map(one -> one.get("code").asString())
                .map(code -> new TargetOutcome(code, code, new Localized("", "", "")))
                .toList();
        var differences =
                covered < OUTCOMES ? Map.of(Criterion.QUALITY, Grade.SUBSTANTIAL) : Map.<Criterion, Grade>of();
        return json(Evaluators.found(targets, covered, differences, conclusion));
    }

    @Test
    void anOfferIsAdoptedAndAwardedOverRest() {
        var offer = rest.publishedOffer(CERTIFICATION);
        var reference = rest.get("olivier", "/offers/" + offer).get("reference").asString();
        assertThat(rest.get(null, "/catalogue/" + reference).get("standing").asString())
                .isEqualTo("OFFERED");

        var list = Learners.table(Learners.line("Ines Apprenante-Fictive", "ines.apprenante@example.org"));
        var award = rest.confirmedAward(offer, list);
        rest.await("claire", "/awards/" + award, "state", "ISSUED");
        installation.awaitEnd(award);
        var token = post.link("ines.apprenante@example.org").replaceAll(".*/", "");
        var got = rest.get(null, "/received-credentials/" + token).get("credential");
        assertThat(got.get("holds").asBoolean()).isTrue();
        assertThat(got.get("holder").asString()).isEqualTo("Ines Apprenante-Fictive");
    }

    private static String json(Object sent) {
        return JSON.writeValueAsString(sent);
    }

    /** From the desk of that person, once the engine has brought the case there. */
    private void step(String who, Locale language, String id, String step, Consumer<Hand> work) {
        rest.awaitTask(who, id, step);
        as(who, language, "desk", hand -> {
            hand.page()
                    .locator(".task h3 a[href$='" + TaskCards.route(step) + "/" + id + "']")
                    .click();
            hand.page().locator(".step-body > *").first().waitFor();
            work.accept(hand);
        });
    }

    private void as(String who, Locale language, String path, Consumer<Hand> work) {
        try (var window = browser.window(language, 1280, ColorScheme.LIGHT)) {
            window.enter(who + "@tasdiq.example", Installation.PASSWORD).open("/" + path);
            try {
                work.accept(new Hand(window.page(), language));
            } catch (RuntimeException | AssertionError failed) {
                window.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target", "screenshots", "failed-process.png")));
                throw failed;
            }
            window.calm();
        }
    }

    private static String lastOf(Page page) {
        return page.url().replaceAll(".*/", "");
    }
}
