package org.tasdiq.ui.deadline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.tasdiq.deadline.ParameterSheet;

/** A parameter in words; one that is fixed elsewhere goes by its name in the data. */
final class SettingWords {
    private SettingWords() {}

    static String name(ParameterSheet parameter) {
        return parameter.kind() == null ? parameter.name() : translate("deadline.parameter." + parameter.name());
    }

    static String value(ParameterSheet parameter) {
        var kind = parameter.kind();
        if (kind == null) return parameter.setting();
        return switch (kind.type()) {
            case NUMBER -> parameter.setting();
            case PERIOD -> TimeWords.of(parameter.setting());
            case FLAG, CHOICE -> translate("deadline.setting." + parameter.setting());
        };
    }
}
