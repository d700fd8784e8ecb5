package org.tasdiq.portfolio;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What comes with an appeal: inspected and kept as evidence is, but no part of the portfolio and never before a jury. */
@Service
public class AppealPapers {
    private final EvidenceRepository items;
    private final Reading reading;
    private final Uploads uploads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealPapers(
            EvidenceRepository items, Reading reading, Uploads uploads, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.reading = reading;
        this.uploads = uploads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a paper in; it is inspected right after. No transaction is open while the bytes arrive.
     *
     * @param rule when a paper may come, known to the room of the appeal; asked before the bytes and again after them
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.keepAppealPapers")
    public EvidenceId take(CandidacyId file, PersonId by, String fileName, Runnable rule, InputStream content) {
        var name = FileName.of(fileName);
        return uploads.take(file, EvidenceKind.Use.APPEAL, rule, content, (id, stored) -> {
            var description = new EvidenceDescription(EvidenceKind.APPEAL_PAPER, name.value(), null, null);
            var paper = items.save(new Evidence(id, file, description, name, stored, by, clock.instant()));
            events.publishEvent(paper.added());
        });
    }

    @Transactional
    @Permission("portfolio.keepAppealPapers")
    public void remove(CandidacyId file, EvidenceId id, PersonId by) {
        var paper = items.appealPaper(file, id);
        items.delete(paper);
        events.publishEvent(paper.removed(by));
    }

    /** Every paper that came with an appeal on the file, in the order of arrival. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readAppealPapers")
    public List<EvidenceSheet> list(CandidacyId file) {
        return items.appealPapers(file).stream().map(Evidence::sheet).toList();
    }

    /** The bytes, decrypted while they are read. Reading by anyone but the candidate is journalled. */
    @Transactional
    @Permission("portfolio.readAppealPapers")
    public EvidenceContent open(CandidacyId file, EvidenceId id) {
        return reading.open(file, items.appealPaper(file, id));
    }
}
