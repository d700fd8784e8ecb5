package org.tasdiq.ui.referential;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CrosswalkSheet;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.FrameworkLevel.Status;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Ministry;
import org.tasdiq.ui.ViewTest;

/** Crosswalks are read by everybody, and added by whoever administers the institutions they concern. */
class FrameworksOnScreensTest extends ViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    Frameworks frameworks;

    @Autowired
    Ministry ministry;

    @AfterEach
    void forget() {
        ministry.forget();
    }

    @Test
    void areReadByWhoeverWorksWithCertificationsAndWithTheirSources() {
        signIn(person(university(), Role.QUALITY_OFFICER));
        navigate("frameworks", FrameworksView.class);
        assertThat(shown())
                .contains(text("referential.framework.ACQF"), "7–8", "Tunisian decree 2009-2139")
                .contains(text("referential.framework.OFFICIAL"), text("referential.framework.PROPOSED"))
                .contains(text("referential.crosswalk.origin"));
        assertThat(find(Anchor.class)
                        .withText(text("referential.crosswalk.add"))
                        .exists())
                .isFalse();
    }

    @Test
    void areNotAddedByWhoeverAdministersOneInstitutionOnly() {
        var house = university();
        ministry.somebody();
        signIn(person(house, Role.ADMINISTRATOR));
        navigate("frameworks/ACQF", CrosswalkView.class);
        assertThat(shown()).contains(text("refusal.referential.notYourFramework"));
        assertThat(offers("referential.crosswalk.add")).isFalse();
    }

    @Test
    void areAddedAsTheNextVersionWhichSaysWhatDiffers() {
        open();
        press("referential.crosswalk.add");
        assertThat(day().getErrorMessage()).isEqualTo(text("refusal.required"));
        day().setValue(DAY);
        matchIs(Status.OFFICIAL);
        source("ar").setValue("");
        press("referential.crosswalk.add");
        assertThat(source("ar").getErrorMessage()).isEqualTo(text("refusal.referential.sourceMissing"));
        source("ar").setValue("قرار خيالي");
        level(6).setValue("6");
        pressAndConfirm("referential.crosswalk.add");
        assertThat(getCurrentView()).isInstanceOf(FrameworksView.class);
        assertThat(versions())
                .first()
                .satisfies(one -> assertThat(one.at(6))
                        .hasValueSatisfying(level -> assertThat(level.level()).isEqualTo("6")));
        assertThat(shown())
                .contains(text("referential.crosswalk.at", 6) + " 6 " + text("referential.crosswalk.before") + " 5");
    }

    @Test
    void askWhatIsMissingBesideTheFieldAndKeepWhatWasTyped() {
        open();
        day().setValue(DAY);
        for (int eqf = 1; eqf <= 8; eqf++) level(eqf).setValue("");
        source("en").setValue("Fictitious order");
        pressAndConfirm("referential.crosswalk.add");
        assertThat(level(1).getErrorMessage()).isEqualTo(text("refusal.referential.levelsMissing"));
        assertThat(source("en").getValue()).isEqualTo("Fictitious order");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void areNotLeftWithoutAQuestion() {
        open();
        level(6).setValue("6");
        UI.getCurrent().navigate("frameworks");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(CrosswalkView.class);
    }

    private void open() {
        signIn(ministry.somebody());
        navigate("frameworks/CNC", CrosswalkView.class);
    }

    private DatePicker day() {
        return find(DatePicker.class).single();
    }

    @SuppressWarnings("unchecked")
    private void matchIs(Status status) {
        find(RadioButtonGroup.class).single().setValue(status);
    }

    private TextField level(int eqf) {
        return find(TextField.class)
                .withLabel(text("referential.crosswalk.level", eqf))
                .single();
    }

    private TextField source(String language) {
        return find(TextField.class)
                .withLabel(text(
                        "referential.aspect.in",
                        text("referential.framework.source"),
                        text("shell.language." + language)))
                .single();
    }

    private List<CrosswalkSheet> versions() {
        return frameworks.crosswalks().stream()
                .filter(one -> one.framework() == Framework.CNC)
                .toList();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
