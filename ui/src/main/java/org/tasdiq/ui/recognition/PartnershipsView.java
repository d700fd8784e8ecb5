package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.PartnershipSheet;
import org.tasdiq.recognition.Partnerships;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** The agreements of an institution with partners whose credentials it recognises with one check. */
@Route("partnerships")
@Needs("recognition.listPartnerships")
@Menu(title = "recognition.partnerships", icon = "building-2", order = 8.8)
public class PartnershipsView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Partnerships partnerships;
    private final transient Referentials referentials;
    private final transient Actors actors;
    private final InstitutionChoice institution = new InstitutionChoice("recognition.institution");
    private final Div listed = new Div();
    private @Nullable PartnershipForm form;
    private boolean entering;

    PartnershipsView(Partnerships partnerships, Referentials referentials, Actors actors) {
        this.partnerships = partnerships;
        this.referentials = referentials;
        this.actors = actors;
        institution.addValueChangeListener(chosen -> {
            if (!entering) fill();
        });
        listed.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entering = true;
        institution.offer(partnerships.institutions(), event.getLocation().getQueryParameters());
        entering = false;
        var choice = new Div(institution);
        choice.setVisible(institution.isVisible());
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("recognition.partnerships")),
                        new Paragraph(getTranslation("recognition.partnerships.text")),
                        choice,
                        listed);
        fill();
    }

    private void fill() {
        var here = institution.getValue().id();
        PageAddress.keep("partnerships", Map.of("institution", institution.named()));
        boolean keeps = actors.current().is(Role.CERTIFYING_AUTHORITY, here);
        var all = partnerships.of(here);
        listed.removeAll();
        form = null;
        if (all.isEmpty())
            listed.add(new EmptyState(
                    Symbol.BUILDING_2,
                    getTranslation("recognition.partnerships.none"),
                    getTranslation("recognition.partnerships.none.text")));
        else listed.add(table(here, keeps).lines(all));
        if (keeps) listed.add(form(here));
    }

    private SortedTable<PartnershipSheet> table(InstitutionId here, boolean keeps) {
        var table = new SortedTable<PartnershipSheet>(getTranslation("recognition.partnerships"))
                .column(
                        getTranslation("recognition.partnership.issuer"),
                        Comparator.comparing(one -> one.agreement().issuerName()),
                        this::issuer)
                .column(
                        getTranslation("recognition.filter.status"),
                        Comparator.comparing(PartnershipSheet::holds),
                        one -> new StatusBadge(
                                getTranslation(
                                        one.holds() ? "recognition.partnership.holds" : "recognition.partnership.over"),
                                one.holds() ? Tone.DONE : Tone.NEUTRAL))
                .column(
                        getTranslation("recognition.partnership.credential"),
                        Comparator.comparing(one -> one.agreement().credential()),
                        one -> Facts.words(orAll(one.agreement().credential())))
                .text(
                        getTranslation("recognition.partnership.certification"),
                        one -> orAll(one.agreement().certification()))
                .text(
                        getTranslation("recognition.partnership.competencies"),
                        one -> one.agreement().competencies().isEmpty()
                                ? getTranslation("recognition.partnership.namesNone")
                                : Listed.of(one.agreement().competencies()))
                .column(
                        getTranslation("recognition.partnership.since"),
                        Comparator.comparing(
                                one -> one.agreement().since(), Comparator.nullsFirst(Comparator.naturalOrder())),
                        one -> new Span(day(one.agreement().since())))
                .column(
                        getTranslation("recognition.partnership.until"),
                        Comparator.comparing(
                                one -> one.agreement().until(), Comparator.nullsLast(Comparator.naturalOrder())),
                        one -> new Span(day(one.agreement().until())))
                .column(
                        getTranslation("recognition.partnership.act"),
                        Comparator.comparing(one -> one.agreement().act()),
                        one -> Facts.words(one.agreement().act()));
        return keeps
                ? table.column(
                        getTranslation("recognition.partnership.end"),
                        Comparator.comparing(PartnershipSheet::holds),
                        one -> one.holds() ? ending(here, one) : new Span())
                : table;
    }

    private Component issuer(PartnershipSheet partnership) {
        var id = new Span(partnership.agreement().issuer());
        id.addClassNames("ltr", "quiet");
        var both = new Div(Facts.words(partnership.agreement().issuerName()), id);
        both.addClassName("stack");
        return both;
    }

    private String orAll(String words) {
        return words.isEmpty() ? getTranslation("recognition.partnership.all") : words;
    }

    private String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(one -> Dates.day(one, getLocale()))
                .orElseGet(() -> getTranslation("recognition.partnership.noEnd"));
    }

    private Button ending(InstitutionId here, PartnershipSheet partnership) {
        var name = partnership.agreement().issuerName();
        var end = new Button(getTranslation("recognition.partnership.end"));
        end.setAriaLabel(getTranslation("recognition.partnership.end.of", name));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("recognition.partnership.end.of", name),
                getTranslation("recognition.partnership.end.text"),
                getTranslation("recognition.partnership.end"),
                () -> {
                    partnerships.end(here, partnership.id());
                    Notice.done(getTranslation("recognition.partnership.end.done"));
                    fill();
                }));
        return end;
    }

    private Component form(InstitutionId here) {
        var certifications = referentials.all().stream()
                .filter(one -> one.institutionId().equals(here.value()))
                .toList();
        var writing = new PartnershipForm(certifications, draft -> {
            partnerships.add(here, draft);
            Notice.done(getTranslation("recognition.partnership.added"));
            fill();
        });
        form = writing;
        return writing;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isUnsaved()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.partnerships") + " · " + getTranslation("shell.name");
    }
}
