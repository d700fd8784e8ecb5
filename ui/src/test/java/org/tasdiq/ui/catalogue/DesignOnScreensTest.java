package org.tasdiq.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.OfferQuery;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;

/** The head cuts a course module into micro-credentials, and loses nothing on the way. */
class DesignOnScreensTest extends ViewTest {
    @Autowired
    Designs designs;

    @Autowired
    Offers offers;

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

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
