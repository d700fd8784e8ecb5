package org.tasdiq.portfolio;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.NotYet;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** The files a candidate hands in: adding, describing, reading, searching. */
@Service
public class Evidences {
    private final EvidenceRepository items;
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final EvidenceSight sight;
    private final EvidenceRemarks remarks;
    private final EvidenceText text;
    private final Reading reading;
    private final Uploads uploads;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Evidences(
            EvidenceRepository items,
            PortfolioRepository portfolios,
            ClaimRepository claims,
            EvidenceSight sight,
            EvidenceRemarks remarks,
            EvidenceText text,
            Reading reading,
            Uploads uploads,
            Candidacies candidacies,
            Actors actors,
            ApplicationEventPublisher events) {
        this.items = items;
        this.portfolios = portfolios;
        this.claims = claims;
        this.sight = sight;
        this.remarks = remarks;
        this.text = text;
        this.reading = reading;
        this.uploads = uploads;
        this.candidacies = candidacies;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Takes a file in; it is inspected right after. No transaction is open while the bytes arrive: a slow line must not
     * hold a database connection.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.addEvidence")
    public EvidenceId add(CandidacyId file, EvidenceDescription description, String fileName, InputStream content) {
        return uploads.add(file, description, FileName.of(fileName), content);
    }

    @Transactional
    @Permission("portfolio.addEvidence")
    public void describe(CandidacyId file, EvidenceId id, EvidenceDescription description) {
        var portfolio = portfolios.lock(file);
        var item = items.lock(file, id);
        requireOpenFor(portfolio, file, item.kind());
        requireOpenFor(portfolio, file, description.kind());
        description.requireKnownExperience(candidacies.sheet(file));
        item.describe(description);
        events.publishEvent(new Idleness.Act(file));
    }

    /** Takes an item back while the portfolio is being compiled; its bytes, text and links go with it. */
    @Transactional
    @Permission("portfolio.addEvidence")
    public void remove(CandidacyId file, EvidenceId id) {
        var portfolio = portfolios.lock(file);
        var item = items.lock(file, id);
        requireOpenFor(portfolio, file, item.kind());
        claims.findByCandidacyId(file.value()).forEach(c -> c.forget(id));
        items.delete(item);
        events.publishEvent(item.removed(actors.person()));
    }

    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public List<EvidenceSheet> list(CandidacyId file) {
        return sight.sheets(file);
    }

    /** What is odd about the items: the same file twice, a day that cannot be. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public Map<EvidenceId, List<EvidenceRemark>> remarks(CandidacyId file) {
        return remarks.of(file);
    }

    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public EvidenceSheet sheet(CandidacyId file, EvidenceId id) {
        return sight.item(file, id).sheet();
    }

    /** The bytes, decrypted while they are read. Reading by anyone but the candidate is journalled. */
    @Transactional
    @Permission("portfolio.readEvidence")
    public EvidenceContent open(CandidacyId file, EvidenceId id) {
        return reading.open(file, sight.item(file, id));
    }

    /** The text of the pages, the first page first; empty while nothing could be read. */
    @Transactional
    @Permission("portfolio.readEvidence")
    public List<String> text(CandidacyId file, EvidenceId id) {
        var item = sight.item(file, id);
        var pages = text.pages(item.id());
        if (!pages.isEmpty()) reading.journal(file, item);
        return pages;
    }

    /** The pages of this file on which all words stand, the best first; never of another file. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public List<SearchHit> search(CandidacyId file, String words) {
        return text.search(file, sight.items(file), words);
    }

    @Transactional(readOnly = true)
    @Permission("portfolio.readEvidence")
    public InspectionProgress progress(CandidacyId file) {
        var all = items.present(file);
        var done =
                all.stream().filter(e -> e.verdict() != EvidenceVerdict.PENDING).count();
        return new InspectionProgress((int) done, all.size());
    }

    /** @throws NotYet while an item has no verdict */
    @Transactional(readOnly = true)
    @Permission("portfolio.inspectEvidence")
    public void requireInspected(CandidacyId file) {
        var progress = progress(file);
        if (!progress.isDone()) {
            throw new NotYet("inspected " + progress.inspected() + " of " + progress.total());
        }
    }

    private void requireOpenFor(Portfolio portfolio, CandidacyId file, EvidenceKind kind) {
        portfolio.requireOpenFor(kind.use(), candidacies.sheet(file).status());
    }
}
