package org.tasdiq.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.desk.WorkColumn;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;

/** The list of files is what its address asks for, and a list one needs again is kept as a view. */
class ListOfFilesTest extends ViewTest {
    @Autowired
    Bench bench;

    @Test
    void showsTheFilesOfOnesInstitutionAndSaysWhyNoneIsFound() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(Map.of());
        assertThat(links("file/" + file.file())).isTrue();
        open(Map.of("words", "inconnu"));
        assertThat(links("file/" + file.file())).isFalse();
        assertThat(offers("casefile.files.all")).isTrue();
        press("casefile.files.all");
        assertThat(links("file/" + file.file())).isTrue();
    }

    @Test
    void keepsWhatIsLookedForInTheAddress() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(Map.of());
        test(find(TextField.class).withLabel(text("casefile.search")).single()).setValue("yasm");
        assertThat(address()).contains("words=yasm");
        choose("casefile.files.by.state", text("casefile.files.state.all"));
        assertThat(address()).contains("words=yasm").contains("state=all");
        assertThat(links("file/" + file.file())).isTrue();
    }

    @Test
    void aFilterThatDoesNotExistLeavesTheListAsItIs() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(Map.of("due", "yesterday"));
        assertThat(links("file/" + file.file())).isTrue();
    }

    @Test
    void isSortedByItsHeads() {
        signIn(bench.aFile().secretary());
        open(Map.of());
        test(find(Button.class).withText(text("desk.list.name")).single()).click();
        assertThat(address()).contains("order=name");
        test(find(Button.class).withText(text("desk.list.name")).single()).click();
        assertThat(address()).contains("descending=true");
        assertThat(find(NativeTableHeaderCell.class).all().stream()
                        .map(head -> head.getElement().getAttribute("aria-sort")))
                .containsOnlyOnce("descending");
    }

    @Test
    void everyFilterIsAChipThatTakesItOutOfTheAddress() {
        var file = bench.aFile();
        signIn(file.secretary());
        open(Map.of("words", "yasm", "due", "overdue"));
        var chip = text("casefile.chip", text("casefile.files.by.due"), text("casefile.files.due.overdue"));
        test(find(Button.class).withText(chip).single()).click();
        assertThat(address()).contains("words=yasm").doesNotContain("due=");
        assertThat(links("file/" + file.file())).isTrue();
        open(Map.of("words", "yasm", "due", "overdue"));
        press("casefile.chips.remove");
        assertThat(address()).isEqualTo("files");
    }

    @Test
    void theColumnsOneChoosesStayForThemAndForNobodyElse() {
        var file = bench.aFile();
        var colleague = file.person("Collègue Fictive", Role.INTAKE_OFFICER);
        signIn(file.secretary());
        open(Map.of());
        assertThat(heads()).contains(text("desk.list.since")).doesNotContain(text("desk.list.status"));
        columns().setValue(Set.of(WorkColumn.STATUS, WorkColumn.REFERENCE));
        assertThat(heads()).contains(text("desk.list.status")).doesNotContain(text("desk.list.since"));
        open(Map.of("words", "yasm"));
        assertThat(columns().getValue()).containsExactlyInAnyOrder(WorkColumn.STATUS, WorkColumn.REFERENCE);
        signIn(colleague);
        open(Map.of());
        assertThat(columns().getValue()).isEqualTo(WorkColumn.USUAL);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<WorkColumn> columns() {
        return find(CheckboxGroup.class).single();
    }

    private String heads() {
        return find(NativeTableHeader.class).single().getElement().getTextRecursively();
    }

    @Test
    void aTeamsViewIsThereForTheTeamAndGoesOnlyWithWhoeverSavedIt() {
        var file = bench.aFile();
        var colleague = file.person("Collègue Fictive", Role.INTAKE_OFFICER);
        var stranger = bench.aFile().secretary();
        signIn(file.secretary());
        open(Map.of("words", "yasm"));
        test(find(TextField.class).withLabel(text("casefile.view.name")).single())
                .setValue("Les Yasmine");
        chooseTeam();
        press("casefile.view.save");
        assertThat(tabs("Les Yasmine")).isTrue();

        signIn(colleague);
        open(Map.of("words", "yasm"));
        assertThat(tabs("Les Yasmine")).isTrue();
        assertThat(removes()).isFalse();
        signIn(stranger);
        open(Map.of());
        assertThat(tabs("Les Yasmine")).isFalse();

        signIn(file.secretary());
        open(Map.of("words", "yasm"));
        test(find(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().isPresent()
                                && b.getAriaLabel().get().contains("Les Yasmine"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(tabs("Les Yasmine")).isFalse();
    }

    private void chooseTeam() {
        var house = actors.asSystem(() -> institutions.all()).stream()
                .filter(one -> actors.current().is(Role.JURY_SECRETARY, one.id()))
                .findFirst()
                .orElseThrow();
        choose(
                "casefile.view.for",
                text("casefile.view.forTeam", house.name().in(UI.getCurrent().getLocale())));
    }

    private boolean removes() {
        return find(Button.class).all().stream()
                .anyMatch(b ->
                        b.getAriaLabel().filter(l -> l.contains("Les Yasmine")).isPresent());
    }

    private boolean tabs(String name) {
        return find(Anchor.class).all().stream()
                .anyMatch(link -> link.getElement().getTextRecursively().contains(name));
    }

    private boolean links(String address) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(address));
    }

    private String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate("files", QueryParameters.simple(query));
    }
}
