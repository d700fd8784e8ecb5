package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Crowd;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.jury.JurorProfile;
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
    Crowd crowd;

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
    void isReadPageByPageInTheOrderAsked() {
        var file = bench.aFile().appointed();
        crowd.jurors(file, 60);
        signIn(file.secretary());
        navigate("jurors", RegistryView.class);
        assertThat(says(text("jury.registry.count", 65))).isTrue();
        assertThat(lines().getChildCount()).isEqualTo(50);
        press("shell.table.more");
        assertThat(lines().getChildCount()).isEqualTo(65);
        press("jury.registry.name");
        assertThat(lines().getChildCount()).isEqualTo(50);
        assertThat(first()).contains(sheet(file, file.juror("J5")).name());
        UI.getCurrent().navigate("jurors", QueryParameters.simple(Map.of("order", "RUNNING", "descending", "true")));
        assertThat(first()).contains("Juré-Fictif");
        press("jury.registry.running");
        assertThat(first()).contains("Foule");
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
        assertThat(sheet(file, member).employer(file.today())).isEqualTo("Employeur Imaginaire");
        assertThat(getCurrentView()).isInstanceOf(RegistryView.class);
    }

    @Test
    void asksBeforeWhatWasWrittenIsLost() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(file, file.juror("J1"));
        field("jury.registry.position").setValue("Professeure des universités");
        UI.getCurrent().navigate("jurors");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(JurorView.class);
    }

    @Test
    void keepsWhatAJurorIsQualifiedForWhenTheCertificationHasANewVersion() {
        var file = bench.aFile();
        var juror = file.juror("J1");
        file.fileOfTheNextVersion();
        signIn(file.secretary());
        open(file, juror);
        field("jury.registry.position").setValue("Professeure des universités");
        press("jury.registry.save");
        assertThat(sheet(file, juror).profile().position()).isEqualTo("Professeure des universités");
        assertThat(sheet(file, juror).qualifiedFor()).containsExactly("FICT-LP-ADAD");
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
    void isNotOverwrittenBehindTheBackOfAnotherSecretary() {
        var file = bench.aFile();
        var juror = file.juror("J1");
        signIn(file.secretary());
        open(file, juror);
        field("jury.registry.discipline").setValue("Droit");
        var other = file.person("Autre Secrétaire-Fictive", Role.JURY_SECRETARY);
        var read = sheet(file, juror).entry();
        file.as(
                other,
                () -> jurors.register(new JurorEntry(
                        juror,
                        file.institution(),
                        read.quality(),
                        read.woman(),
                        JurorProfile.of("Sociologie", JurorProfile.Employment.present("Emploi-J1")),
                        read.qualifiedFor(),
                        read.languages(),
                        read.version())));
        press("jury.registry.save");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(text("refusal.jury.entryChanged"))
                .contains(text("jury.registry.clash.fields", text("jury.registry.discipline")));
        assertThat(field("jury.registry.discipline").getValue()).isEqualTo("Droit");
        assertThat(sheet(file, juror).discipline()).isEqualTo("Sociologie");
        pressAndConfirm("jury.registry.clash.over");
        assertThat(sheet(file, juror).discipline()).isEqualTo("Droit");
    }

    @Test
    void standsInTheAddressAsItIsSearched() {
        var file = bench.aFile();
        var juror = file.register("Zoé", Quality.PROFESSIONAL, true);
        signIn(file.secretary());
        UI.getCurrent().navigate("jurors", QueryParameters.simple(Map.of("quality", "TEACHER", "words", "Zoé")));
        assertThat(lists(file, juror)).isFalse();
        UI.getCurrent().navigate("jurors", QueryParameters.simple(Map.of("words", "Zoé", "on", "nonsense")));
        assertThat(lists(file, juror)).isTrue();
        assertThat(says(text("jury.registry.count", 1))).isTrue();
    }

    @Test
    void leadsTheAdministratorToTheRoleThatIsMissing() {
        var file = bench.aFile();
        var juror = file.juror("J1");
        var administrator = file.person("Administrateur Fictif", Role.ADMINISTRATOR);
        signIn(administrator);
        open(file, juror);
        assertThat(offers("jury.registry.giveRole")).isFalse();
        file.as(administrator, () -> roles.withdraw(juror, Role.JURY_MEMBER, file.institution(), "Erreur"));
        open(file, juror);
        press("jury.registry.giveRole");
        assertThat(find(Select.class)
                        .withLabel(text("account.people.grant.role"))
                        .single()
                        .getValue())
                .isEqualTo(Role.JURY_MEMBER);
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
        var csv = file.as(file.secretary(), () -> imports.export(file.institution(), JurorQuery.everybody()))
                .csv();
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

    private Element lines() {
        return find(NativeTableBody.class).single().getElement();
    }

    private String first() {
        return lines().getChild(0).getTextRecursively();
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
