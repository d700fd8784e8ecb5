package org.tasdiq.notification;

import java.util.List;

/** A text key that stands among the facts of a letter until its words are known: the institution may have its own. */
record Phrase(String key, List<Object> arguments) {
    Phrase(String key, Object... arguments) {
        this(key, List.of(arguments));
    }
}
