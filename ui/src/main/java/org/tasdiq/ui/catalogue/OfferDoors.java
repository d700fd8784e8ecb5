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
    private final Referentials referentials;

    OfferDoors(Actors actors, Guard guard, Referentials referentials) {
        this.actors = actors;
        this.guard = guard;
        this.referentials = referentials;
    }

    boolean begins(CertifierId institution) {
        return actors.current().institutions(WRITING).contains(new InstitutionId(institution.value()));
    }

    boolean writes(OfferSheet offer) {
        return offer.status().isWritable() && guard.allows("catalogue.writeOffer", offer.id());
    }

    boolean withdraws(OfferSheet offer) {
        return offer.status() != OfferStatus.DRAFT
                && !offer.status().isOver()
                && guard.allows("catalogue.withdrawOffer", offer.id());
    }

    boolean readsPosition(OfferSheet offer) {
        return offer.status() != OfferStatus.DRAFT && guard.allows("process.readPosition", offer.id());
    }

    boolean readsJournal(OfferId offer) {
        return guard.allows("audit.readJournal", offer);
    }

    /** The competencies of the certifications of an institution, in their order. */
    List<Outcome.Target> targets(CertifierId institution) {
        return referentials.all().stream()
                .filter(certification -> certification.institutionId().equals(institution.value()))
                .sorted(Comparator.comparing(CertificationSheet::code))
                .flatMap(certification -> certification
                        .competencies()
                        .map(one -> new Outcome.Target(one.id(), certification.code(), one.code(), one.title())))
                .toList();
    }
}
