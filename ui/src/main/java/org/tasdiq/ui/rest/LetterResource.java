package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.notification.LetterId;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.ui.Needs;

/** The letters of a file. */
@RestController
@RequestMapping(V1.FILE + "/letters")
class LetterResource {
    private final Letters letters;

    LetterResource(Letters letters) {
        this.letters = letters;
    }

    @Operation(summary = "List the letters of the file, the oldest first")
    @Needs("notification.readLetters")
    @GetMapping
    List<LetterSheet> of(@PathVariable CandidacyId file) {
        return letters.of(file);
    }

    @Operation(summary = "Download a letter as PDF")
    @Needs("notification.readLetters")
    @GetMapping(path = "/{letter}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable CandidacyId file, @PathVariable LetterId letter) {
        return Download.of(letter.value() + ".pdf", MediaType.APPLICATION_PDF, letters.pdf(file, letter));
    }
}
