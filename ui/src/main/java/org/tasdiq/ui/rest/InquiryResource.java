package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.InquiryId;
import org.tasdiq.recognition.InquirySheet;
import org.tasdiq.recognition.IssuerAnswer;
import org.tasdiq.recognition.IssuerQuestion;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.ui.Needs;

/** What issuers are asked about the credential of a request, and what they answer. */
@RestController
@RequestMapping(V1.ROOT + "/requests/{request}/inquiries")
class InquiryResource {
    /** @param language in which the issuer likely reads */
    record Reading(Locale language) {}

    private final Inquiries inquiries;

    InquiryResource(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Operation(summary = "List what the issuer was asked, the oldest first, with its answers")
    @Needs("recognition.readInquiries")
    @GetMapping
    List<InquirySheet> all(@PathVariable RequestId request) {
        return inquiries.of(request);
    }

    @Operation(summary = "Tell in which language the issuer likely reads")
    @Needs("recognition.askIssuer")
    @GetMapping("/language")
    Reading language(@PathVariable RequestId request) {
        return new Reading(inquiries.language(request));
    }

    @Operation(
            summary = "Send a letter to the issuer by mail",
            description = "The words may be those of the proposed letter. The learner hears of it.")
    @Needs("recognition.askIssuer")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<InquirySheet> ask(@PathVariable RequestId request, @RequestBody IssuerQuestion question) {
        inquiries.ask(request, question);
        return inquiries.of(request);
    }

    @Operation(
            summary = "Record what the issuer answered, once",
            description = "The elements it supplies are missing no more. The paper, in base64, may be left out.")
    @Needs("recognition.recordIssuerAnswer")
    @PostMapping("/{inquiry}/answer")
    List<InquirySheet> answer(
            @PathVariable RequestId request, @PathVariable InquiryId inquiry, @RequestBody IssuerAnswer answer) {
        inquiries.answer(request, inquiry, answer);
        return inquiries.of(request);
    }

    @Operation(summary = "Download the answer itself")
    @Needs("recognition.readInquiries")
    @GetMapping(path = "/{inquiry}/paper", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable RequestId request, @PathVariable InquiryId inquiry) {
        var kept = inquiries.paper(request, inquiry);
        return Download.of(kept.name(), MediaType.APPLICATION_OCTET_STREAM, kept.content());
    }
}
