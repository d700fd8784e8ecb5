package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** The one place where an error becomes words: a refusal says why, anything unforeseen gets a number that the log has too. */
@Component
public class Faults implements ErrorHandler {
    /** In how many seconds whoever found us busy may ask again, for {@code Retry-After}. */
    public static final String SOON = "5";

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final transient Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        if (UI.getCurrent() == null) {
            number(event.getThrowable());
            return;
        }
        show(event.getThrowable());
    }

    /** Shows what went wrong as a notice. */
    public void show(Throwable thrown) {
        var locale = UI.getCurrent().getLocale();
        var refusal = refusal(thrown);
        if (refusal.isPresent()) Notice.refused(texts.of(locale, refusal.get()), why(locale, refusal.get()));
        else Notice.refused(texts.of(locale, "shell.fault", number(thrown)), null);
    }

    /** The refusal behind the error: the rule's own, or that somebody else was faster. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return Optional.of(refusal);
            if (cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException)
                return Optional.of(Refusal.conflict("changedMeanwhile"));
        }
        return Optional.empty();
    }

    /** The rule and its source, where the texts name one. */
    public @Nullable String why(Locale locale, Refusal refusal) {
        var key = "refusal." + refusal.code() + ".why";
        return texts.has(locale, key)
                ? texts.of(locale, key, refusal.arguments().toArray())
                : null;
    }

    /** Logs the error under a short number that the person can tell us. */
    public static String number(Throwable thrown) {
        var number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextLong(), 6);
        LOG.error("Unforeseen error, shown as {}", number, thrown);
        return number;
    }
}
