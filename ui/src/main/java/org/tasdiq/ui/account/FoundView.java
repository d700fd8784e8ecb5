package org.tasdiq.ui.account;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Foundation;
import org.tasdiq.identity.FoundingDraft;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PasswordRule;
import org.tasdiq.identity.People;
import org.tasdiq.identity.RegimeSheet;
import org.tasdiq.ui.shared.FieldErrors;

/** The first page of an installation in which nobody is; afterwards it leads to the sign-in. */
@Route(value = "found", autoLayout = false)
@AnonymousAllowed
public class FoundView extends EntrancePage implements BeforeEnterObserver {
    private final transient Foundation foundation;
    private final TextField code = new TextField(getTranslation("found.code"));
    private final TextField nameFr = new TextField(getTranslation("found.nameFr"));
    private final TextField nameAr = new TextField(getTranslation("found.nameAr"));
    private final TextField nameEn = new TextField(getTranslation("found.nameEn"));
    private final TextField city = new TextField(getTranslation("found.city"));
    private final TextField houseCode = new TextField(getTranslation("found.houseCode"));
    private final Select<RegimeSheet> regime = new Select<>();
    private final TextField name = new TextField(getTranslation("register.name"));
    private final EmailField email = new EmailField(getTranslation("register.email"));
    private final PasswordField password = new PasswordField(getTranslation("register.password"));
    private final FieldErrors errors = new FieldErrors();

    FoundView(Actors actors, People people, Foundation foundation, Institutions institutions) {
        super("found.title", actors, people);
        this.foundation = foundation;
        regime.setLabel(getTranslation("found.regime"));
        regime.setItems(institutions.regimes());
        regime.setItemLabelGenerator(r -> r.name().in(getLocale()));
        code.setHelperText(getTranslation("found.code.hint"));
        houseCode.setHelperText(getTranslation("found.houseCode.hint"));
        nameAr.getElement().setAttribute("dir", "rtl");
        password.setHelperText(getTranslation("register.password.hint", PasswordRule.SHORTEST));
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        required("code", code);
        required("nameFr", nameFr);
        required("nameAr", nameAr);
        required("nameEn", nameEn);
        required("city", city);
        required("institutionCode", houseCode);
        required("regime", regime);
        regime.setRequiredIndicatorVisible(false); // aria-required is not for the button that a select is
        required("name", name);
        required("email", email);
        required("password", password);
        var submit = new Button(getTranslation("found.submit"), pressed -> found());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new VerticalLayout(
                code,
                new H2(getTranslation("found.house")),
                nameFr,
                nameAr,
                nameEn,
                city,
                houseCode,
                regime,
                new H2(getTranslation("found.person")),
                name,
                email,
                password,
                submit);
        fields.setPadding(false);
        fields.setAlignItems(FlexComponent.Alignment.STRETCH);
        show(new Paragraph(getTranslation("found.intro")), fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!foundation.isDue()) event.forwardTo(LoginView.class);
    }

    private <V, C extends AbstractField<C, V> & HasValidation> void required(String key, C field) {
        field.setRequiredIndicatorVisible(true);
        errors.field(key, field).rule(field, value -> field.isEmpty() ? Refusal.invalid(key, "required") : null);
    }

    private void found() {
        if (!errors.check()) return;
        errors.guard(() -> {
            foundation.found(
                    code.getValue(),
                    new FoundingDraft(
                            new FoundingDraft.House(
                                    houseCode.getValue().strip(),
                                    new Localized(nameFr.getValue(), nameAr.getValue(), nameEn.getValue()),
                                    city.getValue(),
                                    regime.getValue().code()),
                            new FoundingDraft.Administrator(
                                    name.getValue(),
                                    email.getValue(),
                                    password.getValue(),
                                    UI.getCurrent().getLocale())));
            enter(email.getValue(), password.getValue());
        });
    }
}
