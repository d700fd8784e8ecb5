package org.tasdiq.candidacy;

import java.util.Locale;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/**
 * Whom the candidate invites, and what they consent to. To read the file, to comment on it and to give an opinion belong
 * to every adviser.
 *
 * @param language of the mail, such as {@code ar}
 * @param mayWrite in the application and the portfolio, in the name of the candidate; never to send them
 */
public record AdviserRequest(String email, String language, boolean mayWrite) {
    private static final int LONGEST_ADDRESS = 254;

    public AdviserRequest {
        email = email.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_ADDRESS || !email.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            throw Refusal.invalid("email", "email");
        }
        language = Texts.nearest(Locale.forLanguageTag(language)).toLanguageTag();
    }
}
