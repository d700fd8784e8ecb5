package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** The files of the person who asks, as candidate, and the way to a new one. */
@Route("my-files")
@Needs("candidacy.listOwnFiles")
@Menu(title = "candidacy.myFiles", icon = "files", order = 2)
public class MyFilesView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Candidacies candidacies;
    private final transient Referentials referentials;
    private final transient Institutions institutions;
    private final transient Guard guard;

    MyFilesView(Candidacies candidacies, Referentials referentials, Institutions institutions, Guard guard) {
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.institutions = institutions;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var files = candidacies.own();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("candidacy.myFiles")));
        if (files.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.FOLDER_OPEN,
                            getTranslation("candidacy.myFiles.none"),
                            getTranslation("candidacy.myFiles.none.text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("tasks");
            files.forEach(file -> list.add(new ListItem(card(file))));
            getContent().add(list);
        }
        if (guard.allows("candidacy.beginApplication", null)) getContent().add(begin());
    }

    private Component card(CandidacySheet file) {
        var certification = referentials.sheet(file.certification());
        var address = file.status() == CandidacyStatus.DRAFT ? "candidacy/apply/" : "candidacy/my-file/";
        var title = certification.title().in(getLocale());
        var reference = new Span(file.reference());
        reference.addClassNames("ltr", "quiet");
        var about = new Div(new Span(file.candidateName()), reference);
        about.addClassName("task-about");
        var card = new Div(new H3(new Anchor(address + file.id(), title)), about, badge(file.status(), this));
        card.addClassNames("card", "task");
        return card;
    }

    /** The state of an application as word, icon and colour. */
    public static StatusBadge badge(CandidacyStatus status, Component on) {
        var tone = switch (status) {
            case DRAFT, CLOSED, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, COMPLETE -> Tone.INFO;
            case INCOMPLETE -> Tone.ATTENTION;
            case ADMISSIBLE -> Tone.DONE;
            case CONTESTABLE, REJECTED, LAPSED -> Tone.STOP;
        };
        return new StatusBadge(on.getTranslation("candidacy.status." + status), tone);
    }

    private Component begin() {
        var choice = new ComboBox<CertificationSheet>(getTranslation("candidacy.begin.certification"));
        choice.setItems(referentials.all());
        choice.setItemLabelGenerator(this::label);
        choice.setWidthFull();
        choice.setRequiredIndicatorVisible(true);
        var start = new Button(getTranslation("candidacy.begin"), pressed -> {
            var chosen = choice.getValue();
            choice.setInvalid(chosen == null);
            choice.setErrorMessage(getTranslation("refusal.required"));
            if (chosen != null) UI.getCurrent().navigate("candidacy/apply/" + candidacies.begin(chosen.id()));
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(pressed -> start.setEnabled(true));
        var fields = new Div(choice, start);
        fields.addClassName("fields");
        var card = new Div(
                new H2(getTranslation("candidacy.begin.title")),
                new Paragraph(getTranslation("candidacy.begin.text")),
                fields);
        card.addClassName("card");
        return card;
    }

    private String label(CertificationSheet certification) {
        var institution = institutions.sheet(new InstitutionId(certification.institutionId()));
        return certification.title().in(getLocale()) + " — "
                + institution.name().in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidacy.myFiles") + " · " + getTranslation("shell.name");
    }
}
