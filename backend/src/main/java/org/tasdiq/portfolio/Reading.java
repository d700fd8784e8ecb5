package org.tasdiq.portfolio;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** Hands out what is stored, and keeps who of the others than the candidate has read it. */
@Component
class Reading {
    private final EvidenceStore store;
    private final StudyRecord studies;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Reading(
            EvidenceStore store,
            StudyRecord studies,
            Candidacies candidacies,
            Actors actors,
            ApplicationEventPublisher events) {
        this.store = store;
        this.studies = studies;
        this.candidacies = candidacies;
        this.actors = actors;
        this.events = events;
    }

    /** The bytes, decrypted while they are read. */
    EvidenceContent open(CandidacyId file, Evidence item) {
        var content = item.content(() -> store.open(item.id().value(), item.wrappedKey()));
        journal(file, item);
        return content;
    }

    /** A juror who reads what is to be studied has studied it. */
    void journal(CandidacyId file, Evidence item) {
        var reader = actors.current().person();
        if (reader == null || reader.equals(candidacies.sheet(file).candidate())) return;
        events.publishEvent(new PortfolioEvent.EvidenceOpened(file, item.id(), reader));
        studies.keep(file, item, reader);
    }
}
