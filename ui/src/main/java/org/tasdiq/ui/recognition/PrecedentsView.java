package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tasdiq.recognition.PrecedentPage;
import org.tasdiq.recognition.PrecedentRegister;
import org.tasdiq.recognition.PrecedentSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;

/** What an institution decided on credentials from elsewhere, as long as it is advice, the latest first. */
@Route("precedents")
@Needs("recognition.listPrecedents")
@Menu(title = "recognition.precedents", icon = "history", order = 8.75)
public class PrecedentsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient PrecedentRegister register;
    private final InstitutionChoice institution = new InstitutionChoice("recognition.institution");
    private final TextField issuer = new TextField(getTranslation("recognition.precedents.search"));
    private final Div listed = new Div();
    private boolean entering;

    PrecedentsView(PrecedentRegister register) {
        this.register = register;
        issuer.setPrefixComponent(Symbol.SEARCH.icon());
        issuer.setClearButtonVisible(true);
        issuer.setValueChangeMode(ValueChangeMode.LAZY);
        institution.addValueChangeListener(chosen -> fill());
        issuer.addValueChangeListener(written -> fill());
        listed.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        entering = true;
        institution.offer(register.institutions(), address);
        issuer.setValue(PageAddress.text(address, "issuer"));
        entering = false;
        var filter = new Div(institution, issuer);
        filter.addClassNames("row", "filters");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("recognition.precedents")),
                        new Paragraph(getTranslation("recognition.precedents.register")),
                        filter,
                        listed);
        fill();
    }

    private void fill() {
        if (entering) return;
        PageAddress.keep("precedents", Map.of("institution", institution.named(), "issuer", issuer.getValue()));
        listed.removeAll();
        var first = page(PrecedentPage.From.start());
        if (first.precedents().isEmpty()) {
            var key = issuer.isEmpty() ? "recognition.precedents.empty" : "recognition.noneFound";
            listed.add(new EmptyState(Symbol.HISTORY, getTranslation(key), getTranslation(key + ".text")));
            return;
        }
        show(table(), first, new ArrayList<>());
    }

    private PrecedentPage page(PrecedentPage.From after) {
        return register.page(institution.getValue().id(), issuer.getValue(), after);
    }

    /** Adds a page to those that were found before it. */
    private void show(SortedTable<PrecedentSheet> table, PrecedentPage page, List<PrecedentSheet> found) {
        found.addAll(page.precedents());
        var next = page.next();
        var count = getTranslation(
                next == null ? "recognition.precedents.count" : "recognition.precedents.latest", found.size());
        Live.say(count);
        listed.removeAll();
        listed.add(new Span(count), table.lines(found));
        if (next != null)
            listed.add(new Button(
                    getTranslation("recognition.precedents.older"), pressed -> show(table, page(next), found)));
    }

    private SortedTable<PrecedentSheet> table() {
        return new SortedTable<PrecedentSheet>(getTranslation("recognition.precedents"))
                .column(
                        getTranslation("recognition.column.reference"),
                        Comparator.comparing(PrecedentSheet::reference),
                        one -> {
                            var reference = new Span(one.reference());
                            reference.addClassName("ltr");
                            return reference;
                        })
                .text(getTranslation("recognition.issuer.name"), PrecedentSheet::issuer, Facts::words)
                .text(getTranslation("recognition.credential"), PrecedentSheet::credential, Facts::words)
                .text(
                        getTranslation("recognition.purpose"),
                        one -> getTranslation("recognition.purpose." + one.purpose()))
                .text(getTranslation("recognition.certification"), PrecedentSheet::certification)
                .column(
                        getTranslation("recognition.outcome"),
                        Comparator.comparing(PrecedentSheet::outcome),
                        one -> RequestWords.badge(one.outcome()))
                .text(getTranslation("recognition.recognised"), one -> Listed.of(one.recognised()))
                .text(getTranslation("recognition.grants"), PrecedentSheet::grants, Facts::words)
                .day(getTranslation("recognition.ruling.decidedOn"), PrecedentSheet::decidedOn)
                .day(getTranslation("recognition.precedents.until"), PrecedentSheet::until);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.precedents") + " · " + getTranslation("shell.name");
    }
}
