package org.tasdiq.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Says an entry of the journal in words. */
@Component
public class JournalTexts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> REASONED = Set.of(
            "deadline.DeadlineExtended",
            "deadline.DeadlineLifted",
            "deadline.DeadlineReckoned",
            "identity.SecondFactorRemoved",
            "notification.LetterReworded",
            "notification.SlipCorrected",
            "candidacy.LapseUndone",
            "identity.RoleGranted",
            "identity.RoleWithdrawn",
            "jury.JurorTakenOut",
            "assessment.SignatureRefused",
            "credential.CredentialSuspended",
            "credential.CredentialRevoked",
            "credential.CredentialRecallAsked",
            "credential.IssuerKeyWithdrawn");

    /** What an event may be worded by, where its turns have texts of their own. */
    private static final List<String> TURNS = List.of("result", "outcome", "accepted");

    private final Texts texts;

    JournalTexts(Texts texts) {
        this.texts = texts;
    }

    /** What happened: the text of the event, or a general one for an event that was since removed from the program. */
    public String of(Locale locale, JournalEntrySheet entry) {
        var key = "audit.event." + entry.event();
        if (!texts.has(locale, key)) return texts.of(locale, "audit.event.other", entry.event());
        for (var turn : TURNS) {
            var turned = key + "." + value(entry, turn);
            if (texts.has(locale, turned)) return texts.of(locale, turned);
        }
        var role = value(entry, "role");
        return role.isEmpty()
                ? texts.of(locale, key)
                : texts.of(locale, key, texts.of(locale, "identity.role." + role));
    }

    /** Why, in the words of the one who did it, where the law asks for a reason. */
    public Optional<String> reason(Locale locale, JournalEntrySheet entry) {
        if (!REASONED.contains(entry.event())) return Optional.empty();
        var reason = value(entry, "reason");
        var coded = "credential.reason." + reason;
        var words = entry.event().startsWith("credential.Credential") && texts.has(locale, coded)
                ? (texts.of(locale, coded) + " " + value(entry, "words")).strip()
                : reason;
        return words.isBlank() ? Optional.empty() : Optional.of(texts.of(locale, "audit.reason", words));
    }

    static String value(JournalEntrySheet entry, String name) {
        return JSON.readTree(entry.content()).path(name).asString("");
    }
}
