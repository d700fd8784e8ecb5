package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Which file a page is about: reference, person, certification, and the day that counts. */
public class FileHead extends DescriptionList {
    public FileHead(CaseFiles.Head head) {
        addClassName("file-head");
        var reference = new Span(head.file().reference());
        reference.addClassName("ltr");
        entry("shell.file.reference", reference);
        entry("shell.file.candidate", new Span(head.file().candidateName()));
        entry("shell.file.certification", new Span(head.certification().title().in(getLocale())));
        head.dueOn().ifPresent(day -> entry("shell.file.due", new DueDate(day, head.today())));
    }

    private void entry(String key, Component value) {
        var pair = new Div(new Term(getTranslation(key)), new Description(value));
        getElement().appendChild(pair.getElement());
    }
}
