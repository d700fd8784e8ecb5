package org.tasdiq.notification;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Remedies;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.LetterEvent.LetterReworded;
import org.tasdiq.notification.LetterEvent.LettersOf;

/** The words in which an institution writes its letters: its own by versions, else those shipped. */
@Service
public class LetterWordings {
    private static final Set<Role> EDITORS = Set.of(Role.ADMINISTRATOR, Role.CERTIFYING_AUTHORITY);
    private static final int LONGEST_NOTE = 500;

    private final LetterWordingRepository wordings;
    private final LetterTemplates templates;
    private final LetterSamples samples;
    private final Typesetter typesetter;
    private final Remedies remedies;
    private final PostOffice post;
    private final Deadlines deadlines;
    private final Institutions institutions;
    private final People people;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LetterWordings(
            LetterWordingRepository wordings,
            LetterTemplates templates,
            LetterSamples samples,
            Typesetter typesetter,
            Remedies remedies,
            PostOffice post,
            Deadlines deadlines,
            Institutions institutions,
            People people,
            Actors actors,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.wordings = wordings;
        this.templates = templates;
        this.samples = samples;
        this.typesetter = typesetter;
        this.remedies = remedies;
        this.post = post;
        this.deadlines = deadlines;
        this.institutions = institutions;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** The institutions whose letters one may word. */
    @Transactional(readOnly = true)
    @Permission("notification.listWordings")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(EDITORS));
    }

    /** Every kind of letter in every language. */
    @Transactional(readOnly = true)
    @Permission("notification.wordLetters")
    public List<WordingLine> all(InstitutionId institution) {
        var latest = wordings.latest(institution.value());
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Texts.LOCALES.stream()
                        .map(language -> latest.stream()
                                .filter(w -> w.kind() == kind && w.language().equals(language.getLanguage()))
                                .findFirst()
                                .map(w -> w.line(language))
                                .orElse(new WordingLine(kind, language, 0, 0, null))))
                .toList();
    }

    /** The words of one kind of letter in one language, with every version there was. */
    @Transactional(readOnly = true)
    @Permission("notification.wordLetters")
    public WordingSheet sheet(InstitutionId institution, LetterKind kind, Locale language) {
        var spoken = spoken(language);
        var versions = wordings.findByInstitutionIdAndKindAndLanguageOrderByVersionDesc(
                institution.value(), kind, spoken.getLanguage());
        var own = versions.isEmpty()
                ? Map.<String, String>of()
                : versions.getFirst().passages();
        return new WordingSheet(
                kind,
                spoken,
                versions.isEmpty() ? 0 : versions.getFirst().version(),
                Passages.of(kind).stream()
                        .map(passage -> line(passage, spoken, own))
                        .toList(),
                versions.stream()
                        .map(w -> w.sheet(people.sheet(w.writtenBy()).name()))
                        .toList());
    }

    /**
     * The letter in those words as PDF, about people who do not exist; nothing is kept.
     *
     * @param shown one of the cases of that kind of letter
     * @param regime whose ways to contest a decision it names; empty: the institution's own
     * @throws Refusal for a case that letters of that kind do not know
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // typesetting must not hold a connection
    @Permission("notification.wordLetters")
    public byte[] preview(
            InstitutionId institution,
            LetterKind kind,
            Locale language,
            Map<String, String> passages,
            LetterCase shown,
            String regime) {
        if (!LetterCase.of(kind).contains(shown)) throw Refusal.invalid("shown", "letters.unknownCase");
        var spoken = spoken(language);
        var own = own(kind, spoken, passages);
        var sheet = institutions.sheet(institution);
        var law = regime.isBlank() ? sheet.regime() : regime;
        var today = deadlines.today(law);
        var sample = samples.draft(
                kind,
                shown,
                sheet,
                spoken,
                remedies.against(law, today),
                law.equals(sheet.regime()) ? post.sheet(institution).addresses() : Map.of(),
                today);
        var number = texts.of(spoken, "notification.sample.number");
        return typesetter.set(templates.fill(sample, own, number, today).xhtml());
    }

    /** From now on letters of that kind are written in those words; letters that were written keep theirs. */
    @Transactional
    @Permission("notification.wordLetters")
    public int write(InstitutionId institution, LetterKind kind, Locale language, WordingDraft draft) {
        var spoken = spoken(language);
        var own = own(kind, spoken, draft.passages());
        var note = draft.note().strip();
        if (note.isEmpty()) throw Refusal.invalid("note", "required");
        if (note.length() > LONGEST_NOTE) throw Refusal.invalid("note", "letters.tooLong", LONGEST_NOTE);
        var latest = wordings.findFirstByInstitutionIdAndKindAndLanguageOrderByVersionDesc(
                institution.value(), kind, spoken.getLanguage());
        if (latest.map(LetterWording::version).orElse(0) != draft.from()) throw Refusal.conflict("letters.changed");
        if (latest.map(LetterWording::passages).orElse(Map.of()).equals(own))
            throw Refusal.conflict("letters.unchanged");
        var next = new WordingDraft(draft.from(), own, note);
        var written =
                wordings.save(new LetterWording(institution, kind, spoken, next, actors.person(), clock.instant()));
        events.publishEvent(new LetterReworded(
                new LettersOf(institution.value()), kind, spoken.getLanguage(), written.version(), own.size(), note));
        return written.version();
    }

    /** The words that are not those shipped, each checked; by the keys of passages. */
    private Map<String, String> own(LetterKind kind, Locale language, Map<String, String> passages) {
        var left = new HashMap<>(passages);
        var own = new HashMap<String, String>();
        for (var passage : Passages.of(kind)) {
            var given = left.remove(passage.key());
            if (given == null) continue;
            var words = Passage.tidy(given);
            if (words.equals(shipped(passage, language))) continue;
            passage.check(words);
            own.put(passage.key(), words);
        }
        for (var unknown : left.keySet()) throw Refusal.invalid(unknown, "letters.unknownPassage", unknown);
        return own;
    }

    private WordingSheet.Line line(Passage passage, Locale language, Map<String, String> own) {
        var shipped = shipped(passage, language);
        return new WordingSheet.Line(
                passage.key(),
                passage.placeholders(),
                passage.mandatory(),
                shipped,
                own.getOrDefault(passage.key(), shipped));
    }

    private String shipped(Passage passage, Locale language) {
        return Passage.tidy(passage.named(
                texts.pattern(language, Passage.ROOT + passage.key()).orElseThrow()));
    }

    private static Locale spoken(Locale language) {
        return Texts.LOCALES.stream()
                .filter(one -> one.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseThrow(Refusal.unknown("language"));
    }
}
