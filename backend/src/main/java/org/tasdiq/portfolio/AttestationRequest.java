package org.tasdiq.portfolio;

import java.util.Locale;
import java.util.Set;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.referential.CompetencyId;

/**
 * Whom the candidate asks, and what for.
 *
 * @param language of the mail and of the page, such as {@code ar}
 * @param experience which experience of the application it belongs to, counted from 0
 * @param competencies to confirm
 */
public record AttestationRequest(
        String name,
        String function,
        String organisation,
        String email,
        String language,
        int experience,
        Set<CompetencyId> competencies) {
    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 254;

    public AttestationRequest {
        name = filled("name", name);
        function = filled("function", function);
        organisation = filled("organisation", organisation);
        email = email.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_ADDRESS || !email.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            throw Refusal.invalid("email", "email");
        }
        language = Texts.nearest(Locale.forLanguageTag(language)).toLanguageTag();
        if (experience < 0) throw Refusal.invalid("experience", "portfolio.noSuchExperience");
        competencies = Set.copyOf(competencies);
        if (competencies.isEmpty()) throw Refusal.invalid("competencies", "portfolio.nothingToConfirm");
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private static String filled(String field, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) throw Refusal.invalid(field, "required");
        if (stripped.codePoints().anyMatch(Character::isISOControl) || stripped.contains("://"))
            throw Refusal.invalid(field, "portfolio.oneLine");
        if (stripped.length() > LONGEST) throw Refusal.invalid(field, "portfolio.tooLong", LONGEST);
        return stripped;
    }
}
