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

/**
 * With what a member of the jury proves that they could not come: inspected and encrypted as evidence is, and no part of
 * the portfolio. Who reads it, and until when it may come, the room of the jury knows.
 */
@Service
public class MemberPapers {
    private final EvidenceRepository items;
    private final EvidenceStore store;
    private final Uploads uploads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberPapers(
            EvidenceRepository items,
            EvidenceStore store,
            Uploads uploads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.uploads = uploads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a PDF or a picture in; it is inspected right after. No transaction is open while the bytes arrive.
     *
     * @param rule whether a paper may come now; asked before the bytes and again after them
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.keepMemberPapers")
    public EvidenceId take(CandidacyId file, PersonId member, String fileName, Runnable rule, InputStream content) {
        var name = FileName.ofProof(fileName);
        return uploads.take(file, EvidenceKind.Use.MEMBER_EXCUSE, rule, content, (id, stored) -> {
            var description = new EvidenceDescription(EvidenceKind.MEMBER_EXCUSE_PROOF, name.value(), null, null);
            var paper = items.save(new Evidence(id, file, description, name, stored, member, clock.instant()));
            events.publishEvent(paper.added());
        });
    }

    /** Takes one of the member's own papers back; its bytes go with it. */
    @Transactional
    @Permission("portfolio.keepMemberPapers")
    public void remove(CandidacyId file, PersonId member, EvidenceId id) {
        var paper = items.memberExcuse(file, member, id);
        items.delete(paper);
        events.publishEvent(paper.removed(member));
    }

    /** The excuse was judged, or the member is out: nobody needs the papers any more. */
    @Transactional
    @Permission("portfolio.keepMemberPapers")
    public void forget(CandidacyId file, PersonId member) {
        for (var known : items.memberExcuses(file, member).toList()) {
            var paper = items.memberExcuse(file, member, known.id());
            items.delete(paper);
            events.publishEvent(paper.removed(null));
        }
    }

    /** What that member has handed in, in the order of arrival. */
    @Transactional(readOnly = true)
    @Permission("portfolio.keepMemberPapers")
    public List<EvidenceSheet> of(CandidacyId file, PersonId member) {
        return items.memberExcuses(file, member).map(Evidence::sheet).toList();
    }

    /** The bytes, decrypted while they are read. */
    @Transactional
    @Permission("portfolio.keepMemberPapers")
    public EvidenceContent open(CandidacyId file, PersonId member, EvidenceId id) {
        var paper = items.memberExcuse(file, member, id);
        return paper.content(() -> store.open(id.value(), paper.wrappedKey()));
    }
}
