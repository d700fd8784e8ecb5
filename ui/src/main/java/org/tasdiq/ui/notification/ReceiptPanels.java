package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.notification.Receptions;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Zones;

/** How letters came, and the forms in which those say it who know: the candidate, or the office that holds the slip. */
@org.springframework.stereotype.Component
public class ReceiptPanels {
    private final Letters letters;
    private final Receptions receptions;
    private final CaseFiles files;
    private final Zones zones;
    private final Guard guard;
    private final Actors actors;

    ReceiptPanels(Letters letters, Receptions receptions, CaseFiles files, Zones zones, Guard guard, Actors actors) {
        this.letters = letters;
        this.receptions = receptions;
        this.files = files;
        this.zones = zones;
        this.guard = guard;
        this.actors = actors;
    }

    /** The receipt of the latest of those letters; empty where the reader sees none. */
    public List<Component> of(CandidacyId file, Predicate<LetterSheet> which, Runnable changed) {
        return latest(file, which)
                .map(letter -> {
                    var all = new ArrayList<Component>();
                    var proof = letter.proof();
                    if (proof != null) all.add(new ProofCard(proof, zones.of(file)));
                    form(files.head(file, ""), letter, changed).ifPresent(form -> all.add(form.get()));
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    private Optional<LetterSheet> latest(CandidacyId file, Predicate<LetterSheet> which) {
        if (!guard.allows("notification.readLetters", file)) return Optional.empty();
        return letters.of(file).stream().filter(which).reduce((earlier, later) -> later);
    }

    /** What the reader may say of the receipt: the office enters the slip, the candidate a day that a time runs from. */
    Optional<Supplier<Component>> form(CaseFiles.Head head, LetterSheet letter, Runnable changed) {
        var file = head.file();
        if (guard.allows("notification.recordSlip", file.id()))
            return Optional.of(() ->
                    new SlipForm(receptions, file.id(), letter, written(file.id(), letter), head.today(), changed));
        boolean asked = letter.kind().opensTime()
                && letter.proof() == null
                && letter.addressee().equals(actors.person())
                && !file.status().isOver();
        return asked && guard.allows("notification.recordReceipt", file.id())
                ? Optional.of(() -> new ReceiptForm(
                        receptions, file.id(), letter, written(file.id(), letter), head.today(), changed))
                : Optional.empty();
    }

    private LocalDate written(CandidacyId file, LetterSheet letter) {
        return LocalDate.ofInstant(letter.createdAt(), zones.of(file));
    }
}
