package org.tasdiq.referential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Standing;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationRepository.Known;

/** The versions of certifications: the highest whose day has come holds. A version is never changed. */
@Component
class Versions {
    private record Code(UUID institution, String code) {}

    private final CertificationRepository certifications;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Versions(
            CertificationRepository certifications,
            Institutions institutions,
            Deadlines deadlines,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.certifications = certifications;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Those that hold, of every certification. */
    Set<UUID> present() {
        var days = new HashMap<UUID, LocalDate>();
        var highest = new HashMap<Code, Known>();
        for (var one : certifications.known()) {
            var from = one.getValidFrom();
            if (from != null && from.isAfter(days.computeIfAbsent(one.getInstitutionId(), this::today))) continue;
            highest.merge(
                    new Code(one.getInstitutionId(), one.getCode()),
                    one,
                    (a, b) -> a.getVersion() > b.getVersion() ? a : b);
        }
        return highest.values().stream().map(Known::getId).collect(Collectors.toUnmodifiableSet());
    }

    /** The certifications of an institution, by code. */
    List<CertificationLine> lines(CertifierId institution) {
        var present = present();
        return certifications.known().stream()
                .filter(one -> one.getInstitutionId().equals(institution.value()))
                .collect(Collectors.groupingBy(Known::getCode, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(all -> line(all, present))
                .toList();
    }

    private CertificationLine line(List<Known> all, Set<UUID> present) {
        var latest =
                all.stream().max(Comparator.comparingInt(Known::getVersion)).orElseThrow();
        var holds = all.stream()
                .filter(one -> present.contains(one.getId()))
                .findFirst()
                .map(Known::getVersion)
                .orElse(0);
        var shown = all.stream()
                .filter(one -> one.getVersion() == (holds == 0 ? latest.getVersion() : holds))
                .findFirst()
                .orElseThrow();
        return certifications
                .findById(shown.getId())
                .orElseThrow(Refusal.unknown("certification"))
                .line(latest.getVersion() > holds ? latest.getVersion() : 0);
    }

    /** The day it is where that institution's clocks hang. */
    LocalDate today(UUID institution) {
        return deadlines.today(
                institutions.sheet(new InstitutionId(institution)).regime());
    }

    /** Every version of one certification, the latest first. */
    List<VersionSheet> of(CertifierId institution, String code) {
        var present = present();
        var all = certifications.findByInstitutionIdAndCodeOrderByVersionDesc(institution.value(), code);
        int holds = all.stream()
                .filter(one -> present.contains(one.id().value()))
                .mapToInt(Certification::version)
                .findFirst()
                .orElse(0);
        return all.stream()
                .map(one -> one.versionSheet(standing(one.version(), holds)))
                .toList();
    }

    static Standing standing(int version, int holds) {
        if (version == holds) return Standing.PRESENT;
        return version < holds ? Standing.PAST : Standing.COMING;
    }

    /** Makes the next version, which holds from that day on; files already begun keep theirs. */
    CertificationId next(CertifierId institution, CertificationDraft draft, LocalDate from, String note) {
        int version = last(institution, draft.code()) + 1;
        var who = actors.current();
        var published = new VersionNote(from, who.person() == null ? "" : who.name(), clock.instant(), note);
        var made = certifications.save(
                new Certification(institution.value(), draft, fingerprint(draft), version, published));
        events.publishEvent(new ReferentialEvent.VersionPublished(
                ReferentialOf.of(institution), made.id(), draft.code(), version, from, note));
        return made.id();
    }

    /** The number of the latest version; 0 where there is none. */
    int last(CertifierId institution, String code) {
        return certifications
                .findFirstByInstitutionIdAndCodeOrderByVersionDesc(institution.value(), code)
                .map(Certification::version)
                .orElse(0);
    }

    /** What says no more than it could before there were rules, parts, links and criteria of skills has the fingerprint it had then. */
    static String fingerprint(CertificationDraft draft) {
        return Sha256.of(draft.toString()
                .replace(", consolidation=" + ConsolidationRule.REGIME, "")
                .replace(", parts=null, esco=null", "")
                .replace("Skill[", "Localized[")
                .replace(", criterion=null]", "]"));
    }
}
