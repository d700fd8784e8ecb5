package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.EarlierJuries;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.Chart;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.NotFoundPage;
import org.tasdiq.ui.shared.RefusedPage;
import org.tasdiq.ui.shared.SortedTable;

/** Who reads what about the agreement of juries. */
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class AgreementOnScreensTest extends ViewTest {
    @Autowired
    Judges judges;

    @Autowired
    EarlierJuries earlier;

    @Test
    void saysWhyThereIsNothingYet() {
        signIn(person(university(), Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        assertThat(says(EmptyState.class, text("assessment.report.none"))).isTrue();
        assertThat(find(Chart.class).exists()).isFalse();
    }

    @Test
    void saysOfOneFileThatItIsTooFewToTell() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        assertThat(page()).contains(text("assessment.report.few"), text("assessment.trend.few", 5));
        assertThat(find(Chart.class).exists()).isFalse();
        assertThat(page()).contains(text("assessment.alpha", "0,750"));
        assertThat(page()).doesNotContain(text("assessment.drift.stricter", "0,208"));
    }

    @Test
    void numbersJurorsForTheAuditorAndNamesThemToTheAdministrator() {
        var file = judges.aHeardFile();
        earlier.of(file, 5, 1);
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        assertThat(page()).doesNotContain("Juré-Fictif").contains(text("assessment.drift.stricter", "0,208"));
        signIn(file.person("Administrateur Fictif", Role.ADMINISTRATOR));
        navigate(AgreementView.class);
        assertThat(page()).contains("J3 Juré-Fictif");
        assertThat(find(Chart.class).exists()).isTrue();
    }

    @Test
    void hasTheQuartersBehindEachJurorAndEachCompetency() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        assertThat(offers("assessment.trend.open")).isFalse();
        earlier.of(file, 5, 0);
        navigate(AgreementView.class);
        assertThat(behind("assessment.jurors")).contains("-0,2");
        assertThat(behind("assessment.competencies")).contains(text("assessment.copy.spread"));
    }

    @Test
    void sortsATableByTheHeadThatIsPressed() {
        var file = judges.aHeardFile();
        earlier.of(file, 5, 1);
        signIn(file.person("Administrateur Fictif", Role.ADMINISTRATOR));
        navigate(AgreementView.class);
        var jurors = table("assessment.jurors");
        assertThat(first(jurors)).isNotBlank();
        press(jurors, "assessment.copy.difference");
        assertThat(first(jurors)).startsWith("J3");
        press(jurors, "assessment.copy.difference");
        assertThat(first(jurors)).doesNotStartWith("J3");
        assertThat(jurors.getElement().getOuterHTML()).contains("aria-sort=\"descending\"");
    }

    @Test
    void listsTheWeakJuriesFirstEachWithItsFile() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        assertThat(says(EmptyState.class, text("assessment.alerts.none"))).isTrue();
        earlier.weaken(file);
        navigate(AgreementView.class);
        assertThat(says(EmptyState.class, text("assessment.alerts.none"))).isFalse();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .filteredOn(("file/" + file.file())::equals)
                .hasSize(2);
        assertThat(page()).contains(text("assessment.agreement.WEAK"), text("assessment.alpha", "0,666"));
    }

    @Test
    void keepsWhatWasChosenAndSaysBesideTheFieldWhatIsWrong() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        navigate(AgreementView.class);
        var from = find(DatePicker.class).all().getFirst();
        var to = find(DatePicker.class).all().getLast();
        test(from).setValue(file.today());
        assertThat(page()).contains(text("assessment.report.files", 1));
        test(to).setValue(file.today().minusDays(1));
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).isEqualTo(text("refusal.assessment.periodReversed"));
        test(from).setValue(file.today().minusDays(2));
        assertThat(to.isInvalid()).isFalse();
        assertThat(says(EmptyState.class, text("assessment.report.nothing"))).isTrue();
    }

    @Test
    void takesTheChoiceFromItsAddressAndLeavesOutWhatMakesNoSense() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        come(Map.of("from", file.today().plusDays(1).toString()));
        assertThat(says(EmptyState.class, text("assessment.report.nothing"))).isTrue();
        come(Map.of("from", "yesterday", "certification", "NONE"));
        assertThat(page()).contains(text("assessment.report.files", 1));
    }

    @Test
    void isClosedToEverybodyElseAndNotInTheirNavigation() {
        var file = judges.aHeardFile();
        for (var person : List.of(file.secretary(), file.juror("J1"), file.candidate(), file.authority())) {
            signIn(person);
            navigate(DeskView.class);
            assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getLabel))
                    .doesNotContain(text("assessment.report.title"));
            assertThat(opens("agreement", AgreementView.class)).isFalse();
        }
        signIn(file.secretary());
        assertThat(opens("own-marking", OwnDriftView.class)).isFalse();
    }

    @Test
    void tellsAJurorAboutTheirOwnMarkingOnly() {
        var file = judges.aHeardFile();
        signIn(file.juror("J3"));
        navigate(OwnDriftView.class);
        assertThat(says(EmptyState.class, text("assessment.own.few", 1))).isTrue();
        earlier.of(file, 5, 30);
        navigate(OwnDriftView.class);
        assertThat(find(H2.class)
                        .withText(text("assessment.drift.stricter", "0,208"))
                        .exists())
                .isTrue();
        assertThat(page()).doesNotContain("Juré-Fictif").contains(text("assessment.own.basis", 6, 72));
        assertThat(find(Chart.class).exists()).isTrue();
    }

    @Test
    void isFoldedAwayInTheDeliberationWithItsReadingInWords() {
        var file = judges.aHeardFile();
        signIn(file.juror("J1"));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
        var panel = find(AgreementPanel.class).single().getElement().getTextRecursively();
        assertThat(panel)
                .contains(text("assessment.agreement.TENTATIVE"), "0,750", "0,454", "0,732", "0,412", "0,747", "0,936")
                .contains("0,400", "0,545", "0,706")
                .contains(text("assessment.figure.basis", 5, 12, 1, 11))
                .doesNotContain(text("assessment.agreement.look"));
    }

    @Test
    void standsInTheFileForTheAuditorAndNotForTheSecretary() {
        var file = judges.aHeardFile();
        signIn(file.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        openFile(file.file(), "assessment");
        assertThat(find(AgreementPanel.class).exists()).isTrue();
        signIn(file.secretary());
        openFile(file.file(), "assessment");
        assertThat(find(AgreementPanel.class).exists()).isFalse();
    }

    /** What opens at the third line of the table. */
    private String behind(String label) {
        var buttons = find(Button.class, table(label)).withText(text("assessment.trend.open"));
        test(buttons.all().get(2)).click();
        var dialog = find(Dialog.class).single();
        var words = dialog.getElement().getTextRecursively();
        assertThat(find(Chart.class, dialog).exists()).isTrue();
        dialog.close();
        return words;
    }

    private static void come(Map<String, String> query) {
        UI.getCurrent().navigate("agreement", QueryParameters.simple(query));
    }

    private <C extends Component> boolean opens(String path, Class<C> view) {
        try {
            navigate(path, view);
            return true;
        } catch (IllegalArgumentException another) {
            assertThat(find(RefusedPage.class).exists()
                            || find(NotFoundPage.class).exists())
                    .isTrue();
            return false;
        }
    }

    private SortedTable<?> table(String label) {
        return find(SortedTable.class).all().stream()
                .filter(t -> t.getElement().getOuterHTML().contains("aria-label=\"" + text(label) + "\""))
                .findFirst()
                .orElseThrow();
    }

    private void press(SortedTable<?> table, String head) {
        test(find(Button.class, table).withText(text(head)).single()).click();
    }

    private String first(SortedTable<?> table) {
        return find(NativeTableBody.class, table)
                .single()
                .getElement()
                .getChild(0)
                .getTextRecursively();
    }

    private <C extends Component> boolean says(Class<C> kind, String words) {
        return find(kind).all().stream()
                .anyMatch(c -> c.getElement().getTextRecursively().contains(words));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
