package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.OfferQuery;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.Profile;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.EmptyState;

/** Those who teach describe a micro-credential, the officer reviews it, the vote is recorded, and everybody sees it. */
class OffersOnScreensTest extends ViewTest {
    @Autowired
    Faculty faculty;

    @Autowired
    Offers offers;

    @Autowired
    Approvals approvals;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void theHeadBeginsAnOfferWhichIsKeptFieldByField() {
        var house = university();
        var head = person(house, Role.PROGRAMME_HEAD);
        signIn(head);
        navigate("offers", OffersView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("catalogue.begin");
        assertThat(titleField().getErrorMessage()).isEqualTo(text("refusal.required"));
        titleField().setValue("Cleaning data");
        press("catalogue.begin");
        assertThat(find(OfferEditorView.class).exists()).isTrue();
        number(DescriptorField.WORKLOAD_HOURS).setValue(40);
        find(BigDecimalField.class).single().setValue(BigDecimal.ONE);
        assertThat(shown())
                .contains(text("catalogue.advice.hours.noBand", 40), text("catalogue.advice.credits.perHour", 40));
        number(DescriptorField.WORKLOAD_HOURS).setValue(0);
        assertThat(number(DescriptorField.WORKLOAD_HOURS).getErrorMessage())
                .isEqualTo(text("refusal.catalogue.hoursOutOfRange", 5000));
        number(DescriptorField.WORKLOAD_HOURS).setValue(25);
        assertThat(number(DescriptorField.WORKLOAD_HOURS).isInvalid()).isFalse();
        var kept = actors.as(head, () -> offers.all(house, OfferQuery.all()));
        assertThat(kept)
                .singleElement()
                .satisfies(line -> assertThat(line.hours()).isEqualTo(25));
        UI.getCurrent().navigate("offers");
        assertThat(find(OffersView.class).exists()).isTrue();
        assertThat(find(Anchor.class).withText("Cleaning data").exists()).isTrue();
    }

    private TextField titleField() {
        return find(TextField.class).withLabel(text("catalogue.begin.title")).single();
    }

    private IntegerField number(DescriptorField field) {
        return find(IntegerField.class)
                .withLabel(text("catalogue.field." + field))
                .single();
    }

    @Test
    void saysBesideEveryFieldHowMuchTheChosenProfilesInsist() {
        var story = faculty.anOffer();
        signIn(story.head());
        navigate(OfferEditorView.path(story.id()), OfferEditorView.class);
        measuredBy(Profile.EU);
        assertThat(number(DescriptorField.WORKLOAD_HOURS).getHelperText())
                .startsWith(text("catalogue.asked.either", text("catalogue.field.CREDIT_POINTS")));
        assertThat(find(TextArea.class).all())
                .filteredOn(area -> area.getLabel().startsWith(text("catalogue.field.TITLE")))
                .extracting(TextArea::getHelperText)
                .containsOnly(text("catalogue.asked.MANDATORY"));
        assertThat(find(TextArea.class).all())
                .filteredOn(area -> area.getLabel().startsWith(text("catalogue.field.LEARNING_RESOURCES")))
                .extracting(TextArea::getHelperText)
                .containsOnly(text("catalogue.asked.NOT"));
        measuredBy(Profile.CMF, Profile.DIGITAL_FCU);
        assertThat(number(DescriptorField.WORKLOAD_HOURS).isRequiredIndicatorVisible())
                .isTrue();
        assertThat(find(TextArea.class).all())
                .filteredOn(area -> area.getLabel().startsWith(text("catalogue.field.LEARNING_RESOURCES")))
                .extracting(TextArea::getHelperText)
                .containsOnly(text("catalogue.asked.OPTIONAL"));
    }

    @SuppressWarnings("unchecked")
    private void measuredBy(Profile... profiles) {
        find(CheckboxGroup.class).withLabel(text("catalogue.profiles")).single().setValue(Set.of(profiles));
    }

    @Test
    void aReasonToReviseOrToWithdrawThatIsNotSentIsNotLostByLeaving() {
        var story = faculty.anOffer().published();
        signIn(story.head());
        for (var reason : List.of("catalogue.revision.reason", "catalogue.withdraw.reason")) {
            navigate(OfferView.path(story.id()), OfferView.class);
            write(reason, "A typing error");
            UI.getCurrent().navigate("offers");
            assertThat(getCurrentView()).isInstanceOf(OfferView.class);
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(getCurrentView()).isInstanceOf(OffersView.class);
        }
    }

    @Test
    void theHeadRevisesAPublishedOfferFromItsPage() {
        var story = faculty.anOffer().published();
        signIn(story.head());
        navigate(OfferView.path(story.id()), OfferView.class);
        press("catalogue.revision.begin");
        assertThat(find(TextArea.class)
                        .withLabel(text("catalogue.revision.reason"))
                        .single()
                        .isInvalid())
                .isTrue();
        write("catalogue.revision.reason", "A typing error");
        press("catalogue.revision.begin");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_CORRECTION);
        assertThat(shown()).contains(text("catalogue.outcome.BEGUN"), "A typing error");

        pressAndConfirm("catalogue.revision.drop");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(shown()).contains(text("catalogue.outcome.DROPPED"));
        assertThat(offers("catalogue.revision.drop")).isFalse();
        assertThat(offers("catalogue.revision.begin")).isTrue();
    }

