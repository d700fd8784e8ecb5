package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.JurorProfile;
import org.tasdiq.jury.Jurors;
import org.tasdiq.jury.JuryDraft;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.SeatStatus;
import org.tasdiq.ui.ViewTest;

/** The secretary's screen on which a jury is built beside the register. */
class JuryBuilderTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Juries juries;

    @Autowired
    JuryDrafts drafts;

    @Autowired
    Jurors jurors;

    @Test
    void keepsWhatWasChosenWithoutSendingItToTheAuthority() {
        var file = bench.aFile();
        open(file, file.secretary());
        tick("J1");
        tick("J4");
        assertThat(draft(file).members()).containsExactlyInAnyOrder(file.juror("J1"), file.juror("J4"));
        assertThat(file.jury().seats()).isEmpty();
        open(file, file.secretary());
        assertThat(box("J1").getValue()).isTrue();
        assertThat(box("J2").getValue()).isFalse();
        open(file, file.authority());
        assertThat(says(text("jury.appointment.noProposal"))).isTrue();
    }

    @Test
    void answersEveryTickInWordsAndNumbers() {
        var file = bench.aFile();
        open(file, file.secretary());
        tick("J1");
        tick("J2");
        assertThat(says(text("jury.rule.tooFewProfessionals.broken", 0, 1, 1))).isTrue();
        assertThat(says(text("jury.rule.academicsNotInMajority.met", 2, 2, 0, 2)))
                .isTrue();
        tick("J4");
        assertThat(says(text("jury.rule.tooFewProfessionals.met", 1, 1, 0))).isTrue();
        assertThat(says(text("jury.check.lawful"))).isFalse();
        choose("jury.president", name("J1"));
        assertThat(says(text("jury.check.lawful"))).isTrue();
        press("jury.propose");
        assertThat(file.jury().proposedPresident()).isEqualTo(file.juror("J1"));
        assertThat(file.jury().seats()).hasSize(3).allMatch(seat -> seat.status() == SeatStatus.PROPOSED);
    }

    @Test
    void sendsNothingWithoutAPresident() {
        var file = bench.aFile();
        open(file, file.secretary());
        tick("J1");
        press("jury.propose");
        assertThat(find(Select.class).withLabel(text("jury.president")).single().getErrorMessage())
                .isEqualTo(text("refusal.required"));
        assertThat(file.jury().seats()).isEmpty();
    }

    @Test
    void listsOnlyThoseWhoRepairTheComposition() {
        var file = bench.aFile();
        open(file, file.secretary());
        tick("J1");
        tick("J2");
        test(find(Checkbox.class).withLabel(text("jury.builder.repairs")).single())
                .click();
        assertThat(names()).containsExactly(name("J4"), name("J5"));
        tick("J5");
        // One woman of three: women bring the balance nearer.
        assertThat(names()).containsExactly(name("J3"), name("J4"));
    }

    @Test
    void findsByWordsAndSaysWhatToDoWhenNobodyMatches() {
        var file = bench.aFile();
        open(file, file.secretary());
        var search =
                find(TextField.class).withLabel(text("jury.builder.search")).single();
        test(search).setValue("j3");
        assertThat(names()).containsExactly(name("J3"));
        test(search).setValue("nul autre");
        assertThat(names()).isEmpty();
        assertThat(says(text("jury.builder.nobody"))).isTrue();
    }

    @Test
    void leavesOutWhoIsAwayOnTheDayThatIsSet() {
        var file = bench.aFile();
        away(file, "J5");
        open(file, file.secretary());
        assertThat(names()).contains(name("J5"));
        file.appointed("J1", "J2", "J4").scheduled();
        open(file, file.secretary());
        assertThat(names()).containsExactly(name("J1"), name("J2"), name("J3"), name("J4"));
        test(find(Checkbox.class)
                        .withLabel(text(
                                "jury.builder.present",
                                Dates.day(file.today(), UI.getCurrent().getLocale())))
                        .single())
                .click();
        assertThat(names()).contains(name("J5"));
        assertThat(says(text("jury.builder.away"))).isTrue();
    }

    private void away(Bench.Story file, String juror) {
        var read = file.as(file.secretary(), () -> jurors.sheet(file.institution(), file.juror(juror)));
        var profile = read.profile();
        var away = new JurorProfile(
                profile.position(),
                profile.discipline(),
                profile.fields(),
                profile.employments(),
                profile.training(),
                List.of(new JurorProfile.Period(file.today(), file.today())),
                profile.weekdays(),
                profile.filesPerYear(),
                profile.mandate());
        file.as(
                file.secretary(),
                () -> jurors.register(new JurorEntry(
                        read.person(),
                        read.institution(),
                        read.quality(),
                        read.woman(),
                        away,
                        read.qualifiedFor(),
                        read.languages(),
                        read.version())));
    }

    @Test
    void neverOffersToDropWhoSitsAlready() {
        var file = bench.aFile().appointed();
        open(file, file.secretary());
        assertThat(box("J2").isEnabled()).isFalse();
        assertThat(find(Button.class).withText(text("jury.builder.remove")).exists())
                .isFalse();
    }

    @Test
    void leavesTheActAndTheCheckOnTheJuryTab() {
        var file = bench.aFile().appointed();
        signIn(file.secretary());
        openFile(file.file(), "jury");
        assertThat(find(Anchor.class)
                        .withText(text("jury.acts.pdf", "français"))
                        .exists())
                .isTrue();
        assertThat(says(text("jury.checks.table", "juryRules", 1))).isTrue();
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        navigate("jury/appoint-jury/" + file.file(), AppointJuryView.class);
    }

    private JuryDraft draft(Bench.Story file) {
        return file.as(file.secretary(), () -> drafts.of(file.file()));
    }

    private void tick(String juror) {
        test(box(juror)).click();
    }

    private Checkbox box(String juror) {
        return find(Checkbox.class).withLabel(name(juror)).single();
    }

    /** As the register of {@link Bench} names them. */
    private static String name(String juror) {
        return juror + " Juré-Fictif" + (Integer.parseInt(juror.substring(1)) - 1);
    }

    private List<String> names() {
        return find(Checkbox.class).all().stream()
                .map(Checkbox::getLabel)
                .filter(label -> label.contains("Juré-Fictif"))
                .toList();
    }

    private boolean says(String words) {
        return find(Component.class).all().stream()
                .anyMatch(part -> part.getElement().getText().contains(words));
    }
}
