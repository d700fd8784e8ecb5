package org.tasdiq.referential;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** The certifications one can aim at. */
@Service
public class Referentials {
    private static final Set<Role> READERS = Set.of(
            Role.INTAKE_OFFICER,
            Role.PROGRAMME_HEAD,
            Role.CERTIFYING_AUTHORITY,
            Role.JURY_SECRETARY,
            Role.CREDENTIAL_EVALUATOR,
            Role.QUALITY_OFFICER,
            Role.QUALITY_AUDITOR,
            Role.ADMINISTRATOR);

    private final CertificationRepository certifications;
    private final Versions versions;
    private final Institutions institutions;
    private final Actors actors;

    Referentials(CertificationRepository certifications, Versions versions, Institutions institutions, Actors actors) {
        this.certifications = certifications;
        this.versions = versions;
        this.institutions = institutions;
        this.actors = actors;
    }

    /** The current version of every certification, by code. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<CertificationSheet> all() {
        return certifications.findByIdInOrderByCode(versions.present()).stream()
                .map(Certification::sheet)
                .toList();
    }

    @Transactional(readOnly = true)
    @Permission("referential.read")
    public CertificationSheet sheet(CertificationId id) {
        return certifications
                .findById(id.value())
                .orElseThrow(Refusal.unknown("certification"))
                .sheet();
    }

    /** Refuses a version that does not hold: on an earlier one only the files stay that began with it. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public void requireCurrent(CertificationId id) {
        var wanted = certifications.findById(id.value()).orElseThrow(Refusal.unknown("certification"));
        if (!versions.present().contains(wanted.id().value())) throw Refusal.conflict("referential.superseded");
    }

    /** Whether both are one certification: a new version of it is no other one. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public boolean isSame(CertificationId one, CertificationId other) {
        return one.equals(other) || sheet(one).isVersionOf(sheet(other));
    }

    /** What all versions of the certification are called by. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public String code(CertificationId id) {
        return certifications.code(id.value()).orElseThrow(Refusal.unknown("certification"));
    }

    /** The codes of the certifications of an institution. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public Set<String> codes(CertifierId institution) {
        return certifications.codes(institution.value());
    }

    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<BlockSheet> blocksOf(CertificationId id) {
        return sheet(id).blocks();
    }

    /** The institutions whose certifications one reads with all their versions. */
    @Transactional(readOnly = true)
    @Permission("referential.listCertifications")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** The certifications of an institution, by code, with those whose first version is still to come. */
    @Transactional(readOnly = true)
    @Permission("referential.readVersions")
    public List<CertificationLine> of(CertifierId institution) {
        return versions.lines(institution);
    }

    /** Every version of one certification, the latest first. */
    @Transactional(readOnly = true)
    @Permission("referential.readVersions")
    public List<VersionSheet> versions(CertifierId institution, String code) {
        return versions.of(institution, code);
    }

    /**
     * Takes a certification in for an institution one administers. The same content again is the same version; other content becomes
     * the next version from today on, and files already begun keep theirs.
     */
    @Transactional
    @Permission("referential.manage")
    public CertificationId importCertification(CertifierId institution, CertificationDraft draft) {
        DraftPolicy.check(draft);
        var last = certifications.findFirstByInstitutionIdAndCodeOrderByVersionDesc(institution.value(), draft.code());
        if (last.filter(c -> c.isFrom(Versions.fingerprint(draft))).isPresent())
            return last.get().id();
        return versions.next(institution, draft, versions.today(institution.value()), "");
    }
}
