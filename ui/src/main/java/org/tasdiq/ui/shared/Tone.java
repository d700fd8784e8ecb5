package org.tasdiq.ui.shared;

import java.util.Locale;

/** What a status means to the reader; each has its colour and its own icon, so that colour never stands alone. */
public enum Tone {
    NEUTRAL(Symbol.CIRCLE_DASHED),
    INFO(Symbol.CIRCLE_DOT),
    DONE(Symbol.CIRCLE_CHECK),
    ATTENTION(Symbol.TRIANGLE_ALERT),
    STOP(Symbol.CIRCLE_X);

    private final Symbol symbol;

    Tone(Symbol symbol) {
        this.symbol = symbol;
    }

    Symbol symbol() {
        return symbol;
    }

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
