package org.tasdiq.ui.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.catalogue.Revisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** Who may do what with offers, so that pages offer nothing that would be refused; and what an outcome may lead to. */
@Component
class OfferDoors {
    private static final Set<Role> WRITING = Set.of(Role.PROGRAMME_HEAD, Role.ADMINISTRATOR);

    private final Actors actors;
    private final Guard guard;
    private final Revisions revisions;
    private final Referentials referentials;

    OfferDoors(Actors actors, Guard guard, Revisions revisions, Referentials referentials) {
        this.actors = actors;
        this.guard = guard;
        this.revisions = revisions;
        this.referentials = referentials;
    }

    boolean begins(CertifierId institution) {
        return actors.current().institutions(WRITING).contains(new InstitutionId(institution.value()));
    }

    boolean writes(OfferSheet offer) {
        return offer.status().isWritable() && guard.allows("catalogue.writeOffer", offer.id());
    }

    boolean revises(OfferSheet offer) {
        return offer.status() == OfferStatus.PUBLISHED && guard.allows("catalogue.beginRevision", offer.id());
    }

    boolean drops(OfferSheet offer) {
        return guard.allows("catalogue.dropRevision", offer.id()) && revisions.isOnDemand(offer.id());
    }

    boolean withdraws(OfferSheet offer) {
        return offer.status() != OfferStatus.DRAFT
                && !offer.status().isOver()
                && guard.allows("catalogue.withdrawOffer", offer.id());
    }

    boolean readsPosition(OfferSheet offer) {
        return offer.status() != OfferStatus.DRAFT && guard.allows("process.readPosition", offer.id());
    }

    boolean readsAwards(OfferSheet offer) {
        return offer.wasPublished() && guard.allows("catalogue.listAwards", offer.id());
    }

    boolean awards(OfferSheet offer) {
        return offer.wasPublished()
                && offer.status() != OfferStatus.WITHDRAWN
                && guard.allows("catalogue.submitAward", offer.id());
    }

    boolean readsJournal(OfferId offer) {
        return guard.allows("audit.readJournal", offer);
    }

    /** The certifications of an institution in the versions that hold, by code. */
    List<CertificationSheet> certifications(CertifierId institution) {
        return referentials.all().stream()
                .filter(certification -> certification.institutionId().equals(institution.value()))
                .sorted(Comparator.comparing(CertificationSheet::code))
                .toList();
    }

    /** The competencies of these certifications, in their order. */
    static List<Outcome.Target> targets(List<CertificationSheet> certifications) {
        return certifications.stream()
                .flatMap(certification -> certification
                        .competencies()
                        .map(one -> new Outcome.Target(one.id(), certification.code(), one.code(), one.title())))
                .toList();
    }
}
