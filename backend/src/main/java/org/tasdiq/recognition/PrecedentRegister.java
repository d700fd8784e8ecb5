package org.tasdiq.recognition;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** What the institution decided before, for those who decide now: advice, never applied by itself. */
@Service
public class PrecedentRegister {
    private static final int PAGE = 200;
    private static final Set<Role> READERS =
            Set.of(Role.CREDENTIAL_EVALUATOR, Role.CERTIFYING_AUTHORITY, Role.QUALITY_AUDITOR);

    private final RequestRepository requests;
    private final Precedents precedents;
    private final Institutions institutions;
    private final Actors actors;

    PrecedentRegister(RequestRepository requests, Precedents precedents, Institutions institutions, Actors actors) {
        this.requests = requests;
        this.precedents = precedents;
        this.institutions = institutions;
        this.actors = actors;
    }

    /** The institutions whose register one reads. */
    @Transactional(readOnly = true)
    @Permission("recognition.listPrecedents")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /**
     * One page of the decisions of the institution that are still advice, the latest first.
     *
     * @param issuer a part of its name or identifier; empty: every one
     */
    @Transactional(readOnly = true)
    @Permission("recognition.listPrecedentsOf")
    public PrecedentPage page(CertifierId institution, String issuer, PrecedentPage.From after) {
        var house = institutions.sheet(new InstitutionId(institution.value()));
        return precedents.page(institution, house.regime(), issuer, after, PAGE);
    }

    /** Those on the credential of that request. */
    @Transactional(readOnly = true)
    @Permission("recognition.readPrecedents")
    public List<PrecedentSheet> of(RequestId id) {
        return precedents.of(requests.get(id));
    }
}
