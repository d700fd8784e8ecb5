package org.tasdiq.ui.candidacy;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.ui.shared.Zones;

/** The card about the adviser for the candidate of the file, and the way out for the adviser. */
@Component
class AdviserPanels {
    private final Advisers advisers;
    private final Accompaniment accompaniment;
    private final Mailbox mailbox;
    private final Zones zones;
    private final Guard guard;

    AdviserPanels(Advisers advisers, Accompaniment accompaniment, Mailbox mailbox, Zones zones, Guard guard) {
        this.advisers = advisers;
        this.accompaniment = accompaniment;
        this.mailbox = mailbox;
        this.zones = zones;
        this.guard = guard;
    }

    /** The way out, for the adviser of the file. */
    Optional<ResignForm> resigning(CandidacySheet file) {
        return guard.allows("candidacy.giveUpAccompaniment", file.id())
                ? Optional.of(new ResignForm(accompaniment, file))
                : Optional.empty();
    }

    Optional<AdviserPanel> of(CandidacySheet file) {
        return guard.allows("candidacy.consentToAdviser", file.id())
                ? Optional.of(new AdviserPanel(
                        advisers, file.id(), zones.of(file.id()), !file.status().isOver(), mailbox.isMailed()))
                : Optional.empty();
    }
}
