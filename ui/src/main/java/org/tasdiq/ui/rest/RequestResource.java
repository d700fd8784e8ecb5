package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.credential.PaperId;
import org.tasdiq.decision.AppealWindow;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.notification.LetterId;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Letters;
import org.tasdiq.recognition.ContestSheet;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Purpose;
import org.tasdiq.recognition.RequestFiles;
import org.tasdiq.recognition.RequestForm;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestLine;
import org.tasdiq.recognition.RequestPage;
import org.tasdiq.recognition.RequestQuery;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.RulingSheet;
import org.tasdiq.recognition.Rulings;
import org.tasdiq.ui.Fetches;
import org.tasdiq.ui.Needs;

/** The requests of learners to recognise credentials from elsewhere, and what was decided on them. */
@RestController
@RequestMapping(V1.ROOT)
class RequestResource {
    /** @param credential the file itself in base64: JSON, a token, the picture of a badge, or a PDF; at most 2 MB */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Shown(RequestForm form, byte[] credential) {}

    /** @param address at which a badge or another credential is published, with https */
    record Hosted(RequestForm form, String address) {}

    /** @param paper one of those the learner has here already */
    record Own(RequestForm form, PaperId paper) {}

    record Reason(String reason) {}

    private final Requests requests;
    private final RequestFiles files;
    private final Rulings rulings;
    private final Contests contests;
    private final Letters letters;
    private final Fetches fetches;

    RequestResource(
            Requests requests,
            RequestFiles files,
            Rulings rulings,
            Contests contests,
            Letters letters,
            Fetches fetches) {
        this.requests = requests;
        this.files = files;
        this.rulings = rulings;
        this.contests = contests;
        this.letters = letters;
        this.fetches = fetches;
    }

    @Operation(summary = "Ask for the recognition of a credential from elsewhere")
    @Needs("recognition.submitRequest")
    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.CREATED)
    RequestSheet submit(@RequestBody Shown shown) {
        return requests.sheet(requests.submit(shown.form(), shown.credential()));
    }

    @Operation(summary = "Ask for the recognition of the credential that lies at an address, as it is there now")
    @Needs("recognition.submitRequest")
    @PostMapping("/requests/hosted")
    @ResponseStatus(HttpStatus.CREATED)
    RequestSheet submitFrom(@RequestBody Hosted hosted) {
        if (!fetches.admits()) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        return requests.sheet(requests.submitFrom(hosted.form(), hosted.address()));
    }

    @Operation(summary = "Ask for the recognition of a credential that one has here already, as /papers lists it")
    @Needs("recognition.submitRequest")
    @PostMapping("/requests/own")
    @ResponseStatus(HttpStatus.CREATED)
    RequestSheet submitOwn(@RequestBody Own own) {
        return requests.sheet(requests.submitOwn(own.form(), own.paper()));
    }

    @Operation(summary = "List one's own requests, the newest first")
    @Needs("recognition.listOwnRequests")
    @GetMapping("/requests")
    List<RequestLine> own() {
        return requests.own();
    }

    @Operation(summary = "List the requests sent to an institution, page by page, the newest first")
    @Needs("recognition.listRequestsOf")
    @GetMapping("/institutions/{institution}/requests")
    RequestPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable RequestStatus status,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(defaultValue = "0") int page) {
        return requests.page(institution, new RequestQuery(words, status, purpose, page));
    }

    @Operation(
            summary = "Read a request",
            description = "With what was found out of its credential, and the eleven mandatory elements of Annex I.")
    @Needs("recognition.readRequest")
    @GetMapping("/requests/{request}")
    RequestSheet sheet(@PathVariable RequestId request) {
        return requests.sheet(request);
    }

    @Operation(
            summary = "Download the credential of a request as it was handed in",
            description = "Reading by others than the learner is in the journal.")
    @Needs("recognition.openCredential")
    @GetMapping(path = "/requests/{request}/credential", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> credential(@PathVariable RequestId request) {
        var file = files.open(request);
        return Download.of(file.name(), MediaType.parseMediaType(file.mediaType()), file.content());
    }

    @Operation(summary = "Take a request back before it is decided")
    @Needs("recognition.withdrawRequest")
    @PostMapping("/requests/{request}/withdraw")
    RequestSheet withdraw(@PathVariable RequestId request, @RequestBody Reason withdrawn) {
        requests.withdraw(request, withdrawn.reason());
        return requests.sheet(request);
    }

    @Operation(summary = "Read the decisions on a request, the oldest first; for the learner once they are notified")
    @Needs("recognition.readRuling")
    @GetMapping("/requests/{request}/rulings")
    List<RulingSheet> rulings(@PathVariable RequestId request) {
        return rulings.of(request);
    }

    @Operation(summary = "Read the appeals against decisions on a request, the oldest first")
    @Needs("recognition.readRuling")
    @GetMapping("/requests/{request}/appeals")
    List<ContestSheet> appeals(@PathVariable RequestId request) {
        return contests.of(request);
    }

    @Operation(summary = "Tell until when the decision on a request can be contested")
    @Needs("recognition.readRuling")
    @GetMapping("/requests/{request}/appeal-window")
    AppealWindow window(@PathVariable RequestId request) {
        return contests.window(request);
    }

    @Operation(summary = "Lodge the one appeal against the decision that holds; grounds are given as the reason")
    @Needs("recognition.lodgeAppeal")
    @PostMapping("/requests/{request}/appeals")
    void lodge(@PathVariable RequestId request, @RequestBody Reason grounds) {
        contests.lodge(request, grounds.reason());
    }

    @Operation(summary = "Begin the file of prior learning to which one was sent; the same one when asked twice")
    @Needs("recognition.beginFile")
    @PostMapping("/requests/{request}/file")
    RulingSheet beginFile(@PathVariable RequestId request) {
        rulings.beginFile(request);
        return rulings.of(request).getLast();
    }

    @Operation(
            summary = "Hand the credential in as evidence of that file",
            description = "It comes in by itself as soon as the portfolio is open; once it is there nothing happens.")
    @Needs("recognition.beginFile")
    @PostMapping("/requests/{request}/file/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    void handIn(@PathVariable RequestId request) {
        rulings.handIn(request);
    }

    @Operation(summary = "List the letters on a request, the oldest first")
    @Needs("notification.readLetters")
    @GetMapping("/requests/{request}/letters")
    List<LetterSheet> letters(@PathVariable RequestId request) {
        return letters.of(request);
    }

    @Operation(summary = "Download a letter on a request as PDF")
    @Needs("notification.readLetters")
    @GetMapping(path = "/requests/{request}/letters/{letter}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable RequestId request, @PathVariable LetterId letter) {
        return Download.pdf(letter.value() + ".pdf", letters.pdf(request, letter));
    }
}
