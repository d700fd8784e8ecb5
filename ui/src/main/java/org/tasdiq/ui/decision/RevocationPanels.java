package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Revocations;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.Zones;

/** What became of a decision, and what an authority can do to take it away. */
@org.springframework.stereotype.Component
class RevocationPanels {
    private final Revocations revocations;
    private final Actors actors;
    private final Guard guard;
    private final Zones zones;

    RevocationPanels(Revocations revocations, Actors actors, Guard guard, Zones zones) {
        this.revocations = revocations;
        this.actors = actors;
        this.guard = guard;
        this.zones = zones;
    }

    /** Empty where the decision holds and the reader can do nothing about it. */
    Optional<Component> of(DecisionSheet decision, Runnable changed) {
        return decision.active() ? request(decision, changed) : past(decision);
    }

    private Optional<Component> past(DecisionSheet decision) {
        return revocations.confirmed(decision.file()).stream()
                .filter(revocation -> revocation.round() == decision.round())
                .<Component>map(revocation -> new RevocationCard(revocation, zones.of(decision.file())))
                .findFirst();
    }

    private Optional<Component> request(DecisionSheet decision, Runnable changed) {
        var file = decision.file();
        boolean settles = guard.allows("decision.confirmRevocation", file);
        if (guard.allows("decision.readRevocation", file)) {
            var pending = revocations.pending(file);
            if (pending.isPresent()) {
                var card = new RevocationCard(pending.get(), zones.of(file));
                boolean own = pending.get().askedBy().equals(actors.person());
                return Optional.of(settles ? card.settledBy(revocations, pending.get(), own, changed) : card);
            }
        }
        return decision.notifiedOn() != null && guard.allows("decision.askRevocation", file)
                ? Optional.of(new RevocationForm(revocations, file, changed))
                : Optional.empty();
    }
}
