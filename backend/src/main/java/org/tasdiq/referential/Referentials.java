package org.tasdiq.referential;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;

/** The certifications one can aim at. */
@Service
public class Referentials {
    private final CertificationRepository certifications;

    Referentials(CertificationRepository certifications) {
        this.certifications = certifications;
    }

    /** The current version of every certification, by code. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<CertificationSheet> all() {
        return certifications.findBySupersededFalseOrderByCode().stream()
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

    /** Refuses an earlier version: only the files that began with it stay on it. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public void requireCurrent(CertificationId id) {
        var certification = certifications.findById(id.value()).orElseThrow(Refusal.unknown("certification"));
        if (certification.isSuperseded()) throw Refusal.conflict("referential.superseded");
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

    /**
     * Takes a certification in for an institution one administers. The same content again is the same version; other content becomes
     * the next version, and files already begun keep theirs.
     */
    @Transactional
    @Permission("referential.manage")
    public CertificationId importCertification(CertifierId institution, CertificationDraft draft) {
        DraftPolicy.check(draft);
        var content = fingerprint(draft);
        var last = certifications.findFirstByInstitutionIdAndCodeOrderByVersionDesc(institution.value(), draft.code());
        if (last.filter(c -> c.isFrom(content)).isPresent()) return last.get().id();
        last.ifPresent(Certification::supersede);
        int version = last.map(Certification::version).orElse(0) + 1;
        return certifications
                .save(new Certification(institution.value(), draft, content, version))
                .id();
    }

    /** What leaves the rule to the regime has the fingerprint it had when there was no choice. */
    private static String fingerprint(CertificationDraft draft) {
        return Sha256.of(draft.toString().replace(", consolidation=" + ConsolidationRule.REGIME, ""));
    }
}
