package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.VersionFiles;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationCsv;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationLine;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Comparison;
import org.tasdiq.referential.CrosswalkDraft;
import org.tasdiq.referential.CrosswalkSheet;
import org.tasdiq.referential.Difference;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.FrameworkLevel;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Referentials;
import org.tasdiq.referential.VersionSheet;
import org.tasdiq.ui.Needs;

/** The institutions and the certifications one can aim at, readable without an account; and what their staff reads of them. */
@RestController
@RequestMapping(V1.ROOT)
class ReferentialResource {
    private final Referentials referentials;
    private final Frameworks frameworks;
    private final Candidacies candidacies;
    private final Institutions institutions;

    ReferentialResource(
            Referentials referentials, Frameworks frameworks, Candidacies candidacies, Institutions institutions) {
        this.referentials = referentials;
        this.frameworks = frameworks;
        this.candidacies = candidacies;
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

    @Operation(summary = "Read one version of a certification as the file that can be taken in again")
    @Needs("referential.read")
    @GetMapping(path = "/certifications/{certification}/file", produces = MediaType.APPLICATION_JSON_VALUE)
    CertificationDraft file(@PathVariable CertificationId certification) {
        var sheet = referentials.sheet(certification);
        return CertificationDraft.of(
                sheet,
                institutions.sheet(new InstitutionId(sheet.institutionId())).code());
    }

    @Operation(summary = "Read one version of a certification as the table that can be taken in again")
    @Needs("referential.read")
    @GetMapping(path = "/certifications/{certification}/table", produces = "text/csv; charset=UTF-8")
    ResponseEntity<byte[]> table(@PathVariable CertificationId certification) {
        var draft = CertificationDraft.of(referentials.sheet(certification), "");
        var csv = CertificationCsv.write(draft).csv();
        return Download.csv(draft.code() + ".csv", csv);
    }

    @Operation(summary = "Compare two versions of a certification: what was added, removed and changed")
    @Needs("referential.read")
    @GetMapping("/certifications/{certification}/differences/{other}")
    List<Difference> differences(@PathVariable CertificationId certification, @PathVariable CertificationId other) {
        return Comparison.between(
                CertificationDraft.of(referentials.sheet(certification), ""),
                CertificationDraft.of(referentials.sheet(other), ""));
    }

    @Operation(summary = "Read which level of other frameworks a level of the European one goes with")
    @Needs("referential.read")
    @GetMapping("/frameworks/{level}")
    List<FrameworkLevel> frameworks(@PathVariable int level) {
        return frameworks.of(level);
    }

    @Operation(summary = "List every version of the crosswalks to other frameworks, the latest of each first")
    @Needs("referential.read")
    @GetMapping("/frameworks")
    List<CrosswalkSheet> crosswalks() {
        return frameworks.crosswalks();
    }

    @Operation(
            summary = "Add the next version of the crosswalk of a framework",
            description =
                    "It is used from its day on and never changed; \"version\" is one more than the latest, and what is"
                            + " signed already keeps what it says.")
    @Needs("referential.writeCrosswalk")
    @PostMapping("/frameworks/{framework}/versions")
    void addCrosswalk(@PathVariable Framework framework, @RequestBody CrosswalkDraft draft) {
        frameworks.add(framework, draft);
    }

    @Operation(summary = "List the certifications of an institution, with versions to come")
    @Needs("referential.readVersions")
    @GetMapping("/institutions/{institution}/certifications")
    List<CertificationLine> of(@PathVariable InstitutionId institution) {
        return referentials.of(institution);
    }

    @Operation(summary = "List every version of a certification, the latest first")
    @Needs("referential.readVersions")
    @GetMapping("/institutions/{institution}/certifications/{code}/versions")
    List<VersionSheet> versions(@PathVariable InstitutionId institution, @PathVariable String code) {
        return referentials.versions(institution, code);
    }

    @Operation(summary = "Count the files that aim at each version of the institution's certifications")
    @Needs("candidacy.countFiles")
    @GetMapping("/institutions/{institution}/certifications/files")
    List<VersionFiles> files(@PathVariable InstitutionId institution) {
        return candidacies.filesByVersion(institution);
    }
}
