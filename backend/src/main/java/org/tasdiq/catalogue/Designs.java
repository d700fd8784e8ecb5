package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;

/** From a course module to drafts of offers, by the method of the seminar. */
@Service
public class Designs {
    private final DesignRepository designs;
    private final Offers offers;
    private final Actors actors;
    private final Clock clock;

    Designs(DesignRepository designs, Offers offers, Actors actors, Clock clock) {
        this.designs = designs;
        this.offers = offers;
        this.actors = actors;
        this.clock = clock;
    }

    /** The designs of an institution, the one written last first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.designModule")
    public List<DesignSheet> all(CertifierId institution) {
        return designs.findByInstitutionIdOrderByWrittenAtDesc(institution.value()).stream()
                .map(Design::sheet)
                .toList();
    }

    @Transactional(readOnly = true)
    @Permission("catalogue.designModule")
    public DesignSheet sheet(CertifierId institution, DesignId id) {
        return kept(institution, id).sheet();
    }

    @Transactional
    @Permission("catalogue.designModule")
    public DesignId begin(CertifierId institution, ModuleDesign content) {
        if (content.title().isBlank()) throw Refusal.invalid("title", "required");
        return designs.save(new Design(institution, content, Offer.Pen.of(actors, clock)))
                .sheet()
                .id();
    }

    /**
     * Keeps what is written, complete or not.
     *
     * @param revision from which it was written; refused when somebody else wrote since
     */
    @Transactional
    @Permission("catalogue.designModule")
    public void write(CertifierId institution, DesignId id, int revision, ModuleDesign content) {
        kept(institution, id).write(content, revision, Offer.Pen.of(actors, clock));
    }

    @Transactional
    @Permission("catalogue.designModule")
    public void discard(CertifierId institution, DesignId id) {
        designs.delete(kept(institution, id));
    }

    /** Begins an offer of each micro-credential the module is cut into; once. */
    @Transactional
    @Permission("catalogue.designModule")
    public List<OfferId> make(CertifierId institution, DesignId id) {
        var design = kept(institution, id);
        if (DesignPolicy.advice(design.content()).stream().anyMatch(DesignAdvice::needed))
            throw Refusal.conflict("catalogue.designIncomplete");
        design.made(design.content().cuts().size());
        return ModuleCut.offers(design.content()).stream()
                .map(content -> offers.begin(institution, content))
                .toList();
    }

    private Design kept(CertifierId institution, DesignId id) {
        return designs.findById(id.value())
                .filter(design -> design.isOf(institution))
                .orElseThrow(Refusal.unknown("design"));
    }
}
