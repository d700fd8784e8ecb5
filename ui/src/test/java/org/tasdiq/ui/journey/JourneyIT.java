package org.tasdiq.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.ui.journey.Hand.words;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tasdiq.Texts;
import org.tasdiq.identity.OneTimeCode;
import org.tasdiq.ui.Browser;

/**
 * The worked example: the fictitious Yasmine's file from the first form to the open appeal window, in a browser, on the
 * real parts, at the dates of the example. A picture of every step is kept in three languages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {
    private static final List<String> BLOCKS = List.of("FICT-BC01", "FICT-BC02", "FICT-BC03", "FICT-BC04");
    private static final String CERTIFICATION = "Licence professionnelle Analyse de données";

    /** The marks of the jurors on C1.1 … C4.3, in their order; a minus: cannot judge. */
    private static final Map<String, String> MARKS = Map.of(
            "amel", "332120322232",
            "hugo", "322111332231",
            "salma", "232020332232",
            "nadia", "33312132-232",
            "luc", "332221332132");

    private final Installation installation = new Installation("journey", at("2026-01-12"));
    private final Rest rest = installation.rest();
    private final Browser browser = new Browser(installation.address());
    private final Set<String> pictured = new HashSet<>();
    private final List<String> barriers = new ArrayList<>();
    private Browser.Window window;
    private String file = "";

    @AfterAll
    void close() {
        browser.close();
        installation.close();
    }

    @Test
    void yasminesFileTravelsFromTheApplicationToTheDecision() {
        applies();
        day("2026-01-20");
        isFoundIncomplete();
        day("2026-01-26");
        completesAndIsFoundComplete();
        day("2026-02-20");
        isDeclaredAdmissible();
        rest.awaitTask("yasmine", file, "portfolio.compilePortfolio");
        killTheApplication();
        day("2026-06-15");
        compilesThePortfolio();
        evidenceIsAccepted();
        juryIsAppointedAndConvened();
        day("2026-07-02");
        karimIsReplaced();
        day("2026-09-07");
        fiveSeal();
        day("2026-09-08");
        isHeardAndDeliberatedUpon();
        day("2026-09-15");
        lastSignatureMakesTheDecision();
        day("2026-09-17");
        yasmineReadsTheLetter();
        datesAreThoseOfTheExample();
        auditorFindsTheJournalWhole();
        assertThat(barriers).as("what keeps somebody from using a page").isEmpty();
    }

    private void applies() {
        as("yasmine", "my-files", hand -> {
            hand.search(CERTIFICATION).press("candidacy.begin");
            hand.page().waitForURL("**/candidacy/apply/*");
            hand.page().locator(".experience").waitFor();
            file = hand.page().url().replaceAll(".*/", "");
            hand.writeKey("candidacy.form.goal", "Faire reconnaître onze ans d’analyse de données");
            experience(hand, 0, "Assistante de gestion", "Huilerie Imaginaire", "01/09/2009", "30/06/2014");
            hand.press("candidacy.form.addExperience");
            experience(hand, 1, "Chargée d’études", "Distribu-Fictif SA", "01/09/2014", "");
            hand.press("candidacy.form.addExperience");
            experience(hand, 2, "Trésorière", "Lire Ensemble (fictive)", "01/01/2018", "");
            var voluntary = hand.within(".experience", 2);
            voluntary.choose(words("candidacy.experience.kind"), words("candidacy.kind.VOLUNTARY"));
            voluntary.writeKey("candidacy.experience.hours", "4");
            for (var code : ExamplePortfolio.CLAIMS.keySet())
                hand.on("vaadin-radio-group", code + " ·").tick(position(code));
            hand.tick(words("candidacy.form.accompanied")).tick(words("candidacy.form.sworn"));
            hand.upload(List.of(ExamplePortfolio.identity("jpg")));
            window.picture("candidacy.apply");
            hand.press("candidacy.apply.send").confirm();
            hand.page().waitForURL("**/candidacy/my-file/*");
            hand.await(words("candidacy.stages"));
            window.picture("candidacy.myFile");
            hand.writeKey("candidacy.adviser.email", "paul@tasdiq.example").press("candidacy.adviser.invite");
            hand.await(words("candidacy.invitationState.INVITED"));
        });
        as("paul", "accompanied", hand -> {
            hand.page().locator("#main a[href*='invitation/']").first().click();
            // Outside the frame of the application: no #main.
            hand.page().locator("vaadin-button[theme~=primary]").click();
            hand.page().waitForURL("**/candidacy/my-file/*");
            hand.await(words("candidacy.stages"));
        });
    }

    private static void experience(Hand hand, int number, String role, String where, String from, String until) {
        var fields = hand.within(".experience", number);
        fields.writeKey("candidacy.experience.role", role);
        fields.writeKey("candidacy.experience.organisation", where);
        fields.date("candidacy.experience.from", from);
        if (!until.isEmpty()) fields.date("candidacy.experience.until", until);
    }

    private static String position(String code) {
        return words("candidacy.position." + (code.matches("C2.[13]") ? "PARTLY" : "YES"));
    }

    private void isFoundIncomplete() {
        step(
                "ines",
                "candidacy.checkCompleteness",
                hand -> hand.tick(words("candidacy.missing.IDENTITY_DOCUMENT_UNREADABLE"))
                        .writeKey("candidacy.check.note", "La photo est floue.")
                        .press("candidacy.check.incomplete"));
    }

    private void completesAndIsFoundComplete() {
        step(
                "yasmine",
                "candidacy.completeApplication",
                hand -> hand.upload(List.of(ExamplePortfolio.identity("pdf"))).press("candidacy.complete.send"));
        step("ines", "candidacy.checkCompleteness", hand -> hand.press("candidacy.check.complete"));
    }

    private void isDeclaredAdmissible() {
        step(
                "olivier",
                "candidacy.decideAdmissibility",
                hand -> hand.tick(words("candidacy.opinion.favourable"))
                        .writeKey("candidacy.opinion.text", "Expérience en rapport direct avec la licence.")
                        .press("candidacy.opinion.give"));
        pictured.remove("candidacy.decideAdmissibility"); // the authority sees more
        step(
                "claire",
                "candidacy.decideAdmissibility",
                hand -> hand.tick(words("candidacy.decide.admissible")).press("candidacy.decide.button"));
    }

    /** Between two steps; in the middle of one it is killed by the drill, whose broker lives in the present. */
    private void killTheApplication() {
        installation.application().kill();
        installation.application().start();
    }

    private void compilesThePortfolio() {
        step("yasmine", "portfolio.compilePortfolio", hand -> {
            for (var item : ExamplePortfolio.items()) {
                hand.choose(words("portfolio.panel.kind"), words("portfolio.kind." + item.kind()))
                        .upload(List.of(item));
            }
            // The list is drawn anew with each verdict.
            hand.gone(words("portfolio.verdict.PENDING")).gone(words("credential.imported.waiting"));
            hand.on(".lines > li", "P13").press("portfolio.describe");
            hand.page().getByLabel(words("portfolio.describe.dated")).fill("01/04/2012");
            hand.page().getByLabel(words("portfolio.describe.dated")).press("Enter");
            hand.confirm();
            hand.writeKey("portfolio.narrative", "Des tableaux de stocks à la prévision des ventes.");
            ExamplePortfolio.CLAIMS.forEach((code, items) -> {
                var claim = hand.within("[id='claim-" + code + "']");
                claim.tick(position(code)).writeKey("portfolio.claim.text", "Ce que j’ai fait pour " + code);
                items.forEach(item -> claim.add(words("portfolio.claim.evidence"), item));
            });
            hand.await("P13 a 14 ans · C1.3");
            window.picture("portfolio.compilePortfolio-filled");
            hand.tick(words("portfolio.statement.sincere")).tick(words("portfolio.statement.disclosure"));
            hand.press("portfolio.submit");
        });
    }

    private void evidenceIsAccepted() {
        step("ines", "portfolio.reviewEvidence", hand -> {
            hand.writeKey("portfolio.search", "régression ventes");
            hand.await("P06 rapport de régression, page 1");
            hand.press("portfolio.review.acceptAll");
            hand.await(words("portfolio.itemStatus.ACCEPTED"));
            var item = hand.within("#item-P06");
            item.page().getByText(words("portfolio.quality.title", "P06")).click();
            var doubted = item.on(".pair", words("portfolio.quality.AUTHENTIC"));
            doubted.choose(words("portfolio.quality.AUTHENTIC"), words("portfolio.quality.value.DOUBT"));
            doubted.writeKey("portfolio.quality.comment", "coauteur");
            hand.await("P06 : auteur en doute (coauteur)");
            hand.press("portfolio.review.finish");
        });
    }

    private void juryIsAppointedAndConvened() {
        step(
                "sonia",
                "jury.appointJury",
                hand -> {
                    for (var member : List.of("Amel", "Hugo", "Salma", "Nadia", "Karim")) hand.tick(member);
                    hand.choose(words("jury.president"), "Pr Amel Présidente-Fictive");
                    hand.await(words("jury.check.lawful"));
                    hand.press("jury.propose");
                    hand.page().locator("vaadin-notification-card").first().waitFor();
                },
                false);
        pictured.remove("jury.appointJury"); // the authority sees the proposal
        step("claire", "jury.appointJury", hand -> hand.press("jury.appoint"));
        step(
                "sonia",
                "jury.scheduleSession",
                hand -> hand.date("jury.session.date", "08/09/2026")
                        .date("jury.session.start", "09:00")
                        .writeKey("jury.session.place", "Salle B12")
                        .press("jury.session.schedule"));
    }

    private void karimIsReplaced() {
        step(
                "karim",
                "assessment.scorePortfolio",
                hand -> declare(hand, "past")
                        .writeKey("jury.independence.remark", "J’ai été son supérieur jusqu’en 2020.")
                        .press("jury.independence.linked")
                        .confirm());
        fromTheJuryOfTheFile("sonia", hand -> {
            hand.tick("Luc Métier-Fictif").await(words("jury.check.lawful"));
            hand.press("jury.propose");
            hand.page().locator("vaadin-notification-card").first().waitFor();
        });
        fromTheJuryOfTheFile("claire", hand -> {
            hand.press("jury.appoint");
            hand.done();
        });
    }

    /** The file waits at another step: its page leads to the composition. */
    private void fromTheJuryOfTheFile(String who, Consumer<Hand> work) {
        as(who, "file/" + file, hand -> {
            hand.page().locator("#tab-jury").click();
            hand.page().getByText(words("jury.change")).click();
            hand.page().locator(".step-body > *").first().waitFor();
            work.accept(hand);
        });
    }

    /** Answers every question of independence with no, but that one. */
    private static Hand declare(Hand hand, String linked) {
        for (var question : List.of("present", "past", "personal", "accompanied")) {
            hand.within("#independence-" + question)
                    .tick(words(question.equals(linked) ? "jury.independence.yes" : "jury.independence.no"));
        }
        return hand;
    }

    private void fiveSeal() {
        pictured.remove("assessment.scorePortfolio"); // Karim saw the declaration only
        for (var juror : List.of("amel", "hugo", "salma", "nadia", "luc")) {
            rest.awaitTask(juror, file, "assessment.scorePortfolio");
            as(juror, "assessment/score-portfolio/" + file, hand -> {
                declare(hand, "").press("jury.independence.none");
                hand.await(words("assessment.grid"));
                look("assessment.scorePortfolio");
                hand.await("P13 a 14 ans · C1.3").await("P06 : auteur en doute (coauteur)");
                var codes = ExamplePortfolio.CLAIMS.keySet().stream().sorted().toList();
                for (var n = 0; n < codes.size(); n++) {
                    var mark = MARKS.get(juror).charAt(n);
                    var fields = hand.within("[id='mark-" + codes.get(n) + "']");
                    fields.tick(mark == '-' ? words("assessment.cannotJudge") : mark + " ·");
                    if (mark == '-') {
                        fields.await(words("assessment.cannotJudge.ask"))
                                .writeKey("assessment.cannotJudge.why", "Rien ne le montre.");
                    }
                }
                hand.await(words("assessment.progress", 12, 12));
                hand.press("assessment.seal").confirm();
                hand.await(words("assessment.sealed.text"));
            });
            if (!juror.equals("luc")) opensEveryItem(juror);
            if (juror.equals("salma")) killTheApplication();
        }
    }

    private void opensEveryItem(String juror) {
        var evidence = "/files/" + file + "/portfolio/evidence";
        rest.get(juror, evidence)
                .valueStream()
                .forEach(item ->
                        rest.download(juror, evidence + "/" + item.get("id").asString() + "/content"));
    }

    private void isHeardAndDeliberatedUpon() {
        step("sonia", "jury.recordHearing", hand -> hand.press("jury.hearing.record"));
        step(
                "amel",
                "assessment.deliberate",
                hand -> {
                    window.glance("deliberation");
                    hand.page().getByText(words("assessment.agreement.title")).click();
                    hand.await("0,750");
                    var block = hand.within("[id='ruling-FICT-BC02']");
                    block.write(
                            reason("C2.1", "Choisir une méthode statistique adaptée"),
                            "Choix non justifié, hypothèses absentes.");
                    block.write(
                            words("assessment.prescription", "C2.1"),
                            "Une méthode justifiée sur un cas réel, en 15 pages.");
                    block.write(
                            reason("C2.3", "Évaluer la qualité d’un modèle"),
                            "Aucune mesure de qualité, aucune limite.");
                    block.write(
                            words("assessment.prescription", "C2.3"),
                            "La qualité du modèle mesurée et discutée en entretien de 30 minutes.");
                    hand.writeKey("assessment.notes", "Entretien de 50 minutes.");
                    lucHasStudiedOnPaper(hand);
                    vote(hand, 1);
                },
                false);
        var others = List.of("hugo", "salma", "nadia", "luc");
        for (var juror : others) {
            step(juror, "assessment.deliberate", hand -> vote(hand, others.indexOf(juror) + 2), false);
        }
        step("amel", "assessment.deliberate", hand -> {
            window.glance("deliberation-voted");
            for (var block : BLOCKS) {
                hand.within("[id='ruling-" + block + "']")
                        .press("assessment.vote.close", block)
                        .await(words("assessment.vote.closed"));
            }
            hand.press("assessment.deliberate.record").confirm();
        });
        for (var juror : List.of("amel", "hugo", "salma", "nadia")) sign(juror);
    }

    private static void lucHasStudiedOnPaper(Hand hand) {
        var gaps = hand.within("#study-gaps");
        gaps.write(words("assessment.study.how", "Luc Métier-Fictif"), "Sur papier, remis par le secrétariat.");
        gaps.press("assessment.study.note");
        hand.await(words("assessment.study.otherwise"));
    }

    /** In favour of every result, each vote counted before the next. */
    private static void vote(Hand hand, int number) {
        for (var block : BLOCKS) {
            hand.within("[id='ruling-" + block + "']")
                    .tick(words("assessment.vote.IN_FAVOUR"))
                    .await(
                            number == 5
                                    ? words("assessment.vote.all")
                                    : words("assessment.vote.waiting", number, 5, "")
                                            .strip());
        }
    }

    private static String reason(String code, String competency) {
        return words("assessment.reason", code, competency);
    }

    private void sign(String juror) {
        step(juror, "assessment.signMinutes", hand -> {
            var code = enrolOnTheWay(hand);
            look("assessment.signMinutes-code");
            hand.writeKey("account.code", code.get()).press("assessment.sign.button");
        });
    }

    /** Follows the page to the account, enrols an authenticator there and comes back; gives a code of its own afterwards. */
    private Supplier<String> enrolOnTheWay(Hand hand) {
        hand.page().getByText(words("assessment.sign.enrol")).click();
        hand.press("account.factor.begin");
        var secret = new Base32()
                .decode(hand.page().locator("#second-factor-secret").innerText().replace(" ", ""));
        if (pictured.add("account.secondFactor")) window.usableByAll().picture("account.secondFactor");
        var step = OneTimeCode.step(Instant.now());
        hand.writeKey("account.code", OneTimeCode.of(secret, step)).press("account.factor.enrol");
        hand.press("account.recovery.kept");
        hand.page().getByText(words("account.back")).click();
        hand.page().locator(".step-body > *").first().waitFor();
        return () -> OneTimeCode.of(secret, Math.max(step + 1, OneTimeCode.step(Instant.now())));
    }

    private void lastSignatureMakesTheDecision() {
        sign("luc");
        org.awaitility.Awaitility.await("the decision is notified")
                .atMost(Duration.ofSeconds(60))
                .until(() -> rest.get("ines", "/files/" + file + "/decision/history")
                        .toString()
                        .contains("\"notifiedOn\":\"2026-09-15\""));
    }

    private void yasmineReadsTheLetter() {
        as("yasmine", "candidacy/my-file/" + file, hand -> {
            window.picture("candidacy.myFile-decided").glance("my-file");
            var letter = hand.page()
                    .waitForDownload(() -> hand.page()
                            .getByText(words("notification.letter.partial.title"))
                            .first()
                            .click());
            assertThat(text(letter.path())).contains("C2.1").contains("C2.3").contains("en 15 pages");
            hand.page().reload();
            hand.await("18 novembre 2026");
            assertThat(hand.page().locator("#main").innerText())
                    .contains(words("decision.outcome.PARTIAL_SUCCESS_OF_FULL_CERTIFICATION"));
        });
        assertThat(rest.get("yasmine", "/files/" + file + "/credentials").size())
                .isEqualTo(3);
    }

    private void datesAreThoseOfTheExample() {
        var dates = rest.get("ines", "/files/" + file + "/deadlines")
                .valueStream()
                .collect(Collectors.toMap(
                        deadline -> deadline.get("rule").asString(),
                        deadline -> deadline.get("dueOn").asString(),
                        (earlier, later) -> later));
        assertThat(dates)
                .containsEntry("completion.resubmitDelay", "2026-02-20")
                .containsEntry("admissibility.deadline", "2026-03-26")
                .containsEntry("jury.deadline", "2026-09-30")
                .containsEntry("scoring.seal", "2026-09-07")
                .containsEntry("result.deadline", "2026-09-23")
                .containsEntry("appeal.window", "2026-11-18");
    }

    private void auditorFindsTheJournalWhole() {
        as("quentin", "file/" + file, hand -> {
            for (var tab : List.of(
                    "overview",
                    "portfolio",
                    "jury",
                    "assessment",
                    "decision",
                    "deadlines",
                    "notes",
                    "journal",
                    "process")) {
                hand.page().locator("#tab-" + tab).click();
                hand.page().locator("#main .card:visible").first().waitFor();
                window.picture("casefile." + tab);
                if (tab.equals("journal")) hand.await(words("casefile.journal.whole"));
            }
        });
    }

    private void step(String who, String step, Consumer<Hand> work) {
        step(who, step, work, true);
    }

    private void step(String who, String step, Consumer<Hand> work, boolean ends) {
        rest.awaitTask(who, file, step);
        as(who, "desk", hand -> {
            hand.page().locator(".task h3 a[href$='" + file + "']").first().click();
            hand.page().locator(".step-body > *").first().waitFor();
            look(step);
            work.accept(hand);
            if (ends) hand.done();
        });
    }

    private void as(String who, String path, Consumer<Hand> work) {
        try (var window = browser.window(Texts.FRENCH, 1280, ColorScheme.LIGHT)) {
            this.window = window.signIn(who + "@tasdiq.example", Installation.PASSWORD);
            if (!path.equals("desk"))
                window.open("/" + path).page().locator("h1").first().waitFor();
            try {
                work.accept(new Hand(window.page()));
            } catch (RuntimeException | AssertionError failed) {
                window.page()
                        .screenshot(
                                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "failed.png")));
                throw failed;
            }
            window.calm();
        }
    }

    /**
     * Looks at a page the first time somebody comes by; in every language when the tests are thorough, as {@code StepScreensIT}
     * always does, and leaves it in French.
     */
    private void look(String name) {
        if (!pictured.add(name)) return;
        for (var language :
                Browser.THOROUGH ? List.of(Texts.ENGLISH, Texts.ARABIC, Texts.FRENCH) : List.of(Texts.FRENCH)) {
            window.speak(language);
            window.page().locator("#main .card").first().waitFor();
            window.speaks().picture(name);
        }
        try {
            window.usableByAll();
        } catch (AssertionError barrier) {
            barriers.add(String.valueOf(barrier.getMessage()));
        }
    }

    private void day(String day) {
        rest.put("ada", "/clock", "{\"now\": \"" + at(day) + "\"}");
    }

    /** Nine in the morning where the university is. */
    private static Instant at(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    static String text(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
