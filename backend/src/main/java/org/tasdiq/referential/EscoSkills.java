package org.tasdiq.referential;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** The skills of ESCO, as far as they were taken in; nothing is asked of the network. */
@Service
public class EscoSkills {
    /** Some 14 000 skills with their descriptions make about 8 MB. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int FOUND = 20;
    private static final int LONGEST_SEARCH = 100;

    private final EscoRepository skills;
    private final ApplicationEventPublisher events;

    EscoSkills(EscoRepository skills, ApplicationEventPublisher events) {
        this.skills = skills;
        this.events = events;
    }

    /** The twenty that fit best, by a label in any language. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<EscoSkill> search(String words) {
        var sought = words.strip();
        if (sought.isEmpty()) return List.of();
        return skills.search(sought.substring(0, Math.min(sought.length(), LONGEST_SEARCH)), FOUND);
    }

    /** How many there are to search in. */
    @Transactional(readOnly = true)
    @Permission("referential.takeEsco")
    public int count() {
        return skills.count();
    }

    /**
     * Takes in the file of skills that ESCO publishes for one language. What is there already gets the labels of that language; links
     * of certifications keep the words they were chosen with.
     *
     * @return how many skills the file has
     */
    @Transactional
    @Permission("referential.takeEsco")
    public int take(String csv, Locale language) {
        var in = Texts.LOCALES.stream()
                .filter(one -> one.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseThrow(Refusal.unknown("language"));
        if (csv.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw Refusal.invalid("file", "referential.tooBig");
        var lines = EscoCsv.read(csv);
        if (lines.isEmpty()) throw Refusal.invalid("file", "required");
        skills.take(lines, in);
        events.publishEvent(new ReferentialEvent.EscoTakenIn(ReferentialOf.ESCO, in.getLanguage(), lines.size()));
        return lines.size();
    }
}
