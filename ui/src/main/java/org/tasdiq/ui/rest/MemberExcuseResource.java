package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.MemberExcuse;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.ui.Needs;

/** Why a member of the jury could not come: for the member and those who judge it, never for candidate or colleagues. */
@RestController
@RequestMapping(V1.FILE + "/jury/member-excuses")
class MemberExcuseResource {
    record Added(EvidenceId id) {}

    /** @param hearing its number in the round */
    record Given(int hearing, String reason) {}

    /** @param answer why it is not accepted */
    record Ruling(int hearing, PersonId member, boolean accepted, String answer) {}

    private final MemberExcuses excuses;

    MemberExcuseResource(MemberExcuses excuses) {
        this.excuses = excuses;
    }

    @Operation(summary = "List one's own absences; for those who judge them, what members have said of theirs")
    @Needs("jury.readMemberExcuses")
    @GetMapping
    List<MemberExcuse> list(@PathVariable CandidacyId file) {
        return excuses.of(file);
    }

    @Operation(summary = "Say why one did not come to a hearing; while there is time for it")
    @Needs("jury.excuseOneself")
    @PostMapping
    void give(@PathVariable CandidacyId file, @RequestBody Given said) {
        excuses.give(file, said.hearing(), said.reason());
    }

    @Operation(summary = "Excuse a member, or leave them absent with a reason; the proofs are erased")
    @Needs("jury.judgeMemberExcuse")
    @PostMapping("/judge")
    void judge(@PathVariable CandidacyId file, @RequestBody Ruling ruling) {
        excuses.judge(file, ruling.hearing(), ruling.member(), ruling.accepted(), ruling.answer());
    }

    @Operation(summary = "Hand in a PDF or a picture that proves why one cannot come; it is inspected right after")
    @Needs("jury.excuseOneself")
    @PostMapping(path = "/proofs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable CandidacyId file, @RequestPart("file") MultipartFile paper) throws IOException {
        try (var content = paper.getInputStream()) {
            var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
            return new Added(excuses.addProof(file, name, content));
        }
    }

    @Operation(summary = "Take one of one's own proofs back")
    @Needs("jury.excuseOneself")
    @DeleteMapping("/proofs/{evidence}")
    void remove(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence) {
        excuses.removeProof(file, evidence);
    }

    @Operation(summary = "List the proofs of one member")
    @Needs("jury.readMemberExcuses")
    @GetMapping("/{member}/proofs")
    List<EvidenceSheet> proofs(@PathVariable CandidacyId file, @PathVariable PersonId member) {
        return excuses.proofs(file, member);
    }

    @Operation(summary = "Download a proof; reading by anyone but the member is journalled")
    @Needs("jury.readMemberExcuses")
    @GetMapping(path = "/{member}/proofs/{evidence}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(
            @PathVariable CandidacyId file, @PathVariable PersonId member, @PathVariable EvidenceId evidence) {
        var opened = excuses.openProof(file, member, evidence);
        return Download.of(opened.fileName(), opened.mediaType(), opened.bytes(), opened.stream());
    }
}
