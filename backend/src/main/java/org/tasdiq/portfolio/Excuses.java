package org.tasdiq.portfolio;

import java.io.InputStream;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/**
 * The papers with which a candidate proves that they cannot come to a session. They often speak of health: the jury never
 * reads them, their text is not kept, and they are erased at the decision.
 */
@Service
public class Excuses {
    private final EvidenceRepository items;
    private final Reading reading;
    private final Uploads uploads;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Excuses(
            EvidenceRepository items,
            Reading reading,
            Uploads uploads,
            Actors actors,
            ApplicationEventPublisher events) {
        this.items = items;
        this.reading = reading;
        this.uploads = uploads;
        this.actors = actors;
        this.events = events;
    }

    /** Takes a PDF or a picture in; it is inspected right after, as evidence is. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.proveExcuse")
    public EvidenceId add(CandidacyId file, String fileName, InputStream content) {
        return uploads.excuse(file, FileName.ofProof(fileName), content);
    }

    /** Takes a paper back; its bytes go with it. */
    @Transactional
    @Permission("portfolio.proveExcuse")
    public void remove(CandidacyId file, EvidenceId id) {
        var item = items.excuse(file, id);
        items.delete(item);
        events.publishEvent(item.removed(actors.person()));
    }

    @Transactional(readOnly = true)
    @Permission("portfolio.readExcuse")
    public List<EvidenceSheet> list(CandidacyId file) {
        return items.excuses(file).map(Evidence::sheet).toList();
    }

    /** The bytes, decrypted while they are read. Reading by anyone but the candidate is journalled. */
    @Transactional
    @Permission("portfolio.readExcuse")
    public EvidenceContent open(CandidacyId file, EvidenceId id) {
        return reading.open(file, items.excuse(file, id));
    }
}
