package org.tasdiq.ui.deadline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.deadline.ParameterSheet;

/** A parameter in words. */
final class SettingWords {
    private SettingWords() {}

    static String name(ParameterSheet parameter) {
        return translate("deadline.parameter." + parameter.name());
    }

    static String value(ParameterSheet parameter) {
        var kind = parameter.kind();
        if (kind == null) return fixed(parameter.setting());
        return switch (kind.type()) {
            case NUMBER, SHARE -> parameter.setting();
            case PERIOD -> TimeWords.of(parameter.setting());
            case FLAG, CHOICE -> translate("deadline.setting." + parameter.setting());
            case SET -> each(parameter.setting());
        };
    }

    /** Of one that nobody changes here: a word, or a measure or name as it stands in the data. */
    private static String fixed(String setting) {
        return setting.matches("true|false|[A-Z_]{3,}( [A-Z_]{3,})*") ? each(setting) : setting;
    }

    private static String each(String setting) {
        return Stream.of(setting.split(" "))
                .map(one -> translate("deadline.setting." + one))
                .collect(Collectors.joining(" · "));
    }
}
