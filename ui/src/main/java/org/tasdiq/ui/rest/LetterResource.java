package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.notification.LetterId;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.notification.Receptions;
import org.tasdiq.notification.Slip;
import org.tasdiq.ui.Needs;

/** The letters of a file, and how it is known that each was received. */
@RestController
@RequestMapping(V1.FILE + "/letters")
class LetterResource {
    record Receipt(LocalDate receivedOn) {}

    record Correction(Slip slip, String reason) {}

    private final Letters letters;
    private final Receptions receptions;

    LetterResource(Letters letters, Receptions receptions) {
        this.letters = letters;
        this.receptions = receptions;
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
        return Download.pdf(letter.value() + ".pdf", letters.pdf(file, letter));
    }

    @Operation(
            summary = "Enter the slip of a registered letter",
            description = "A time that the letter opens, such as that for remedies, runs from its day.")
    @Needs("notification.recordSlip")
    @PostMapping("/{letter}/record-slip")
    void recordSlip(@PathVariable CandidacyId file, @PathVariable LetterId letter, @RequestBody Slip slip) {
        receptions.record(file, letter, slip);
    }

    @Operation(summary = "Correct the slip that was entered, for a reason; the time runs from the right day")
    @Needs("notification.recordSlip")
    @PostMapping("/{letter}/correct-slip")
    void correctSlip(
            @PathVariable CandidacyId file, @PathVariable LetterId letter, @RequestBody Correction correction) {
        receptions.correct(file, letter, correction.slip(), correction.reason());
    }

    @Operation(summary = "Say on which day one received the letter; a time that it opens runs from it")
    @Needs("notification.recordReceipt")
    @PostMapping("/{letter}/record-receipt")
    void recordReceipt(@PathVariable CandidacyId file, @PathVariable LetterId letter, @RequestBody Receipt receipt) {
        receptions.state(file, letter, receipt.receivedOn());
    }
}
