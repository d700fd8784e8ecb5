package org.tasdiq.credential;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tasdiq.Texts;
import org.tasdiq.credential.proof.Learning;

/** What a credential describes of the learning behind it, in words: text keys {@code credential.learning.<member>}. */
public final class LearningWords {
    private LearningWords() {}

    /** By their names, in the order in which they are read; what it does not say is left out. */
    public static Map<String, String> of(Texts texts, Locale language, Learning learning) {
        var said = new LinkedHashMap<String, String>();
        said.put("credits", learning.credits());
        said.put("hours", learning.hours());
        var odd = learning.oddDuration();
        said.put(
                "oddDuration", odd.isEmpty() ? "" : texts.of(language, "credential.learning.oddDuration.noticed", odd));
        said.put("level", learning.level());
        said.put("language", language(language, learning.language()));
        said.put("assessment", coded(texts, language, learning.assessment()));
        said.put("supervision", coded(texts, language, learning.supervision()));
        var checked = learning.identityChecked();
        said.put(
                "identityChecked",
                checked == null ? "" : texts.of(language, "credential.learning.identityChecked." + checked));
        said.put("participation", coded(texts, language, learning.participation()));
        said.put("programme", learning.programme());
        said.put("outcomes", learning.outcomes());
        var words = new LinkedHashMap<String, String>();
        said.forEach((member, value) -> {
            if (!value.isEmpty()) words.put(texts.of(language, "credential.learning." + member), value);
        });
        return words;
    }

    /** Edubadges' codes are words; one that is not known is shown as it is written. */
    private static String coded(Texts texts, Locale language, String code) {
        var key = "credential.learning.code." + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return texts.has(language, key) ? texts.of(language, key) : code;
    }

    /** Such as {@code nl_NL}; a name stays a name. */
    private static String language(Locale language, String tag) {
        return tag.matches("[a-z]{2}([-_][A-Za-z]{2,8})?")
                ? Locale.of(tag.substring(0, 2)).getDisplayLanguage(language)
                : tag;
    }
}
