package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetenceList;
import org.tasdiq.referential.DraftId;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.FileReading;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;

/** The drafts of the next versions of an institution's certifications. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/certification-drafts")
class CertificationDraftResource {
    /** @param revision from which it was written */
    record Written(int revision, CertificationDraft content) {}

    /** @param revision that was read and is published */
    record Published(int revision, LocalDate validFrom, String note) {}

    private final CertificationDrafts drafts;
    private final Referentials referentials;

    CertificationDraftResource(CertificationDrafts drafts, Referentials referentials) {
        this.drafts = drafts;
        this.referentials = referentials;
    }

    @Operation(summary = "List the drafts, each with what is missing before it can be published")
    @Needs("referential.readDrafts")
    @GetMapping
    List<DraftSheet> all(@PathVariable InstitutionId institution) {
        return drafts.all(institution);
    }

    @Operation(
            summary = "Begin the next version of the certification of that code, or its first",
            description = "It may be incomplete.")
    @Needs("referential.draft")
    @PostMapping
    DraftSheet begin(@PathVariable InstitutionId institution, @RequestBody CertificationDraft content) {
        return drafts.sheet(institution, drafts.begin(institution, content));
    }

    @Operation(summary = "Read a draft")
    @Needs("referential.readDrafts")
    @GetMapping("/{draft}")
    DraftSheet sheet(@PathVariable InstitutionId institution, @PathVariable DraftId draft) {
        return drafts.sheet(institution, draft);
    }

    @Operation(
            summary = "Write a draft",
            description = "It may be incomplete. Refused when somebody else wrote since the revision that is named.")
    @Needs("referential.draft")
    @PutMapping("/{draft}")
    DraftSheet write(
            @PathVariable InstitutionId institution, @PathVariable DraftId draft, @RequestBody Written written) {
        drafts.write(institution, draft, written.revision(), written.content());
        return drafts.sheet(institution, draft);
    }

    @Operation(summary = "Throw a draft away")
    @Needs("referential.draft")
    @DeleteMapping("/{draft}")
    void discard(@PathVariable InstitutionId institution, @PathVariable DraftId draft) {
        drafts.discard(institution, draft);
    }

    @Operation(
            summary = "Publish a draft as the next version",
            description = "It holds from the named day on; files that have begun keep their version.")
    @Needs("referential.publish")
    @PostMapping("/{draft}/publish")
    CertificationSheet publish(
            @PathVariable InstitutionId institution, @PathVariable DraftId draft, @RequestBody Published published) {
        return referentials.sheet(
                drafts.publish(institution, draft, published.revision(), published.validFrom(), published.note()));
    }

    @Operation(
            summary = "Read a table (CSV) or JSON file of a certification",
            description = "Nothing is kept; every line that cannot be read is named.")
    @Needs("referential.draft")
    @PostMapping(path = "/reading", consumes = MediaType.TEXT_PLAIN_VALUE)
    FileReading readFile(@PathVariable InstitutionId institution, @RequestBody String text) {
        return drafts.readFile(institution, text);
    }

    @Operation(
            summary = "Read a list from a word processor, in one language, as it would change a draft",
            description = "Nothing is kept; every line says what it was read as, or why it was not.")
    @Needs("referential.draft")
    @PostMapping(path = "/{draft}/list/{language}", consumes = MediaType.TEXT_PLAIN_VALUE)
    CompetenceList readList(
            @PathVariable InstitutionId institution,
            @PathVariable DraftId draft,
            @PathVariable Locale language,
            @RequestBody String text) {
        return drafts.readList(institution, draft, text, language);
    }
}
