package org.tasdiq.notification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import org.tasdiq.Templates;
import org.tasdiq.Texts;

/** What text keys say in one letter: the institution's own words where it has some, else those shipped. */
class Words implements Templates.Words {
    private final Texts texts;
    private final Locale language;
    private final Map<String, Passage> passages;
    private final Map<String, String> own;
    private final Map<String, ?> ofLetter;

    /**
     * @param own by the keys of passages
     * @param ofLetter what {@link Passage#EVERYWHERE} names
     */
    Words(Texts texts, LetterKind kind, Locale language, Map<String, String> own, Map<String, ?> ofLetter) {
        this.texts = texts;
        this.language = language;
        this.passages = Passages.of(kind).stream().collect(toMap(p -> Passage.ROOT + p.key(), identity()));
        this.own = own;
        this.ofLetter = ofLetter;
    }

    @Override
    public String of(String key, Object... arguments) {
        var passage = passages.get(key);
        if (passage == null) return texts.of(language, key, arguments);
        var words = own.get(passage.key());
        return words == null || !passage.accepts(words)
                ? texts.of(language, key, arguments)
                : Texts.say(language, words, passage.values(ofLetter, arguments));
    }

    String of(Phrase phrase) {
        return of(phrase.key(), phrase.arguments().toArray());
    }
}
