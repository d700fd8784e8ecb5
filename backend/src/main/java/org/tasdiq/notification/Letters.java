package org.tasdiq.notification;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** The letters of a file, as they were sent. */
@Service
public class Letters {
    private final LetterRepository letters;
    private final LetterPress press;
    private final Receipts receipts;
    private final CaseReader reader;
    private final Actors actors;

    Letters(LetterRepository letters, LetterPress press, Receipts receipts, CaseReader reader, Actors actors) {
        this.letters = letters;
        this.press = press;
        this.receipts = receipts;
        this.reader = reader;
        this.actors = actors;
    }

    /** The letters of the file, oldest first; the candidate sees those addressed to the candidate. */
    @Transactional(readOnly = true)
    @Permission("notification.readLetters")
    public List<LetterSheet> of(CaseId file) {
        return letters.rows(file.value()).stream()
                .map(Letters::sheet)
                .filter(letter -> maySee(file, letter.addressee()))
                .toList();
    }

    /** The PDF of a letter of the file. A candidate who opens the letter of a decision has received it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // typesetting must not hold a connection
    @Permission("notification.readLetters")
    public byte[] pdf(CaseId file, LetterId id) {
        var letter = letters.findById(id.value())
                .filter(l -> l.fileId().equals(file.value()) && maySee(file, new PersonId(l.personId())))
                .orElseThrow(Refusal.unknown("letter"));
        receipts.opened(letter);
        return press.pdf(letter.id());
    }

    private boolean maySee(CaseId file, PersonId addressee) {
        var person = actors.person();
        boolean candidate =
                reader.facts(new CandidacyId(file.value())).file().candidate().equals(person);
        return !candidate || addressee.equals(person);
    }

    private static LetterSheet sheet(LetterRepository.Row row) {
        return new LetterSheet(
                new LetterId(row.getId()),
                row.getNumber(),
                row.getKind(),
                Locale.forLanguageTag(row.getLanguage()),
                row.getFileId(),
                new PersonId(row.getPersonId()),
                row.getWordingVersion(),
                row.getTitle(),
                row.getCreatedAt(),
                row.getSha256(),
                row.getReadAt(),
                row.getMailedAt());
    }
}
