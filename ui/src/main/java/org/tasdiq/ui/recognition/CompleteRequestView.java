package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tasdiq.Step;
import org.tasdiq.Texts;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.SuppliedElement;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Said;

/** The learner sends what the credential does not say, or another file in its place. */
@Route("recognition/complete-request/:id")
@Step("recognition.completeRequest")
public class CompleteRequestView extends RequestStepView {
    private final transient Requests requests;
    private final transient Checks checks;
    private final transient Fetches fetches;
    private final transient OwnPapers papers;
    private final transient Texts texts;

    CompleteRequestView(
            Requests requests, Deadlines deadlines, Checks checks, Fetches fetches, OwnPapers papers, Texts texts) {
        super(requests, deadlines);
        this.requests = requests;
        this.checks = checks;
        this.fetches = fetches;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    void show(RequestSheet request, Div body) {
        if (!request.note().isEmpty()) body.add(card("recognition.complete.asked", new Said(request.note())));
        var words = new TreeMap<Integer, TextArea>();
        var elements = card("recognition.elements", new Paragraph(getTranslation("recognition.complete.text")));
        request.elements().stream().filter(CompleteRequestView::isAskedFor).forEach(element -> {
            var field = RequestFields.words("recognition.complete.element", RequestWords.element(element));
            field.setValue(element.supplied());
            words.put(element.number(), field);
            elements.add(field);
        });
        if (!words.isEmpty()) body.add(elements);
        words.values().forEach(this::guardInput);
        var credential = new CredentialFields(checks, fetches, papers, texts, shown -> unsaved());
        var errors = new FieldErrors();
        words.values().stream().findFirst().ifPresent(first -> errors.field("supplied", first));
        var send = act(
                getTranslation("recognition.complete.send"),
                () -> errors.guard(() -> credential.guard(() -> {
                    var shown = credential.shown();
                    requests.complete(request(), supplied(request, words), shown == null ? null : shown.content);
                    done();
                })));
        body.add(
                card("recognition.complete.file", credential),
                card(
                        "recognition.complete.end",
                        new Paragraph(getTranslation("recognition.complete.end.text")),
                        actions(send)));
    }

    private static boolean isAskedFor(ElementSheet element) {
        return element.said().isEmpty() && element.answered().isEmpty();
    }

    /** Also what was supplied before and is not asked for any more: nobody takes that back. */
    private static List<SuppliedElement> supplied(RequestSheet request, Map<Integer, TextArea> words) {
        var before = request.elements().stream()
                .filter(element -> !isAskedFor(element) && !element.supplied().isEmpty())
                .map(element -> new SuppliedElement(element.number(), element.supplied()));
        var now = words.entrySet().stream()
                .filter(one -> !one.getValue().getValue().isBlank())
                .map(one -> new SuppliedElement(one.getKey(), one.getValue().getValue()));
        return Stream.concat(before, now).toList();
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
