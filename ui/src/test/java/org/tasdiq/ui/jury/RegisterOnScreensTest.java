package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.Jurors;
import org.tasdiq.jury.Quality;
import org.tasdiq.ui.ViewTest;

/** The secretary searches, enters, corrects, takes out and brings back; who only reads changes nothing. */
class RegisterOnScreensTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Jurors jurors;

    @Autowired
    JurorImports imports;

    @Test
    void isSearched() {
        var file = bench.aFile();
        var juror = file.register("Zoé", Quality.PROFESSIONAL, true);
        signIn(file.secretary());
        navigate("jurors", RegistryView.class);
        assertThat(lists(file, juror)).isTrue();
        assertThat(says(text("jury.registry.count", 6))).isTrue();
        choose("jury.registry.quality", text("jury.quality.TEACHER"));
        assertThat(lists(file, juror)).isFalse();
        assertThat(headed("jury.registry.noneFound")).isTrue();
        press("jury.registry.everybody");
        assertThat(lists(file, juror)).isTrue();
        field("jury.registry.search").setValue("Zoé");
        assertThat(says(text("jury.registry.count", 1))).isTrue();
    }

    @Test
    void isNotEnteredWithoutWhatTheRulesCountAndLosesNothing() {
        var file = bench.aFile();
        var member = file.person("Membre Fictive", Role.JURY_MEMBER);
        signIn(file.secretary());
        navigate("juror/" + file.institution().value(), JurorView.class);
        choose(member);
        field("jury.registry.discipline").setValue("Sociologie");
        choose("jury.registry.quality", text("jury.quality.PROFESSIONAL"));
        press("jury.registry.save");
        assertThat(find(Rows.class).all())
                .anyMatch(rows -> rows.getErrorMessage().equals(text("refusal.jury.employerMissing")));
        assertThat(field("jury.registry.discipline").getValue()).isEqualTo("Sociologie");
        press("jury.registry.employments.add");
        field("jury.registry.employer").setValue("Employeur Imaginaire");
        press("jury.registry.save");
        assertThat(sheet(file, member).employer()).isEqualTo("Employeur Imaginaire");
        assertThat(getCurrentView()).isInstanceOf(RegistryView.class);
    }

    @Test
    void asksBeforeWhatWasWrittenIsLost() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(file, file.juror("J1"));
        field("jury.registry.position").setValue("Professeure des universités");
        com.vaadin.flow.component.UI.getCurrent().navigate("jurors");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(JurorView.class);
    }

    @Test
    void callsAJurorNoMoreForAReasonAndAgain() {
        var file = bench.aFile();
        var juror = file.juror("J1");
        signIn(file.secretary());
        open(file, juror);
        press("jury.registry.deactivate");
        assertThat(field("jury.registry.reason").getErrorMessage()).isEqualTo(text("refusal.required"));
        field("jury.registry.reason").setValue("Départ à la retraite");
        pressAndConfirm("jury.registry.deactivate");
        assertThat(sheet(file, juror).inactiveReason()).isEqualTo("Départ à la retraite");
        press("jury.registry.activate");
        assertThat(sheet(file, juror).isActive()).isTrue();
    }

    @Test
    void isOnlyReadByTheAuthority() {
        var file = bench.aFile();
        signIn(file.authority());
        navigate("jurors", RegistryView.class);
        assertThat(find(Anchor.class).withText(text("jury.registry.new")).exists())
                .isFalse();
        open(file, file.juror("J4"));
        assertThat(headed("jury.registry.section.known")).isTrue();
        assertThat(offers("jury.registry.save")).isFalse();
        assertThat(offers("jury.registry.deactivate")).isFalse();
    }

    @Test
    void isBroughtBackAsATableOnlyWhenEveryLineIsRight() {
        var file = bench.aFile();
        var email = bench.emailOf(file.juror("J1"));
        var csv = file.as(file.secretary(), () -> imports.export(file.institution(), JurorQuery.everybody()));
        var before = sheet(file, file.juror("J1")).discipline();
        var line = csv.lines().filter(l -> l.contains(email)).findFirst().orElseThrow();
        var changed = line.replace("\"" + before + "\"", "\"Ethnologie\"");
        signIn(file.secretary());
        navigate("jurors/import/" + file.institution().value(), ImportJurorsView.class);
        var head = csv.lines().findFirst().orElseThrow().replace("\uFEFF", "") + "\n";
        write("jury.import.content", head + changed + "\nstranger@tasdiq.example,,ACADEMIC,no,,Droit,,,,,,,,,\n");
        press("jury.import.check");
        assertThat(find(Span.class)
                        .withText("email: " + text("refusal.jury.import.unknownMember"))
                        .exists())
                .isTrue();
        assertThat(offers("jury.import.write")).isFalse();
        assertThat(find(TextArea.class).single().getValue()).contains("stranger@tasdiq.example");
        write("jury.import.content", head + changed + "\n");
        press("jury.import.check");
        assertThat(sheet(file, file.juror("J1")).discipline()).isEqualTo(before);
        pressAndConfirm("jury.import.write");
        assertThat(sheet(file, file.juror("J1")).discipline()).isEqualTo("Ethnologie");
    }

    private void open(Bench.Story file, PersonId juror) {
        navigate("juror/" + file.institution().value() + "/" + juror.value(), JurorView.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(PersonId member) {
        var choice = (ComboBox<PersonSheet>)
                find(ComboBox.class).withLabel(text("jury.registry.person")).single();
        choice.setValue(actors.asSystem(() -> people.sheet(member)));
    }

    private boolean lists(Bench.Story file, PersonId juror) {
        return find(Anchor.class).withText(sheet(file, juror).name()).exists();
    }

    private boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }

    private boolean headed(String key) {
        return find(H2.class).withText(text(key)).exists();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(text(label)).single();
    }

    private JurorSheet sheet(Bench.Story file, PersonId juror) {
        return file.as(file.secretary(), () -> jurors.sheet(file.institution(), juror));
    }
}
