package org.tasdiq.ui.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Several words in one line, parted as the language of the reader parts them. */
public final class Listed {
    private Listed() {}

    public static String of(Collection<String> several) {
        return several.stream().collect(words());
    }

    public static Collector<CharSequence, ?, String> words() {
        return Collectors.joining(I18NProvider.translate("words.comma"));
    }
}
