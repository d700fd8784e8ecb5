package org.tasdiq.ui.recognition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields for words of one's own. */
final class RequestFields {
    private static final int LONGEST = 4000;

    private RequestFields() {}

    /** @param key of its label */
    static TextArea words(String key, Object... arguments) {
        var words = new TextArea(translate(key, arguments));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
