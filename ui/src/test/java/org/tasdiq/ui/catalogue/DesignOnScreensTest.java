package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.catalogue.OfferQuery;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.ui.ViewTest;

/** The head cuts a course module into micro-credentials, and loses nothing on the way. */
class DesignOnScreensTest extends ViewTest {
    @Autowired
    Designs designs;

    @Autowired
    Offers offers;

    @Autowired
    Bench bench;

    @Test
    void goesFromTheModuleToItsOffers() {
        var house = university();
        var head = person(house, Role.PROGRAMME_HEAD);
        signIn(head);
        navigate("offers", OffersView.class);
        find(TextField.class).withLabel(text("catalogue.design.title")).single().setValue("Applied statistics");
        press("catalogue.design.begin");
        assertThat(find(DesignView.class).exists()).isTrue();
        find(IntegerField.class)
                .withLabel(text("catalogue.design.hours"))
                .single()
                .setValue(50);
        write("catalogue.design.contents", "1. Run a survey\n2. Build a model");
        press("catalogue.design.on");
        press("catalogue.design.takeContents");
        assertThat(area(text("catalogue.design.competencies")).getValue()).isEqualTo("Run a survey\nBuild a model");
        press("catalogue.design.on");
        area("Run a survey").setValue("Draw a sample\nWeight it");
        press("catalogue.design.on");
        area("Draw a sample").setValue("Compute a size");
        press("catalogue.design.on");
        area("Draw a sample").setValue("The plan is justified");
        press("catalogue.design.back");
        assertThat(area("Draw a sample").getValue()).isEqualTo("Compute a size");
        press("catalogue.design.step.5");
        press("catalogue.design.cut.each");
        assertThat(shown()).doesNotContain(text("catalogue.design.advice.hoursDiffer", 50, 50));
        find(IntegerField.class)
                .withLabel(text("catalogue.design.cut.hours"))
                .all()
                .getFirst()
                .setValue(40);
        assertThat(shown())
                .contains(text("catalogue.design.advice.hoursDiffer", 65, 50))
                .contains(text("catalogue.design.advice.noParts", "Build a model"));
        press("catalogue.design.step.6");
        assertThat(shown()).contains(text("catalogue.hours", 40));
        test(find(Button.class).withText(text("catalogue.design.make", 2)).single())
                .click();
        assertThat(find(OffersView.class).exists()).isTrue();
        var made = actors.as(head, () -> offers.all(house, OfferQuery.all()));
        assertThat(made)
                .extracting(line -> line.title().en())
                .containsExactlyInAnyOrder("Run a survey", "Build a model");
        assertThat(actors.as(head, () -> designs.all(house)))
                .singleElement()
                .satisfies(design -> assertThat(design.offersMade()).isEqualTo(2));
    }

    @Test
    void startsFromABlockOfTheReferentialAndLinksWhatIsNew() {
        var story = bench.aFile();
        signIn(story.head());
        var id = story.as(
                story.head(),
                () -> designs.begin(story.institution(), ModuleDesign.empty("fr", "Statistique (fictive)")));
        navigate(DesignView.path(story.institution(), id), DesignView.class);
        press("catalogue.design.step.1");
        area(text("catalogue.design.competencies")).setValue("Présenter");
        chooseFirst(text("catalogue.design.block"));
        press("catalogue.design.block.take");
        assertThat(area(text("catalogue.design.competencies")).getValue()).isEqualTo("Présenter\nC1.1\nC1.2\nC1.3");
        press("catalogue.design.step.2");
        area("Présenter").setValue("Commenter un graphique");
        chooseFirst(text("catalogue.design.target", "Présenter"));
        press("catalogue.design.step.3");
        assertThat(find(PartSkills.class).all().getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("Commenter un graphique");
        find(TextField.class)
                .withLabel(text("referential.esco.search"))
                .all()
                .getFirst()
                .setValue("tableur");
        var add = text(
                "referential.esco.add.of",
                Faculty.SPREADSHEETS.name(UI.getCurrent().getLocale()));
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(add::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        var kept = story.as(story.head(), () -> designs.sheet(story.institution(), id))
                .content()
                .competencies();
        assertThat(kept)
                .extracting(competency ->
                        competency.target() == null ? "" : competency.target().code())
                .containsExactly("C1.1", "C1.1", "C1.2", "C1.3");
        assertThat(kept.getFirst().parts().getFirst().esco())
                .extracting(EscoLink::uri)
                .containsExactly(Faculty.SPREADSHEETS.uri());
        assertThat(kept.get(1).parts().getFirst().criterion()).isEqualTo("Critère observable C1.1");
        assertThat(kept.get(1).parts().getFirst().esco()).containsExactly(Bench.ESCO);
    }

    @SuppressWarnings("unchecked")
    private void chooseFirst(String label) {
        var choice = (ComboBox<Object>) find(ComboBox.class).withLabel(label).single();
        choice.setValue(choice.getListDataView().getItem(0));
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
