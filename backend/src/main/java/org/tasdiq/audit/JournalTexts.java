package org.tasdiq.audit;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;

/** Says an entry of the journal in words. */
@Component
public class JournalTexts {
    private final Texts texts;

    JournalTexts(Texts texts) {
        this.texts = texts;
    }

    /** What happened: the text of the event, or a general one for an event that was since removed from the program. */
    public String of(Locale locale, JournalEntrySheet entry) {
        var key = "audit.event." + entry.event();
        return texts.has(locale, key) ? texts.of(locale, key) : texts.of(locale, "audit.event.other", entry.event());
    }
}
