package org.tasdiq.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.decision.Remedies;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** The letters of a file, as they were sent. */
@Service
public class Letters {
    private final LetterRepository letters;
    private final LetterPress press;
    private final Receipts receipts;
    private final LetterReceiptRepository known;
    private final Remedies remedies;
    private final CaseReader reader;
    private final Actors actors;

    Letters(
            LetterRepository letters,
            LetterPress press,
            Receipts receipts,
            LetterReceiptRepository known,
            Remedies remedies,
            CaseReader reader,
            Actors actors) {
        this.letters = letters;
        this.press = press;
        this.receipts = receipts;
        this.known = known;
        this.remedies = remedies;
        this.reader = reader;
        this.actors = actors;
    }

    /** The letters of the file, oldest first; the candidate sees those addressed to the candidate. */
    @Transactional(readOnly = true)
    @Permission("notification.readLetters")
    public List<LetterSheet> of(CaseId file) {
        var owner = reader.owner(file);
        var proofs = proofs(file);
        return letters.rows(file.value()).stream()
                .filter(row -> maySee(owner, new PersonId(row.getPersonId())))
                .map(row -> sheet(row, owner, proofs.get(row.getId())))
                .toList();
    }

    private Map<UUID, ProofSheet> proofs(CaseId file) {
        var proofs = new HashMap<UUID, ProofSheet>();
        for (var receipt : known.ofFile(file.value()))
            proofs.put(
                    receipt.letter(),
                    receipt.sheet(reader.person(receipt.enteredBy()).name()));
        return proofs;
    }

    /** The PDF of a letter of the file. Whoever opens a letter addressed to them has received it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // typesetting must not hold a connection
    @Permission("notification.readLetters")
    public byte[] pdf(CaseId file, LetterId id) {
        var letter = letters.findById(id.value())
                .filter(l -> l.fileId().equals(file.value()) && maySee(reader.owner(file), new PersonId(l.personId())))
                .orElseThrow(Refusal.unknown("letter"));
        if (!letter.kind().isOfRequest()) receipts.opened(letter);
        return press.pdf(letter.id());
    }

    private boolean maySee(CaseReader.Owner owner, PersonId addressee) {
        var person = actors.person();
        boolean candidate = owner.person().equals(person);
        return !candidate || addressee.equals(person);
    }

    private LetterSheet sheet(LetterRepository.Row row, CaseReader.Owner owner, @Nullable ProofSheet proof) {
        var written = LocalDate.ofInstant(row.getCreatedAt(), owner.zone());
        return new LetterSheet(
                new LetterId(row.getId()),
                row.getNumber(),
                row.getKind(),
                row.getRound(),
                Locale.forLanguageTag(row.getLanguage()),
                row.getFileId(),
                new PersonId(row.getPersonId()),
                row.getWordingVersion(),
                row.getTitle(),
                row.getCreatedAt(),
                row.getSha256(),
                row.getReadAt(),
                row.getMailedAt(),
                proof,
                lastDay(row.getKind(), owner.regime(), proof == null ? written : proof.receivedOn()));
    }

    private @Nullable LocalDate lastDay(LetterKind kind, String regime, LocalDate received) {
        if (!kind.namesRemedies() && !kind.namesTheCourt()) return null;
        return remedies.against(regime, received).stream()
                .map(Remedy::lastDay)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
