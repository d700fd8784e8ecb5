package org.tasdiq.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.Calendars;
import org.tasdiq.deadline.ClosureSheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Pause;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.Rules;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;

/** An administrator changes the law of the regime and enters days off; everybody else reads. */
class LawOnScreensTest extends ViewTest {
    private static final String DECISION = "admissibility.deadline";

    private record AFile(UUID value) implements CaseId {}

    @Autowired
    ARegime regime;

    @Autowired
    Rules rules;

    @Autowired
    Calendars calendars;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Offers offered;

    @Test
    void aRuleIsFoundByItsWords() {
        var realm = regime.like("FR_UNIVERSITY");
        signIn(realm.administrator());
        navigate("rules", RulesView.class);
        assertThat(links("rule/" + realm.regime() + "/" + DECISION)).isTrue();
        field("deadline.rules.search").setValue(text("deadline.rule.appeal.window"));
        assertThat(links("rule/" + realm.regime() + "/" + DECISION)).isFalse();
        assertThat(links("rule/" + realm.regime() + "/appeal.window")).isTrue();
        field("deadline.rules.search").setValue("qqq");
        press("deadline.rules.all");
        assertThat(links("rule/" + realm.regime() + "/" + DECISION)).isTrue();
    }

    @Test
    void aDraftIsTriedOutAndThenPublishedForRunningDeadlinesToo() {
        var realm = regime.like("FR_UNIVERSITY");
        var before = opened(realm);
        open(realm);
        field("deadline.edit.duration").setValue("P3M");
        press("deadline.trial");
        assertThat(find(TextArea.class)
                        .withLabel(text("deadline.edit.reason"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.deadline.reasonMissing"));
        complete(before.startedOn().plusDays(1));
        press("deadline.trial");
        var then = before.startedOn().plusMonths(3);
        assertThat(says(Paragraph.class, text("deadline.trial.sum", 1, 0, 1, 0, 0, 0)))
                .isTrue();
        assertThat(says(Span.class, Dates.day(then, UI.getCurrent().getLocale())))
                .isTrue();
        assertThat(sheet(before)).isEqualTo(before);
        forRunning();
        pressAndConfirm("deadline.publish");
        assertThat(sheet(before).dueOn()).isEqualTo(then);
        assertThat(says(Span.class, text("deadline.standing.PRESENT"))).isTrue();
        assertThat(versions(realm)).hasSize(2);
    }

    @Test
    void aTrialOfARuleForOffersNamesThem() {
        var realm = regime.like("FR_UNIVERSITY");
        var head = regime.person(realm.institution(), Role.PROGRAMME_HEAD);
        var offer = actors.as(head, () -> {
            var begun = offered.begin(realm.institution(), Faculty.dataCleaning());
            offered.submit(begun, offered.sheet(begun).revision());
            return offered.sheet(begun);
        });
        signIn(realm.administrator());
        navigate("rule/" + realm.regime() + "/offer.qualityReview", RuleView.class);
        field("deadline.edit.duration").setValue("P3M");
        complete(today(realm).plusDays(1));
        press("deadline.trial");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals("offer/" + offer.id()))
                .extracting(Anchor::getText)
                .containsExactly(offer.reference() + " · " + offer.title().en());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatStopsTheClockIsChosenAndWhatIsFixedIsSaid() {
        var realm = regime.like("FR_UNIVERSITY");
        open(realm);
        assertThat(says(Paragraph.class, text("deadline.rule.fixed"))).isTrue();
        assertThat(links("days-off")).isTrue();
        var stops = (CheckboxGroup<Pause>) find(CheckboxGroup.class).single();
        assertThat(stops.getValue()).isEmpty();
        stops.setValue(Set.of(Pause.CORRECTION));
        complete(today(realm).plusDays(1));
        pressAndConfirm("deadline.publish");
        assertThat(versions(realm).getFirst().stopsWhile()).containsExactly(Pause.CORRECTION);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theActivitiesThatCountAreChosen() {
        var realm = regime.like("TN_UNIVERSITY");
        signIn(realm.administrator());
        navigate("parameter/" + realm.regime() + "/experience.countableActivities", ParameterView.class);
        var kinds = (CheckboxGroup<String>) find(CheckboxGroup.class).single();
        kinds.setValue(Set.of("VOLUNTARY", "PAID"));
        complete(today(realm).plusDays(1));
        pressAndConfirm("deadline.publish");
        assertThat(actors.asSystem(() -> deadlines.parameter(
                        realm.regime(),
                        "experience.countableActivities",
                        today(realm).plusDays(1))))
                .isEqualTo("PAID VOLUNTARY");
    }

    @Test
    void whatCannotBeCarriedOutIsRefusedBesideItsFieldAndNothingIsLost() {
        var realm = regime.like("FR_UNIVERSITY");
        open(realm);
        complete(today(realm).plusDays(1));
        field("deadline.edit.duration").setValue("two months");
        press("deadline.publish");
        assertThat(field("deadline.edit.duration").getErrorMessage())
                .isEqualTo(text("refusal.deadline.durationUnknown"));
        field("deadline.edit.duration").setValue("P1M");
        pressAndConfirm("deadline.publish");
        assertThat(field("deadline.edit.reminder", text("deadline.reminder.decideAdmissibility"))
                        .getErrorMessage())
                .isEqualTo(text("refusal.deadline.reminderOutside"));
        assertThat(field("deadline.edit.duration").getValue()).isEqualTo("P1M");
        assertThat(versions(realm)).hasSize(1);
    }

    @Test
    void whatWasWrittenIsNotLeftWithoutAQuestion() {
        var realm = regime.like("FR_UNIVERSITY");
        open(realm);
        find(TextArea.class).withLabel(text("deadline.edit.reason")).single().setValue("Décret fictif");
        UI.getCurrent().navigate("rules");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(RuleView.class);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var realm = regime.like("FR_UNIVERSITY");
        signIn(regime.person(realm.institution(), Role.QUALITY_AUDITOR));
        navigate("rule/" + realm.regime() + "/" + DECISION, RuleView.class);
        assertThat(says(Paragraph.class, text("refusal.deadline.notYourRegime")))
                .isTrue();
        assertThat(offers("deadline.publish")).isFalse();
        navigate("days-off", DaysOffView.class);
        assertThat(offers("deadline.closures.enter")).isFalse();
    }

    @Test
    void aParameterIsSetFromADayOn() {
        var realm = regime.like("TN_UNIVERSITY");
        signIn(realm.administrator());
        navigate("parameter/" + realm.regime() + "/admissibility.silenceRule", ParameterView.class);
        choose("deadline.parameters.value", text("deadline.setting.NONE"));
        complete(today(realm).plusDays(1));
        pressAndConfirm("deadline.publish");
        assertThat(actors.asSystem(() -> deadlines.parameter(
                        realm.regime(),
                        "admissibility.silenceRule",
                        today(realm).plusDays(1))))
                .isEqualTo("NONE");
        navigate("parameter/" + realm.regime() + "/jury.tieBreak", ParameterView.class);
        assertThat(says(Paragraph.class, text("refusal.deadline.parameterFixed")))
                .isTrue();
    }

    @Test
    void aNumberOfTheCompositionOfJuriesIsSetWithinItsBounds() {
        var realm = regime.like("TN_UNIVERSITY");
        signIn(realm.administrator());
        navigate("parameter/" + realm.regime() + "/jury.minMembers", ParameterView.class);
        var members = field("deadline.parameters.value");
        members.setValue("1");
        complete(today(realm).plusDays(1));
        pressAndConfirm("deadline.publish");
        assertThat(members.getErrorMessage()).isEqualTo(text("refusal.deadline.settingUnknown.NUMBER", 2, 20));
        members.setValue("7");
        pressAndConfirm("deadline.publish");
        var tomorrow = today(realm).plusDays(1);
        assertThat(actors.asSystem(() -> deadlines.parameter(realm.regime(), "jury.minMembers", tomorrow)))
                .isEqualTo("7");
        assertThat(actors.asSystem(() -> deadlines.version(realm.regime(), "jury.minMembers", tomorrow)))
                .isEqualTo(2);
    }

    @Test
    void aClosureIsEnteredAndTakenBack() {
        var realm = regime.like("TN_UNIVERSITY");
        signIn(realm.administrator());
        navigate("days-off", DaysOffView.class);
        press("deadline.closures.enter");
        var first = day("deadline.closures.first");
        assertThat(first.getErrorMessage()).isEqualTo(text("refusal.required"));
        first.setValue(today(realm).plusDays(30));
        day("deadline.closures.last").setValue(today(realm).plusDays(20));
        for (var language : List.of("fr", "ar", "en"))
            field("deadline.closures.name." + language).setValue("Congés fictifs");
        press("deadline.closures.enter");
        assertThat(day("deadline.closures.last").getErrorMessage()).isEqualTo(text("refusal.deadline.closureReversed"));
        day("deadline.closures.last").setValue(today(realm).plusDays(40));
        press("deadline.closures.enter");
        assertThat(closures(realm))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.lastDay()).isEqualTo(today(realm).plusDays(40)));
        pressAndConfirm("deadline.closures.withdraw");
        assertThat(closures(realm)).isEmpty();
    }

    private void open(ARegime.Realm realm) {
        signIn(realm.administrator());
        navigate("rule/" + realm.regime() + "/" + DECISION, RuleView.class);
    }

    private void complete(LocalDate from) {
        day("deadline.edit.validFrom").setValue(from);
        find(TextArea.class).withLabel(text("deadline.edit.reason")).single().setValue("Décret fictif");
    }

    @SuppressWarnings("unchecked")
    private void forRunning() {
        find(RadioButtonGroup.class).single().setValue(true);
    }

    private DeadlineSheet opened(ARegime.Realm realm) {
        var file = new AFile(UUID.randomUUID());
        return actors.asSystem(() -> {
            deadlines.start(file, realm.regime(), DECISION, deadlines.today(realm.regime()));
            return deadlines.of(file).getFirst();
        });
    }

    private DeadlineSheet sheet(DeadlineSheet before) {
        return actors.asSystem(() -> deadlines.of(new AFile(before.file()))).getFirst();
    }

    private List<RuleSheet> versions(ARegime.Realm realm) {
        return actors.as(realm.administrator(), () -> rules.versions(realm.regime(), DECISION));
    }

    private List<ClosureSheet> closures(ARegime.Realm realm) {
        return actors.as(realm.administrator(), () -> calendars.closures(realm.institution()));
    }

    private LocalDate today(ARegime.Realm realm) {
        return actors.asSystem(() -> deadlines.today(realm.regime()));
    }

    private TextField field(String label, Object... arguments) {
        return find(TextField.class).withLabel(text(label, arguments)).single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(text(label)).all().getFirst();
    }

    private boolean links(String href) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(href));
    }

    private <C extends Component> boolean says(Class<C> type, String words) {
        return find(type).withText(words).exists();
    }
}
