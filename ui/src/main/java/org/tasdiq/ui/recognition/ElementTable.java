package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.credential.ToldWords;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The eleven mandatory elements of Annex I: what the credential says of each, and what was supplied. */
class ElementTable extends Composite<Section> {
    private final transient Texts texts;

    ElementTable(Texts texts, RequestSheet request) {
        this.texts = texts;
        var head = new NativeTableRow(
                header("col", new Span(getTranslation("recognition.element"))),
                header("col", new Span(getTranslation("recognition.element.said"))),
                header("col", new Span(getTranslation("recognition.element.supplied"))));
        var body = new NativeTableBody();
        request.elements().forEach(element -> body.add(row(element)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("matrix");
        var frame = new Div(table);
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("recognition.elements"));
        int missing = request.missing().size();
        getContent()
                .add(
                        new H2(getTranslation("recognition.elements")),
                        new Paragraph(getTranslation("recognition.elements.text")),
                        missing == 0
                                ? new StatusBadge(getTranslation("recognition.elements.complete"), Tone.DONE)
                                : new StatusBadge(
                                        getTranslation("recognition.elements.missing", missing), Tone.ATTENTION),
                        frame);
        getContent().addClassNames("card", "stack");
    }

    private NativeTableRow row(ElementSheet element) {
        return new NativeTableRow(
                header("row", new Span(element.number() + ". " + RequestWords.element(element))),
                new NativeTableCell(
                        element.isMissing()
                                ? new StatusBadge(getTranslation("recognition.element.missing"), Tone.ATTENTION)
                                : Facts.words(said(element))),
                new NativeTableCell(supplied(element)));
    }

    private String said(ElementSheet element) {
        return element.said().entrySet().stream()
                .map(said -> said(element, said.getKey(), said.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Of an element of several fields, each by its name. */
    private String said(ElementSheet element, DescriptorField field, String said) {
        var words = ToldWords.words(texts, getLocale(), field, said);
        return element.fields().size() == 1
                ? words
                : texts.of(getLocale(), "credential.fact", ToldWords.label(texts, getLocale(), field), words);
    }

    private Component supplied(ElementSheet element) {
        if (element.answered().isEmpty()) return Facts.words(element.supplied());
        var answered = Facts.words(getTranslation("recognition.element.answered", element.answered()));
        return element.supplied().isEmpty()
                ? answered
                : new Div(new Div(Facts.words(element.supplied())), new Div(answered));
    }

    private static NativeTableHeaderCell header(String scope, Component words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
