package org.tasdiq.ui.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.credential.OwnPaper;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.credential.Partner;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Covered;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Ground;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.IssuerAnswer;
import org.tasdiq.recognition.IssuerQuestion;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.credential.PathwayView;
import org.tasdiq.ui.credential.WalletView;
import org.tasdiq.ui.shared.EmptyState;

/** A learner asks, an officer checks, two people weigh, the authority settles, and the board rules: each on their screen. */
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class RecognitionOnScreensTest extends ViewTest {
    @Autowired
    Recognisers recognisers;

    @Autowired
    Partner partner;

    @Autowired
    Requests requests;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Contests contests;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Evidences evidences;

    @Autowired
    Faculty faculty;

    @Autowired
    Bench bench;

    @Autowired
    Referentials referentials;

    @Autowired
    Registrar registrar;

    @Autowired
    OwnPapers papers;

    @Autowired
    Fetches fetches;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Recognisers.Story aRequest() {
        return recognisers.aHouse().asks(Recognisers.sample());
    }

    @Test
    void theListOfTheLearnerSaysWhyItIsEmptyAndLeadsToTheFirstRequest() {
        signIn(person(university()));
        navigate("my-requests", MyRequestsView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(Anchor.class).withText(text("recognition.new")).single().getHref())
                .isEqualTo("my-requests/new");
    }

    @Test
    void aLearnerAsksSeesTheVerificationAtOnceAndFindsTheDraftAgain() {
        var house = recognisers.aHouse();
        var learner = house.person("Lina Exemple-Fictive", Role.CANDIDATE);
        signIn(learner);
        navigate("my-requests/new", NewRequestView.class);
        press("recognition.send");
        assertThat(purposes().getErrorMessage()).isEqualTo(text("refusal.required"));
        assertThat(certifications().getErrorMessage()).isEqualTo(text("refusal.required"));
        assertThat(find(Checkbox.class)
                        .withLabel(text("recognition.consent"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.recognition.noConsent"));
        assertThat(shown()).contains(text("refusal.required"));

        choosePurpose(Purpose.EXEMPTION);
        certifications().setValue(actors.asSystem(() -> referentials.sheet(house.certification())));
        press("recognition.send");
        assertThat(blocks().getFirst().getErrorMessage()).isEqualTo(text("refusal.recognition.noTarget"));
        test(blocks().get(1), CompetencySheet.class).selectItem(firstOfTheSecondBlock());
        test(find(Upload.class).single()).upload("badge.json", "application/json", Recognisers.sample());
        assertThat(shown())
                .contains("badge.json", text("recognition.file.NO"), text("credential.finding.SIGNATURE_NONE"));

        signIn(learner);
        navigate("my-requests", MyRequestsView.class);
        assertThat(shown()).contains(text("recognition.new.continue"));
        navigate("my-requests/new", NewRequestView.class);
        assertThat(purposes().getValue()).isEqualTo(Purpose.EXEMPTION);
        assertThat(blocks().get(1).getValue()).hasSize(1);
        assertThat(shown()).contains("badge.json");
        test(find(Checkbox.class).withLabel(text("recognition.consent")).single())
                .click();
        pressAndConfirm("recognition.send");
        assertThat(find(RequestView.class).exists()).isTrue();
        assertThat(shown()).contains(text("recognition.now.SUBMITTED"), text("recognition.purpose.EXEMPTION"));
        assertThat(actors.as(learner, requests::own)).hasSize(1);
        navigate("my-requests/new", NewRequestView.class);
        assertThat(purposes().isEmpty()).isTrue();
    }

    @Test
    void whoeverLooksAtOneAddressAfterAnotherIsToldToWait() {
        var learner = recognisers.aHouse().person("Lina Exemple-Fictive", Role.CANDIDATE);
        signIn(learner);
        navigate("my-requests/new", NewRequestView.class);
        test(field("recognition.address")).setValue("nowhere");
        // Once more where the minute turned in between.
        await().pollInSameThread().untilAsserted(() -> {
            for (int n = 0; n < 60; n++) actors.as(learner, fetches::admits);
            press("recognition.address.look");
            assertThat(field("recognition.address").getErrorMessage()).isEqualTo(text("refusal.credential.tooMany"));
        });
    }

    @Test
    void aLearnerWithoutACredentialHereIsToldHowToBringOne() {
        signIn(recognisers.aHouse().person("Lina Exemple-Fictive", Role.CANDIDATE));
        navigate("my-requests/new", NewRequestView.class);
        assertThat(shown()).contains(text("recognition.paper.none"));
        assertThat(offers("recognition.paper.take")).isFalse();
    }

    @Test
    void aLearnerPicksACredentialThatIsHereAlready() {
        var learner = registrar.notified().candidate();
        var paper = actors.as(learner, papers::all).getFirst();
        signIn(learner);
        navigate("my-requests/new", NewRequestView.class);
        press("recognition.paper.take");
        assertThat(papers().getErrorMessage()).isEqualTo(text("refusal.required"));
        papers().setValue(paper);
        press("recognition.paper.take");
        assertThat(shown())
                .contains(paper.title().in(UI.getCurrent().getLocale()), text("credential.imported.intact.YES"));
        navigate("my-requests", MyRequestsView.class);
        navigate("my-requests/new", NewRequestView.class);
        assertThat(shown()).contains(text("credential.imported.intact.YES"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OwnPaper> papers() {
        return find(ComboBox.class).withLabel(text("recognition.paper")).single();
    }

    @Test
    void whoWorksOnARequestHasTheFileAndReadsItsDayInWords() {
        var story = aRequest().verified();
        var administrator = story.house().person("Ada Administratrice-Fictive", Role.ADMINISTRATOR);
        for (var reader :
                List.of(story.house().officer(), story.house().evaluator(1), story.learner(), administrator)) {
            signIn(reader);
            navigate("request/" + story.id(), RequestView.class);
            assertThat(shown())
                    .contains(
                            Dates.day(LocalDate.of(2026, 3, 1), UI.getCurrent().getLocale()))
                    .doesNotContain("2026-03-01");
            assertThat(find(Anchor.class)
                            .withText(text("recognition.credential.download"))
                            .exists())
                    .isEqualTo(!reader.equals(administrator));
        }
    }

    private String firstOfTheSecondBlock() {
        var competency = blocks().get(1).getListDataView().getItem(0);
        return competency.code() + " · " + competency.title().in(UI.getCurrent().getLocale());
    }

    @SuppressWarnings("unchecked")
    private List<CheckboxGroup<CompetencySheet>> blocks() {
        return find(CheckboxGroup.class).all().stream()
                .map(group -> (CheckboxGroup<CompetencySheet>) group)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Purpose> purposes() {
        return find(RadioButtonGroup.class)
                .withLabel(text("recognition.purpose"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CertificationSheet> certifications() {
        return find(ComboBox.class).withLabel(text("recognition.certification")).single();
    }

    private void choosePurpose(Purpose purpose) {
        test(purposes(), Purpose.class).selectItem(text("recognition.purpose." + purpose));
    }

    private void mark(String label, String word) {
        test(find(RadioButtonGroup.class).withLabel(label).single(), Object.class)
                .selectItem(word);
    }

    @Test
    void theOfficerSeesWhatIsMissingAndTheLearnerSuppliesIt() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        assertThat(shown()).contains(text("recognition.elements.missing", 2), text("recognition.element.missing"));
        assertThat(find(RadioButtonGroup.class).single().getHelperText())
                .isEqualTo(text("refusal.recognition.elementsMissing", 2));
        var letter = find(TextArea.class)
                .withLabel(text("recognition.issuer.letter"))
                .single();
        assertThat(letter.getValue())
                .as("nobody there reads French or Arabic for certain")
                .contains("Please answer until");
        choose("recognition.issuer.language", text("shell.language.fr"));
        assertThat(letter.getValue()).contains(text("catalogue.field.ISSUER_COUNTRY"));
        press("recognition.check.rule");
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        mark(text("recognition.check.outcome"), text("recognition.check.INCOMPLETE"));
        write("recognition.check.note", "Le pays, s’il vous plaît.");
        press("recognition.check.rule");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.INCOMPLETE);

        signIn(story.learner());
        navigate("recognition/complete-request/" + story.id(), CompleteRequestView.class);
        assertThat(shown()).contains("Le pays, s’il vous plaît.");
        var fields = find(TextArea.class).all();
        assertThat(fields).hasSize(2);
        test(fields.getFirst()).setValue("Yasmine Exemple-Fictif");
        test(fields.getLast()).setValue("Pays-Bas");
        press("recognition.complete.send");
        assertThat(story.sheet().missing()).isEmpty();
        story.verified();

        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        assertThat(shown()).contains(text("recognition.elements.complete"), "Pays-Bas");
        mark(text("recognition.check.outcome"), text("recognition.check.COMPLETE"));
        press("recognition.check.rule");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.IN_EVALUATION);
    }

    /** It is not asked for again, and would be missing if the learner sent another file. */
    @Test
    void whatTheLearnerSuppliedStaysWhereTheIssuerHasAnsweredMeanwhile() {
        var story = aRequest().verified();
        story.checked(CheckRuling.Outcome.INCOMPLETE, "").completed(new SuppliedElement(3, "Pays-Bas"));
        var officer = story.house().officer();
        var question = new IssuerQuestion("a@hogeschool.example", Locale.ENGLISH, "Who, and where?");
        var asked = story.as(officer, () -> inquiries.ask(story.id(), question));
        var on = story.as(officer, () -> inquiries.of(story.id())).getFirst().askedOn();
        var answer = new IssuerAnswer(on, "Here.", List.of(new SuppliedElement(3, "Nederland")), null);
        story.as(officer, () -> inquiries.answer(story.id(), asked, answer));
        story.checked(CheckRuling.Outcome.INCOMPLETE, "");
        signIn(story.learner());
        navigate("recognition/complete-request/" + story.id(), CompleteRequestView.class);
        test(find(TextArea.class).single()).setValue("Yasmine Exemple-Fictif");
        press("recognition.complete.send");
        assertThat(story.sheet().elements().get(2).supplied()).isEqualTo("Pays-Bas");
    }

    @Test
    void theOfficerAsksTheIssuerAndRecordsItsAnswerAndTheLearnerFollows() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        press("recognition.issuer.send");
        assertThat(email().getErrorMessage()).isEqualTo(text("refusal.required"));
        test(email()).setValue("registrar@hogeschool-fictief.example");
        write("recognition.issuer.letter", "Who has earned it, and in which country?");
        pressAndConfirm("recognition.issuer.send");
        assertThat(shown())
                .contains(text("recognition.inquiry.waiting"), "registrar@hogeschool-fictief.example")
                .contains("Who has earned it, and in which country?");

        signIn(story.learner());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.inquiries"), text("recognition.inquiry.waiting"));
        assertThat(offers("recognition.inquiry.record")).isFalse();

        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        press("recognition.inquiry.record");
        assertThat(area("recognition.inquiry.words").getErrorMessage()).isEqualTo(text("refusal.required"));
        write("recognition.inquiry.words", "Elle l’a obtenue, aux Pays-Bas.");
        var said = find(TextArea.class).all().stream()
                .filter(field -> field.getLabel()
                                .equals(text("recognition.inquiry.element", text("catalogue.field.LEARNER")))
                        || field.getLabel()
                                .equals(text("recognition.inquiry.element", text("catalogue.field.ISSUER_COUNTRY"))))
                .toList();
        assertThat(said).hasSize(2);
        said.forEach(field -> test(field).setValue("Dit par l’émetteur"));
        press("recognition.inquiry.record");
        assertThat(story.sheet().missing()).isEmpty();
        assertThat(shown())
                .contains(text("recognition.elements.complete"))
                .contains(text("recognition.element.answered", "Dit par l’émetteur"));
    }

    @Test
    void theNoteOfTheRulingStaysWhenTheIssuerIsAskedAndAnswers() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        mark(text("recognition.check.outcome"), text("recognition.check.INCOMPLETE"));
        write("recognition.check.note", "Le pays, s’il vous plaît.");
        theIssuerIsAskedAndAnswers();
        assertThat(area("recognition.check.note").getValue()).isEqualTo("Le pays, s’il vous plaît.");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(CheckRuling.Outcome.INCOMPLETE);
        UI.getCurrent().navigate("request/" + story.id());
        assertThat(getCurrentView()).as("the note is not sent yet").isInstanceOf(CheckRequestView.class);
    }

    @Test
    void whatWasSentToTheIssuerOrRecordedOfItsAnswerIsNotLostByLeaving() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        theIssuerIsAskedAndAnswers();
        UI.getCurrent().navigate("request/" + story.id());
        assertThat(getCurrentView()).isInstanceOf(RequestView.class);
    }

    @Test
    void aLetterInWordsOfOnesOwnIsNotReplacedByAnotherLanguageUnasked() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        write("recognition.issuer.letter", "Who has earned it? (fictitious)");
        choose("recognition.issuer.language", text("shell.language.fr"));
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(area("recognition.issuer.letter").getValue()).isEqualTo("Who has earned it? (fictitious)");
        choose("recognition.issuer.language", text("shell.language.en"));
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(area("recognition.issuer.letter").getValue()).contains("Please answer until");
    }

    @Test
    void whatIsHalfWrittenStaysWhenAnotherAnswerIsRecorded() {
        var story = aRequest().verified();
        var officer = story.house().officer();
        asked(story, 2);
        signIn(officer);
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        write("recognition.issuer.letter", "And who assures its quality? (fictitious)");
        bothAnswersAreWrittenAndTheFirstRecorded();
        assertThat(shown()).contains("La première réponse (fictive)");
        assertThat(area("recognition.inquiry.words").getValue()).isEqualTo("La seconde réponse (fictive)");
        assertThat(area("recognition.issuer.letter").getValue()).isEqualTo("And who assures its quality? (fictitious)");
        UI.getCurrent().navigate("request/" + story.id());
        assertThat(getCurrentView()).isInstanceOf(CheckRequestView.class);
    }

    @Test
    void theOtherAnswerStaysOnThePageOfTheRequestToo() {
        var story = aRequest().verified();
        var officer = story.house().officer();
        asked(story, 2);
        signIn(officer);
        navigate("request/" + story.id(), RequestView.class);
        bothAnswersAreWrittenAndTheFirstRecorded();
        assertThat(area("recognition.inquiry.words").getValue()).isEqualTo("La seconde réponse (fictive)");
        UI.getCurrent().navigate("requests");
        assertThat(getCurrentView()).isInstanceOf(RequestView.class);
    }

    @Test
    void thePaperOfAnAnswerThatIsNotRecordedIsNotLostByLeaving() {
        var story = aRequest().verified();
        var officer = story.house().officer();
        asked(story, 1);
        signIn(officer);
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        test(find(Upload.class).single())
                .upload("reponse.pdf", "application/pdf", "%PDF-1.7 fictif".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains(text("recognition.inquiry.file.taken", "reponse.pdf"));
        UI.getCurrent().navigate("request/" + story.id());
        assertThat(getCurrentView()).isInstanceOf(CheckRequestView.class);
    }

    private void asked(Recognisers.Story story, int times) {
        var question = new IssuerQuestion("registrar@hogeschool-fictief.example", Locale.ENGLISH, "Who, and where?");
        for (int n = 0; n < times; n++) story.as(story.house().officer(), () -> inquiries.ask(story.id(), question));
    }

    private void bothAnswersAreWrittenAndTheFirstRecorded() {
        var answers = find(TextArea.class)
                .withLabel(text("recognition.inquiry.words"))
                .all();
        test(answers.getFirst()).setValue("La première réponse (fictive)");
        test(answers.getLast()).setValue("La seconde réponse (fictive)");
        test(find(Button.class)
                        .withText(text("recognition.inquiry.record"))
                        .all()
                        .getFirst())
                .click();
    }

    private void theIssuerIsAskedAndAnswers() {
        test(email()).setValue("registrar@hogeschool-fictief.example");
        pressAndConfirm("recognition.issuer.send");
        write("recognition.inquiry.words", "Elle l’a obtenue (fictif).");
        press("recognition.inquiry.record");
        assertThat(shown()).contains("Elle l’a obtenue (fictif).");
    }

    private EmailField email() {
        return find(EmailField.class).single();
    }

    @Test
    void aDurationInMonthsIsNoticedBesideTheCredential() {
        var story = recognisers.aHouse().asks(Recognisers.annex1()).verified();
        signIn(story.house().officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        assertThat(shown()).contains("60", text("credential.told.oddDuration.noticed", "P60M"));
    }

    @Test
    void anEvaluatorShowsEveryDifferenceAndHearsTheTableWhileWriting() {
        var story = aRequest().complete();
        signIn(story.house().evaluator(1));
        openFirst(story);
        for (var criterion : Criterion.values())
            mark(criterion, criterion == Criterion.QUALITY ? Grade.SUBSTANTIAL : Grade.MATCH);
        assertThat(shown()).contains(text("recognition.verdict.waits", 7, 7, 0, 5));
        var targets = story.sheet().targets();
        for (var target : targets)
            mark(
                    target.code() + " · " + target.text().in(UI.getCurrent().getLocale()),
                    text(targets.indexOf(target) < 3 ? "recognition.covered.COVERED" : "recognition.covered.NOT"));
        assertThat(shown())
                .contains(text("recognition.coverage", 60), text("recognition.verdict.coveragePartial"))
                .contains(text("recognition.outcome.PARTIAL"));

        press("recognition.evaluation.seal");
        var reason = area("recognition.mark.reason", text("recognition.criterion.QUALITY"));
        assertThat(reason.getErrorMessage()).isEqualTo(text("refusal.recognition.noReason"));
        assertThat(grounds().getErrorMessage()).isEqualTo(text("refusal.recognition.formalAlone"));
        assertThat(independent().getErrorMessage()).isEqualTo(text("refusal.recognition.notIndependent"));
        test(grounds(), Ground.class).selectItem(text("recognition.ground.QUALITY"));
        test(reason).setValue("Assurance qualité substantielle");
        test(area("recognition.covered.why", targets.get(3).code())).setValue("Aucun acquis");
        test(area("recognition.covered.why", targets.get(4).code())).setValue("Aucun acquis");
        test(independent()).click();
        mark(text("recognition.outcome"), text("recognition.outcome.NONE"));
        press("recognition.evaluation.seal");
        assertThat(area("recognition.partialConsidered").getErrorMessage())
                .isEqualTo(text("refusal.recognition.partialFirst"));
        assertThat(area("recognition.reasons").getErrorMessage()).isEqualTo(text("refusal.recognition.otherThanTable"));
        mark(text("recognition.outcome"), text("recognition.outcome.PARTIAL"));
        press("recognition.evaluation.seal");
        assertThat(recognised().getErrorMessage()).isEqualTo(text("refusal.recognition.nothingTicked"));
        recognised().setValue(Set.copyOf(targets.subList(0, 3)));
        write("recognition.grants", "Dispense de l’épreuve écrite de C2.1");
        write("recognition.remains", "C2.3 reste due");

        openFirst(story);
        assertThat(area("recognition.grants").getValue()).isEqualTo("Dispense de l’épreuve écrite de C2.1");
        assertThat(shown()).contains(text("recognition.elements"), "Pays-Bas");
        write("recognition.reasons", "Couverture de 60 %");
        pressAndConfirm("recognition.evaluation.seal");
        openFirst(story);
        assertThat(shown()).contains(text("recognition.evaluation.sealed"));
        assertThat(offers("recognition.evaluation.seal")).isFalse();
    }

    private void openFirst(Recognisers.Story story) {
        UI.getCurrent().navigate("desk");
        navigate("recognition/assess-request/" + story.id(), AssessRequestView.class);
    }

    private void mark(Criterion criterion, Grade grade) {
        mark(text("recognition.criterion." + criterion), text("recognition.grade." + criterion + "." + grade));
    }

    private TextArea area(String key, Object... arguments) {
        return find(TextArea.class).withLabel(text(key, arguments)).single();
    }

    private Checkbox independent() {
        return find(Checkbox.class).withLabel(text("recognition.independent")).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<TargetOutcome> recognised() {
        return find(CheckboxGroup.class)
                .withLabel(text("recognition.recognised"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Ground> grounds() {
        return find(CheckboxGroup.class)
                .withLabel(text("recognition.grounds", text("recognition.criterion.QUALITY")))
                .single();
    }

    @Test
    void whatOneEvaluatorSealedTheOtherDoesNotSee() {
        var story = aRequest().complete();
        story.sealed(1, story.house().evaluator(1), story.found(3, Evaluators.partial()));
        signIn(story.house().evaluator(2));
        navigate("recognition/assess-request-again/" + story.id(), AssessRequestAgainView.class);
        assertThat(offers("recognition.evaluation.seal")).isTrue();
        assertThat(shown()).doesNotContain("Dispense de l’épreuve écrite de C2.1");
        navigate("recognition/assess-request/" + story.id(), AssessRequestView.class);
        assertThat(offers("recognition.evaluation.seal")).isFalse();
        assertThat(shown()).contains(text("recognition.evaluation.otherSeat"));
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.evaluations.none"));
    }

    @Test
    void theAuthoritySettlesWithBothEvaluationsSideBySide() {
        var story = aRequest().complete();
        story.sealed(1, story.house().evaluator(1), story.found(3, Evaluators.partial()));
        story.sealed(2, story.house().evaluator(2), story.found(5, Evaluators.full()));
        story.asSystem(() -> evaluations.compare(story.id()));
        signIn(story.house().authority());
        navigate("recognition/settle-request/" + story.id(), SettleRequestView.class);
        assertThat(shown())
                .contains(text("recognition.outcome.PARTIAL"), text("recognition.outcome.FULL"))
                .contains("Évaluateur 1 Fictif", "Évaluateur 2 Fictif")
                .contains(text("recognition.precedents"), text("recognition.elements"));
        press("recognition.settle");
        assertThat(find(RadioButtonGroup.class).single().getErrorMessage()).isEqualTo(text("refusal.required"));
        mark(text("recognition.outcome"), text("recognition.outcome.FULL"));
        assertThat(recognised().getValue()).hasSize(5);
        assertThat(recognised().isReadOnly()).isTrue();
        write("recognition.grants", "Dispense de C2.1");
        press("recognition.settle");
        assertThat(area("recognition.reasons").getErrorMessage()).isEqualTo(text("refusal.required"));
        write("recognition.reasons", "La différence n’est pas substantielle.");
        pressAndConfirm("recognition.settle");
        story.issued();
        assertThat(story.ruling().conclusion().outcome()).isEqualTo(Recognition.FULL);
    }

    @Test
    void theLearnerReadsTheReasonsContestsAndTwoMembersOfTheBoardRule() {
        var story = aRequest().complete().evaluated(1, 2).decided();
        signIn(story.learner());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown())
                .contains(text("recognition.outcome.PARTIAL"), text("recognition.coverage", 60))
                .contains("Dispense de l’épreuve écrite de C2.1", "C2.3 reste due")
                .contains(text("recognition.criterion.QUALITY"), text("recognition.ground.CONTENT"))
                .contains(story.ruling().attestation(), text("recognition.remedies"))
                .contains(text("notification.letters"))
                .doesNotContain(text("recognition.evaluations"));
        assertThat(offers("recognition.withdraw")).isFalse();
        press("recognition.contest");
        assertThat(area("recognition.contest.grounds").getErrorMessage()).isEqualTo(text("refusal.required"));
        write("recognition.contest.grounds", "La couverture est sous-estimée.");
        pressAndConfirm("recognition.contest");
        assertThat(shown()).contains(text("recognition.contest.pending"));
        assertThat(offers("recognition.contest")).isFalse();

        signIn(story.house().board());
        navigate("recognition/review-contest/" + story.id(), ReviewContestView.class);
        assertThat(shown()).contains("La couverture est sous-estimée.", "Évaluateur 1 Fictif");
        press("decision.review.propose");
        assertThat(area("decision.review.reasons").getErrorMessage()).isEqualTo(text("refusal.required"));
        mark(text("decision.review.ruling"), text("decision.ruling." + AppealRuling.DISMISSED));
        write("decision.review.reasons", "La comparaison est fondée.");
        press("decision.review.propose");
        assertThat(shown()).contains(text("decision.proposal.own"), text("decision.proposal.PROPOSED"));
        assertThat(offers("decision.proposal.confirm")).isFalse();

        signIn(story.house().secondOfTheBoard());
        navigate("recognition/review-contest/" + story.id(), ReviewContestView.class);
        press("decision.proposal.sendBack");
        assertThat(area("decision.proposal.remark").getErrorMessage()).isEqualTo(text("refusal.required"));
        write("decision.proposal.remark", "Citez la grille.");
        press("decision.proposal.sendBack");
        assertThat(shown()).contains(text("decision.proposal.SENT_BACK"), "Citez la grille.");
        assertThat(area("decision.review.reasons").getValue()).isEqualTo("La comparaison est fondée.");
        press("decision.review.propose");

        signIn(story.house().board());
        navigate("recognition/review-contest/" + story.id(), ReviewContestView.class);
        pressAndConfirm("decision.proposal.confirm");
        signIn(story.learner());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.contest.pending")).doesNotContain("La comparaison est fondée.");
        story.asSystem(() -> contests.notifyAppeal(story.id()));
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("decision.ruling.DISMISSED"), "La comparaison est fondée.");
    }

    @Test
    void whoMadeTheOfferBehindTheCredentialIsToldSoInPlaceOfTheEvaluation() {
        var offer = faculty.anOffer().published();
        var sample = new String(Recognisers.sample(), StandardCharsets.UTF_8)
                .replace(
                        "https://edubadges.example/achievements/fictitious",
                        "urn:uuid:" + offer.id().value());
        var story = recognisers
                .aHouse()
                .asks(sample.getBytes(StandardCharsets.UTF_8))
                .complete();
        bench.grant(offer.head(), Role.CREDENTIAL_EVALUATOR, story.house().institution());
        signIn(offer.head());
        navigate("recognition/assess-request/" + story.id(), AssessRequestView.class);
        assertThat(shown()).contains(text("refusal.recognition.ownOffer"));
        assertThat(offers("recognition.evaluation.seal")).isFalse();
    }

    @Test
    void theLearnerBeginsAFileAndFindsTheCredentialInIt() {
        var story = aRequest().complete().redirected();
        signIn(story.learner());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.redirected.text"));
        press("recognition.redirected.begin");
        var file = Objects.requireNonNull(story.ruling().file());
        var reference = story.as(story.learner(), () -> candidacies.sheet(file)).reference();
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.redirected.waits", reference));
        assertThat(offers("recognition.redirected.handIn")).isFalse();

        story.admitted(file);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> story.ruling().evidence() != null);
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.redirected.handedIn", reference));
        assertThat(offers("recognition.redirected.handIn")).isFalse();

        var evidence = Objects.requireNonNull(story.ruling().evidence());
        story.as(story.learner(), () -> evidences.remove(file, evidence));
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.redirected.left", reference));
        pressAndConfirm("recognition.redirected.handIn");
        assertThat(shown()).contains(text("recognition.redirected.handedIn", reference));

        signIn(story.house().officer());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(shown()).contains(text("recognition.redirected.handedIn", reference));
    }

    @Test
    void aRequestIsWithdrawnWithAReasonBeforeItIsDecided() {
        var story = aRequest().verified();
        signIn(story.learner());
        navigate("request/" + story.id(), RequestView.class);
        press("recognition.withdraw");
        assertThat(area("recognition.withdraw.reason").getErrorMessage()).isEqualTo(text("refusal.required"));
        write("recognition.withdraw.reason", "Plus besoin");
        pressAndConfirm("recognition.withdraw");
        assertThat(story.sheet().status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(shown()).contains(text("recognition.now.WITHDRAWN"), "Plus besoin");
    }

    @Test
    void staffFilterTheListAndReadWhereARequestStands() {
        var story = aRequest().verified();
        signIn(story.house().officer());
        navigate("requests", RequestsView.class);
        assertThat(reference(story)).isTrue();
        choose("recognition.filter.status", text("recognition.status.CLOSED"));
        assertThat(find(EmptyState.class).exists()).isTrue();
        choose("recognition.filter.status", text("recognition.status.IN_CHECK"));
        choose("recognition.purpose", text("recognition.purpose.EXEMPTION"));
        test(find(TextField.class).withLabel(text("recognition.search")).single())
                .setValue(story.sheet().reference());
        assertThat(reference(story)).isTrue();
        navigate("request/" + story.id(), RequestView.class);
        assertThat(find(H1.class).single().getText())
                .isEqualTo(story.sheet().credential().told().title());
        assertThat(offers("recognition.withdraw")).isFalse();
        assertThat(shown()).contains(text("casefile.tab.deadlines"), text("recognition.journal"));
    }

    private boolean reference(Recognisers.Story story) {
        return find(Anchor.class).withText(story.sheet().reference()).exists();
    }

    @Test
    void theAuthorityWritesAnAgreementDownAndEndsIt() {
        var house = recognisers.aHouse();
        signIn(house.authority());
        navigate("partnerships", PartnershipsView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("recognition.partnership.add");
        assertThat(field("recognition.partnership.issuer.id").getErrorMessage()).isEqualTo(text("refusal.required"));
        test(field("recognition.partnership.issuer")).setValue("Université partenaire (fictive)");
        test(field("recognition.partnership.issuer.id")).setValue("did:web:partner.example");
        test(field("recognition.partnership.act")).setValue("FICT-2026-12");
        assertThat(field("recognition.partnership.credential").getErrorMessage())
                .isEqualTo(text("refusal.required"));
        test(field("recognition.partnership.credential")).setValue("Statistique appliquée (fictive)");
        certifications().setValue(actors.asSystem(() -> referentials.sheet(house.certification())));
        find(DatePicker.class)
                .withLabel(text("recognition.partnership.since"))
                .single()
                .setValue(LocalDate.of(2026, 1, 1));
        press("recognition.partnership.add");
        assertThat(blocks().getFirst().getErrorMessage()).isEqualTo(text("refusal.recognition.noTarget"));
        test(blocks().get(1), CompetencySheet.class).selectItem(firstOfTheSecondBlock());
        press("recognition.partnership.add");
        assertThat(shown()).contains("did:web:partner.example", text("recognition.partnership.holds"), "C2.1");
        test(find(Button.class)
                        .withText(text("recognition.partnership.end"))
                        .all()
                        .getLast())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        signIn(house.officer());
        navigate("partnerships", PartnershipsView.class);
        assertThat(shown()).contains("FICT-2026-12");
        assertThat(offers("recognition.partnership.add")).isFalse();
    }

    @Test
    void whoWroteTheAgreementIsToldWhySomebodyElseAppliesIt() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var story = house.asks(learner, Purpose.EXEMPTION, partner.appliedStatistics("Yasmine Exemple-Fictif"))
                .verified();
        var writer = house.person("Amine Deux-Rôles-Fictif", Role.INTAKE_OFFICER, Role.CERTIFYING_AUTHORITY);
        story.agreed(writer, story.sheet().credential().told().title(), Set.of("C2.1"));
        signIn(writer);
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        assertThat(shown()).contains("CA 2026/08 (fictif)", text("refusal.recognition.ownAgreement"));
        assertThat(outcomes()).doesNotContain(CheckRuling.Outcome.PARTNERSHIP);
        signIn(house.officer());
        navigate("recognition/check-request/" + story.id(), CheckRequestView.class);
        assertThat(shown()).contains("CA 2026/08 (fictif)").doesNotContain(text("refusal.recognition.ownAgreement"));
        assertThat(outcomes()).contains(CheckRuling.Outcome.PARTNERSHIP);
    }

    @SuppressWarnings("unchecked")
    private List<CheckRuling.Outcome> outcomes() {
        RadioButtonGroup<CheckRuling.Outcome> outcomes =
                find(RadioButtonGroup.class).single();
        return outcomes.getListDataView().getItems().toList();
    }

    private TextField field(String key) {
        return find(TextField.class).withLabel(text(key)).single();
    }

    @Test
    void anEvaluatorTicksWhichOutcomeCoversWhich() {
        var house = recognisers.aHouse();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var story = house.asks(learner, Purpose.EXEMPTION, partner.appliedStatistics("Yasmine Exemple-Fictif"))
                .verified()
                .checked(CheckRuling.Outcome.COMPLETE, "");
        signIn(house.evaluator(1));
        openFirst(story);
        test(cell("C2.1.1", "Choisir un test statistique")).click();
        openFirst(story);
        assertThat(cell("C2.1.1", "Choisir un test statistique").getValue()).isTrue();
        assertThat(cell("C2.1.2", "Choisir un test statistique").getValue()).isFalse();
        var target = story.sheet().targets().getFirst();
        var covered = find(RadioButtonGroup.class)
                .withLabel(
                        target.code() + " · " + target.text().in(UI.getCurrent().getLocale()))
                .single();
        assertThat(covered.getValue()).isEqualTo(Covered.PARTLY);
    }

    private Checkbox cell(String target, String outcome) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel()
                        .filter(text("recognition.matrix.cell", target, outcome)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void precedentsAreFoundByIssuer() {
        var story = aRequest().complete().evaluated(1, 2).decided();
        signIn(story.house().authority());
        navigate("precedents", PrecedentsView.class);
        // The sample is signed by nobody: it is no precedent.
        assertThat(find(EmptyState.class).exists()).isTrue();
        var house = story.house();
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var signed = house.asks(learner, Purpose.EXEMPTION, partner.appliedStatistics("Yasmine Exemple-Fictif"))
                .verified()
                .checked(CheckRuling.Outcome.COMPLETE, "")
                .evaluated(1, 2)
                .decided();
        navigate("precedents", PrecedentsView.class);
        assertThat(shown()).contains(signed.sheet().reference(), "Statistique appliquée (fictive)", "C2.1.1");
        test(find(TextField.class)
                        .withLabel(text("recognition.precedents.search"))
                        .single())
                .setValue("ailleurs");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void whoHasNoPartInARequestDoesNotOpenIt() {
        var story = aRequest().verified();
        signIn(person(university()));
        UI.getCurrent().navigate("request/" + story.id());
        assertThat(find(RequestView.class).exists()).isFalse();
    }

    @Test
    void theLearnerGoesFromTheDecisionToTheAttestationAndSeesWhereItCounts() {
        var house = recognisers.aHouse();
        var learner = house.person("Lina Exemple-Fictive", Role.CANDIDATE);
        var story = house.asksForABlock(learner, Purpose.STACKING)
                .complete()
                .evaluatedInFull(1, 2)
                .decided();
        var number = story.ruling().attestation();
        signIn(learner);
        navigate("request/" + story.id(), RequestView.class);
        assertThat(find(Anchor.class).withText(number).single().getHref()).isEqualTo("wallet");
        assertThat(shown()).contains(text("credential.recognition", "FICT-LP-ADAD"), text("credential.status.VALID"));
        navigate("wallet", WalletView.class);
        assertThat(shown()).contains(number, text("recognition.outcome.FULL"), "Tout ce qui est demandé");
        navigate("pathway", PathwayView.class);
        assertThat(find(Anchor.class)
                        .withText(text("credential.pathway.recognised", number))
                        .single()
                        .getHref())
                .isEqualTo("wallet");

        signIn(house.authority());
        navigate("request/" + story.id(), RequestView.class);
        assertThat(find(Anchor.class).withText(number).exists()).isFalse();
        assertThat(shown()).contains(number, text("credential.suspend"), text("credential.recall.ask"));
    }
}