    @Test
    void isNotSentBeforeItSaysWhatItsProfilesAskFor() {
        var story = faculty.anOffer(content -> Descriptor.titled(content.title()));
        signIn(story.head());
        navigate(OfferEditorView.path(story.id()), OfferEditorView.class);
        assertThat(shown()).contains(text("catalogue.meter.said", 5, 16));
        pressAndConfirm("catalogue.submit");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.DRAFT);
        assertThat(find(TextArea.class).all())
                .filteredOn(TextArea::isInvalid)
                .extracting(TextArea::getErrorMessage)
                .isNotEmpty()
                .containsOnly(text("refusal.catalogue.missing", "NESET"));
    }

    @Test
    void addsAnOutcomeWithASkillOfEsco() {
        var story = faculty.anOffer();
        signIn(story.head());
        navigate(OfferEditorView.path(story.id()), OfferEditorView.class);
        press("catalogue.outcome.add");
        var english = text("referential.aspect.in", text("catalogue.outcome.words"), text("shell.language.en"));
        find(TextArea.class).withLabel(english).all().getLast().setValue("Present a data set");
        assertThat(story.sheet().content().outcomes())
                .extracting(outcome -> outcome.text().en())
                .contains("Present a data set");
        assertThat(story.sheet().content().outcomes().getFirst().esco()).containsExactly(Faculty.SPREADSHEETS);
    }

    @Test
    void showsTheCredentialItWillIssueAndTheSheetEverybodyWillRead() {
        var story = faculty.anOffer();
        signIn(story.head());
        navigate(OfferPreviewView.path(story.id()), OfferPreviewView.class);
        assertThat(find(Pre.class).all())
                .extracting(pre -> pre.getElement().getTextRecursively())
                .anyMatch(json -> json.contains("OpenBadgeCredential"))
                .anyMatch(json -> json.contains("EuropeanDigitalCredential") && json.contains("PT25H"));
        assertThat(shown())
                .contains(text("catalogue.identity.SUPERVISED_WITH_IDENTITY"))
                .contains(text("catalogue.preview.read"), text("catalogue.field.LEARNER"));
    }

    @Test
    void theOfficerAsksForACorrectionFieldByField() {
        var story = faculty.anOffer().checked();
        signIn(story.officer());
        navigate("catalogue/review-quality/" + story.id(), ReviewQualityView.class);
        rule(QualityRuling.Outcome.CORRECTION);
        press("catalogue.review.rule");
        var note = find(TextArea.class).withLabel(text("catalogue.review.note")).single();
        assertThat(note.getErrorMessage()).isEqualTo(text("refusal.catalogue.correctionWithoutWords"));
        press("catalogue.remark.add");
        press("catalogue.review.rule");
        choose("catalogue.remark.field", text("catalogue.field.RESULT"));
        write("catalogue.remark.text", "Say how the grid is used");
        press("catalogue.review.rule");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_CORRECTION);
        signIn(story.head());
        navigate("catalogue/revise-offer/" + story.id(), ReviseOfferView.class);
        assertThat(shown()).contains("Say how the grid is used");
        press("catalogue.revise.send");
        assertThat(story.sheet().version()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private void rule(QualityRuling.Outcome outcome) {
        find(RadioButtonGroup.class).single().setValue(outcome);
    }

    @Test
    void everyMeterIsAsLongAsTheOthersAndTheCountryIsThatOfTheLaw() {
        var story = faculty.anOffer();
        signIn(story.head());
        navigate("offer/" + story.id(), OfferView.class);
        assertThat(find(ProgressBar.class).all())
                .hasSizeGreaterThan(2)
                .allSatisfy(bar -> assertThat(bar.getParent()
                                .orElseThrow()
                                .getElement()
                                .getStyle()
                                .get("width"))
                        .isEqualTo("100%"));
        assertThat(shown()).contains(text("catalogue.field.ISSUER_COUNTRY") + "France");
    }

    @Test
    void theVoteIsCheckedWhileItIsTypedAndThenRecorded() {
        var story = faculty.anOffer().accepted();
        signIn(story.authority());
        navigate("catalogue/record-council-vote/" + story.id(), RecordCouncilVoteView.class);
        press("catalogue.vote.record");
        assertThat(find(TextField.class)
                        .withLabel(text("catalogue.vote.number"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.required"));
        find(TextField.class).withLabel(text("catalogue.vote.number")).single().setValue("2024/07/FICT-85");
        find(TextField.class).withLabel(text("catalogue.vote.council")).single().setValue("Council (fictitious)");
        find(DatePicker.class).withLabel(text("catalogue.vote.on")).single().setValue(story.today());
        counts(39, 24, 23, 0);
        assertThat(shown()).contains(text("catalogue.vote.accounted", 23, 24));
        counts(39, 24, 24, 0);
        assertThat(shown()).contains(text("catalogue.vote.ADOPTED"), text("catalogue.vote.presence", 39, 24, 20));
        counts(39, 19, 19, 0);
        assertThat(shown()).contains(text("catalogue.vote.reason.noQuorum"));
        counts(39, 24, 24, 0);
        pressAndConfirm("catalogue.vote.record");
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.ADOPTED);
        story.listed();
        navigate("offer/" + story.id(), OfferView.class);
        assertThat(shown())
                .contains("2024/07/FICT-85", text("catalogue.vote.count", 24, 0, 0, 0, 0))
                .contains(text("catalogue.public.page"));
    }

    private void counts(int members, int present, int inFavour, int against) {
        count("members", members);
        count("present", present);
        count("inFavour", inFavour);
        count("against", against);
    }

    private void count(String name, int number) {
        find(IntegerField.class)
                .withLabel(text("catalogue.vote." + name))
                .single()
                .setValue(number);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPublishedOfferIsLookedAtAgainAndWithdrawn() {
        var story = faculty.anOffer().published();
        signIn(story.officer());
        navigate("catalogue/review-offer/" + story.id(), ReviewOfferView.class);
        find(RadioButtonGroup.class).single().setValue(ReviewOutcome.WITHDRAWN);
        press("catalogue.again.rule");
        var note = find(TextArea.class).withLabel(text("catalogue.review.note")).single();
        assertThat(note.getErrorMessage()).isEqualTo(text("refusal.required"));
        note.setValue("The module has ended");
        press("catalogue.again.rule");
        navigate("offer/" + story.id(), OfferView.class);
        assertThat(shown()).contains(text("catalogue.withdrawn.for", "The module has ended"));
        assertThat(offers("catalogue.withdraw")).isFalse();
    }

    @Test
    void theListIsFilteredAndWhoOnlyReadsBeginsNothing() {
        var story = faculty.anOffer();
        signIn(story.officer());
        navigate("offers", OffersView.class);
        assertThat(offers("catalogue.begin")).isFalse();
        choose("catalogue.filter.status", text("catalogue.status.PUBLISHED"));
        assertThat(find(EmptyState.class).exists()).isTrue();
        choose("catalogue.filter.status", text("catalogue.status.DRAFT"));
        assertThat(find(Anchor.class).withText("Cleaning data (fictitious)").exists())
                .isTrue();
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals(text("catalogue.edit")))
                .isEmpty();
    }

    @Test
    void aDraftIsThrownAwayAfterAQuestion() {
        var story = faculty.anOffer();
        signIn(story.head());
        navigate(OfferEditorView.path(story.id()), OfferEditorView.class);
        press("catalogue.discard");
        find(ConfirmDialog.class).single().close();
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.DRAFT);
        pressAndConfirm("catalogue.discard");
        assertThat(find(OffersView.class).exists()).isTrue();
        assertThat(actors.as(story.head(), () -> offers.all(story.institution(), OfferQuery.all())))
                .isEmpty();
    }
}
