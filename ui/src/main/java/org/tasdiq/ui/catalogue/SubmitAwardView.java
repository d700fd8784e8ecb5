package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardPreview;
import org.tasdiq.catalogue.AwardTerms;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.LearnerState;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FileText;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.TableLink;

/** A list of learners from a learning platform: it is tried first, every line is answered, then it goes to a second person. */
@Route("offer/:id/award")
@Needs("catalogue.submitAward")
public class SubmitAwardView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private static final int USUAL_ATTENDANCE = 80;
    private static final int USUAL_SCORE = 50;

    private final transient Awards awards;
    private final transient Offers offers;
    private final transient Texts texts;
    private final IntegerField leastAttendance = percent("leastAttendance", USUAL_ATTENDANCE);
    private final IntegerField leastScore = percent("leastScore", USUAL_SCORE);
    private final Select<Locale> language = new Select<>();
    private final transient FieldErrors errors = new FieldErrors();
    private final FileText file;
    private final Div result = new Div();
    private OfferId offer = new OfferId(new UUID(0, 0));
    private boolean sent;

    SubmitAwardView(Awards awards, Offers offers, Texts texts) {
        this.awards = awards;
        this.offers = offers;
        this.texts = texts;
        language.setLabel(getTranslation("catalogue.award.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(one -> getTranslation("shell.language." + one.getLanguage()));
        language.setValue(Texts.nearest(getLocale()));
        errors.field("leastAttendance", leastAttendance)
                .field("leastScore", leastScore)
                .field("language", language)
                .rule(leastAttendance, SubmitAwardView::broken)
                .rule(leastScore, SubmitAwardView::broken);
        for (var field : List.of(leastAttendance, leastScore))
            field.addValueChangeListener(changed -> result.removeAll());
        file = new FileText(
                "catalogue.award",
                AwardPreview.MOST_BYTES,
                AwardPreview::text,
                result::removeAll,
                text -> {
                    if (errors.check()) errors.guard(() -> answer(awards.preview(offer, text, terms())));
                },
                ".csv");
        result.addClassName("stack");
        getContent().addClassName("stack");
    }

    static String path(OfferId offer) {
        return "offer/" + offer + "/award";
    }

    private IntegerField percent(String name, int usual) {
        var field = new IntegerField(getTranslation("catalogue.award." + name));
        field.setMin(0);
        field.setMax(100);
        field.setValue(usual);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static @Nullable Refusal broken(@Nullable Integer value) {
        return value == null || value < 0 || value > 100
                ? Refusal.invalid("leastAttendance", "catalogue.award.percent")
                : null;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        offer = OfferId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("offer")));
        var sheet = offers.sheet(offer);
        var terms = new Div(leastAttendance, leastScore, language);
        terms.addClassNames("fields", "trio");
        var card = new Div(
                TableLink.csv("catalogue.award.template", "learners.csv", AwardPreview::template),
                columns(),
                terms,
                file);
        card.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(OfferView.path(offer), Descriptor.shown(sheet.title(), getLocale())),
                        new H1(getTranslation("catalogue.award.submit")),
                        new Paragraph(getTranslation("catalogue.award.text")),
                        card,
                        result);
    }

    private AwardTerms terms() {
        return new AwardTerms(
                Objects.requireNonNullElse(leastAttendance.getValue(), 0),
                Objects.requireNonNullElse(leastScore.getValue(), 0),
                language.getValue().getLanguage());
    }

    private void answer(AwardPreview preview) {
        int accepted = preview.count(LearnerState.ACCEPTED);
        var summary = getTranslation("catalogue.award.counts", accepted, preview.count(LearnerState.FAULTY));
        Live.say(summary);
        result.removeAll();
        result.add(
                new H2(getTranslation("catalogue.award.preview")),
                new Paragraph(summary),
                new ColumnsRead(preview.columns()));
        result.add(TableLink.csv(
                "catalogue.award.report",
                "preview.csv",
                () -> preview.report(texts, getLocale()).csv()));
        if (preview.count(LearnerState.FAULTY) > 0)
            result.add(TableLink.csv(
                    "catalogue.award.faulty",
                    "faulty.csv",
                    () -> preview.faulty(texts, getLocale()).csv()));
        if (accepted == 0) result.add(new Paragraph(getTranslation("refusal.catalogue.award.nobody")));
        else result.add(new Paragraph(getTranslation("catalogue.award.kept")), new Div(send(summary)));
        result.add(new LearnerTable(preview.lines(), texts, getLocale()));
    }

    private Button send(String summary) {
        var send = new Button(getTranslation("catalogue.award.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(pressed -> ConfirmAction.ask(
                getTranslation("catalogue.award.send.ask"), summary, getTranslation("catalogue.award.send"), () -> {
                    if (!file.guard(this::submit)) return;
                    Notice.done(getTranslation("catalogue.award.sent"));
                }));
        return send;
    }

    private void submit() {
        var award = awards.submit(offer, file.text(), terms());
        sent = true;
        UI.getCurrent().navigate(CasePage.path(award));
    }

    private Component columns() {
        var list = new Facts();
        for (var column : List.of("name", "given", "family", "email", "attendance", "result", "identity"))
            list.pair(column, new Span(getTranslation("catalogue.award.column." + column)));
        return new Details(getTranslation("catalogue.award.columns"), list);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!sent && !file.text().isBlank()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.award.submit") + " · " + getTranslation("shell.name");
    }
}
