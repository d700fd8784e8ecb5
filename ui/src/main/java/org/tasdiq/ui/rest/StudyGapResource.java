package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.assessment.StudyGap;
import org.tasdiq.assessment.StudyGaps;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.ui.Needs;

/** What members of the jury have not opened, and how they studied it all the same. */
@RestController
@RequestMapping(V1.FILE + "/assessment/study-gaps")
class StudyGapResource {
    record Note(String how) {}

    private final StudyGaps gaps;

    StudyGapResource(StudyGaps gaps) {
        this.gaps = gaps;
    }

    @Operation(
            summary =
                    "Tell what members have not opened: of all for president and secretary, of oneself for the others")
    @Needs("assessment.readStudyGaps")
    @GetMapping
    List<StudyGap> of(@PathVariable CandidacyId file) {
        return gaps.of(file);
    }

    @Operation(summary = "As president, say how another member studied what was not opened here")
    @Needs("assessment.noteStudy")
    @PutMapping("/{member}")
    void note(@PathVariable CandidacyId file, @PathVariable PersonId member, @RequestBody Note note) {
        gaps.note(file, member, note.how());
    }
}
