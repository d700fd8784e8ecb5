package org.tasdiq.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.audit.BrokenLink.Break;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** The journals of files. */
@Service
public class Journal {
    private static final int PAGE = 50;

    private final JournalRepository journal;
    private final Actors actors;

    Journal(JournalRepository journal, Actors actors) {
        this.journal = journal;
        this.actors = actors;
    }

    /** Everything that happened to the file, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("audit.readJournal")
    public List<JournalEntrySheet> entries(CaseId file) {
        return journal.entries(file.value()).stream().map(JournalEntry::sheet).toList();
    }

    /**
     * Fifty entries.
     *
     * @param after the number of the entry before the page; 0 for the first page
     */
    @Transactional(readOnly = true)
    @Permission("audit.readJournal")
    public JournalPage page(CaseId file, long after) {
        var found = journal.entries(file.value(), after, PAGE + 1);
        var page = found.stream().limit(PAGE).map(JournalEntry::sheet).toList();
        return new JournalPage(page, found.size() > PAGE ? page.getLast().seq() : null);
    }

    /** What happened to the account of the person who acts, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("audit.readOwnJournal")
    public List<JournalEntrySheet> own() {
        return journal.entries(actors.person().value()).stream()
                .map(JournalEntry::sheet)
                .toList();
    }

    /** What happened to a person's account and concerns that institution, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("audit.readJournalOfPeople")
    public List<JournalEntrySheet> of(InstitutionId institution, PersonId person) {
        return journal.entries(person.value()).stream()
                .map(JournalEntry::sheet)
                .filter(entry -> JournalTexts.value(entry, "institution")
                        .equals(institution.value().toString()))
                .toList();
    }

    /** Reckons the chain again: empty when every link holds, else the first that does not. */
    @Transactional(readOnly = true)
    @Permission("audit.readJournal")
    public Optional<BrokenLink> verify(CaseId file) {
        var last = JournalHead.NONE;
        for (var entry : journal.entries(file.value())) {
            var expected = last.seq() + 1;
            if (entry.seq() != expected) return Optional.of(new BrokenLink(expected, Break.GAP));
            if (!entry.previous().equals(last.hash())) return Optional.of(new BrokenLink(expected, Break.NOT_CHAINED));
            if (!entry.isUnchanged()) return Optional.of(new BrokenLink(expected, Break.CHANGED));
            last = new JournalHead(entry.seq(), entry.hash());
        }
        return journal.head(file.value()).equals(last)
                ? Optional.empty()
                : Optional.of(new BrokenLink(last.seq() + 1, Break.WRONG_END));
    }
}
