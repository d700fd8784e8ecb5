package org.tasdiq.ui.deadline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.deadline.ParameterSheet;

/** A parameter in words; the value of one that is fixed elsewhere is shown as it stands in the data. */
final class SettingWords {
    private SettingWords() {}

    static String name(ParameterSheet parameter) {
        return translate("deadline.parameter." + parameter.name());
    }

    static String value(ParameterSheet parameter) {
        var kind = parameter.kind();
        if (kind == null) return parameter.setting();
        return switch (kind.type()) {
            case NUMBER, SHARE -> parameter.setting();
            case PERIOD -> TimeWords.of(parameter.setting());
            case FLAG, CHOICE -> translate("deadline.setting." + parameter.setting());
            case SET ->
                Stream.of(parameter.setting().split(" "))
                        .map(one -> translate("deadline.setting." + one))
                        .collect(Collectors.joining(" · "));
        };
    }
}
