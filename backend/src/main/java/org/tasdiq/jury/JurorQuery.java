package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register; empty where it does not matter.
 *
 * @param words all of them in the name, the expertise or an employer, in any case
 * @param certification its code
 * @param on a day on which the juror must be available
 * @param inactive whether those who are called to no jury any more are listed instead
 */
public record JurorQuery(
        String words,
        @Nullable Quality quality,
        String certification,
        String language,
        @Nullable LocalDate on,
        boolean trained,
        boolean inactive) {
    public static JurorQuery everybody() {
        return new JurorQuery("", null, "", "", null, false, false);
    }

    public boolean finds(JurorSheet juror) {
        return juror.isActive() != inactive
                && (quality == null || juror.quality() == quality)
                && (certification.isBlank() || juror.qualifiedFor().contains(certification))
                && (language.isBlank() || juror.languages().contains(language))
                && (on == null || juror.profile().isAvailable(on))
                && (!trained || !juror.profile().training().isEmpty())
                && containsWords(juror);
    }

    private boolean containsWords(JurorSheet juror) {
        var text = (juror.name() + " " + juror.profile().expertise()).toLowerCase(Locale.ROOT);
        return wanted().stream().allMatch(text::contains);
    }

    /** The words one by one, in small letters; signs alone are no words. */
    List<String> wanted() {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
