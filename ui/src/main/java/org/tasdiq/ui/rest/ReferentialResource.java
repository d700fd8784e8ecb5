package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;

/** The institutions and the certifications one can aim at; readable without an account. */
@RestController
@RequestMapping(V1.ROOT)
class ReferentialResource {
    private final Referentials referentials;
    private final Institutions institutions;

    ReferentialResource(Referentials referentials, Institutions institutions) {
        this.referentials = referentials;
        this.institutions = institutions;
    }

    @Operation(summary = "List the institutions that certify")
    @Needs("identity.readInstitutions")
    @GetMapping("/institutions")
    List<InstitutionSheet> institutions() {
        return institutions.all();
    }

    @Operation(summary = "List the present version of every certification, with its blocks and competencies")
    @Needs("referential.read")
    @GetMapping("/certifications")
    List<CertificationSheet> certifications() {
        return referentials.all();
    }

    @Operation(summary = "Read one version of a certification")
    @Needs("referential.read")
    @GetMapping("/certifications/{certification}")
    CertificationSheet certification(@PathVariable CertificationId certification) {
        return referentials.sheet(certification);
    }

    @Operation(
            summary = "Take in a certification for an institution",
            description = "The same content again is the same version; other content becomes the next version.")
    @Needs("referential.manage")
    @PostMapping("/institutions/{institution}/certifications")
    CertificationSheet take(@PathVariable InstitutionId institution, @RequestBody CertificationDraft draft) {
        return referentials.sheet(referentials.importCertification(institution, draft));
    }
}
