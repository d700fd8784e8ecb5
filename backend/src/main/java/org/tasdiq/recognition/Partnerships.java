package org.tasdiq.recognition;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.Referentials;

/** Agreements with partners whose credentials are recognised with one check. */
@Service
public class Partnerships {
    private static final Set<Role> READERS =
            Set.of(Role.INTAKE_OFFICER, Role.CERTIFYING_AUTHORITY, Role.QUALITY_AUDITOR);

    private final PartnershipRepository partnerships;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partnerships(
            PartnershipRepository partnerships,
            Institutions institutions,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partnerships = partnerships;
        this.institutions = institutions;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The institutions whose agreements one reads. */
    @Transactional(readOnly = true)
    @Permission("recognition.listPartnerships")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** The agreements of the institution, those that hold first. */
    @Transactional(readOnly = true)
    @Permission("recognition.readPartnerships")
    public List<PartnershipSheet> of(CertifierId institution) {
        var today = deadlines.today(house(institution));
        return partnerships.findByInstitutionIdOrderByWrittenAtDesc(institution.value()).stream()
                .map(one -> one.sheet(today))
                .sorted(Comparator.comparing(PartnershipSheet::holds).reversed())
                .toList();
    }

    /** Writes an agreement down. */
    @Transactional
    @Permission("recognition.keepPartnerships")
    public PartnershipId add(CertifierId institution, PartnershipDraft draft) {
        var tidy = PartnershipPolicy.check(draft);
        PartnershipPolicy.requireTargets(
                tidy,
                referentials.all().stream()
                        .filter(one -> one.institutionId().equals(institution.value()))
                        .toList());
        var kept = partnerships.save(new Partnership(
                new InstitutionId(institution.value()),
                tidy,
                PartnershipPolicy.since(tidy),
                actors.person(),
                actors.current().name(),
                clock.instant()));
        events.publishEvent(new PartnershipEvent.PartnershipAgreed(
                PartnershipEvent.PartnersOf.of(institution),
                tidy.issuer(),
                tidy.credential(),
                tidy.act(),
                actors.person()));
        return kept.id();
    }

    /** Ends an agreement with this day; what was recognised under it stays. */
    @Transactional
    @Permission("recognition.keepPartnerships")
    public void end(CertifierId institution, PartnershipId id) {
        var kept = partnerships
                .findByIdAndInstitutionId(id.value(), institution.value())
                .orElseThrow(Refusal.unknown("partnership"));
        if (!kept.end(deadlines.today(house(institution)))) return;
        events.publishEvent(new PartnershipEvent.PartnershipEnded(
                PartnershipEvent.PartnersOf.of(institution), kept.issuer(), actors.person()));
    }

    /**
     * The agreement that covers the credential of a request today, and most of what is asked for; of two that do, the one that
     * the person who acts may apply. None where its verification leaves a doubt.
     */
    Optional<PartnershipCover> covering(RequestSheet request) {
        var today = deadlines.today(request.regime());
        var actor = actors.current();
        return partnerships
                .findByInstitutionIdOrderByWrittenAtDesc(request.institution().value())
                .stream()
                .map(one -> cover(one.sheet(today), request, one.isBy(actor)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(
                                (PartnershipCover one) -> one.beyond().size())
                        .thenComparing(PartnershipCover::own));
    }

    private static Optional<PartnershipCover> cover(PartnershipSheet one, RequestSheet request, boolean own) {
        return one.holds() && PartnershipPolicy.covers(one.agreement(), request)
                ? Optional.of(new PartnershipCover(one, PartnershipPolicy.beyond(one.agreement(), request), own))
                : Optional.empty();
    }

    private String house(CertifierId institution) {
        return institutions.sheet(new InstitutionId(institution.value())).regime();
    }
}
