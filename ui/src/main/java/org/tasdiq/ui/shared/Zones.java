package org.tasdiq.ui.shared;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;

/** Where the clocks hang by which a page tells the time; never where the server happens to stand. */
@Component
public class Zones {
    private final Deadlines deadlines;
    private final Candidacies candidacies;
    private final Requests requests;
    private final Institutions institutions;
    private final Actors actors;

    Zones(Deadlines deadlines, Candidacies candidacies, Requests requests, Institutions institutions, Actors actors) {
        this.deadlines = deadlines;
        this.candidacies = candidacies;
        this.requests = requests;
        this.institutions = institutions;
        this.actors = actors;
    }

    /** Of the law the file is under. */
    public ZoneId of(CandidacyId file) {
        return deadlines.zone(candidacies.sheet(file).regime());
    }

    /** Of the institution of a file, a request or a credential; that of the reader where it is of an award. */
    public ZoneId of(CaseId id) {
        return switch (id) {
            case CandidacyId file -> of(file);
            case RequestId request -> deadlines.zone(requests.sheet(request).regime());
            case RecognisedId recognised -> of(new RequestId(recognised.value()));
            default -> ofReader();
        };
    }

    /**
     * Of the institution for which the reader works. Everybody is a candidate of every institution: who is nothing else
     * has the zone of the newest file.
     */
    public ZoneId ofReader() {
        return office().or(this::ownFile).map(deadlines::zone).orElse(ZoneOffset.UTC);
    }

    private Optional<String> office() {
        return actors.current().grants().stream()
                .filter(grant -> grant.role() != Role.CANDIDATE)
                .max(Comparator.comparing(Actor.Grant::role)
                        .thenComparing(grant -> grant.institution().value()))
                .map(grant -> institutions.sheet(grant.institution()).regime());
    }

    private Optional<String> ownFile() {
        return actors.current().is(Role.CANDIDATE)
                ? candidacies.own().stream().findFirst().map(CandidacySheet::regime)
                : Optional.empty();
    }
}
