package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.ItemReview;
import org.tasdiq.portfolio.Quality;
import org.tasdiq.portfolio.QualityFinding;
import org.tasdiq.portfolio.Reviews;
import org.tasdiq.ui.Needs;

/** The review of a submitted portfolio, item by item, and the correction of what was sent back. */
@RestController
@RequestMapping(V1.FILE + "/portfolio")
class ReviewResource {
    record Answer(String text) {}

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @Operation(summary = "Give one item its verdict; it can be changed until the review is finished")
    @Needs("portfolio.reviewEvidence")
    @PutMapping("/evidence/{evidence}/review")
    void review(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence, @RequestBody ItemReview review) {
        reviews.review(file, evidence, review);
    }

    @Operation(
            summary = "Say whether an item has a quality: a NO and a doubt say why, no value takes the finding back",
            description = "What the rules find of age and number holds until a person says otherwise.")
    @Needs("portfolio.reviewEvidence")
    @PutMapping("/evidence/{evidence}/qualities/{quality}")
    void assess(
            @PathVariable CandidacyId file,
            @PathVariable EvidenceId evidence,
            @PathVariable Quality quality,
            @RequestBody QualityFinding finding) {
        reviews.assess(file, evidence, quality, finding);
    }

    @Operation(
            summary =
                    "Finish the review: the portfolio is accepted, or goes back for the items that wait for a correction")
    @Needs("portfolio.reviewEvidence")
    @PostMapping("/review-evidence")
    void finish(@PathVariable CandidacyId file) {
        reviews.finish(file);
    }

    @Operation(summary = "List the items that still have to be replaced or explained")
    @Needs("portfolio.readEvidence")
    @GetMapping("/corrections")
    List<EvidenceSheet> toCorrect(@PathVariable CandidacyId file) {
        return reviews.toCorrect(file);
    }

    @Operation(summary = "Hand in another file for an item that was sent back")
    @Needs("portfolio.correctPortfolio")
    @PostMapping(path = "/evidence/{evidence}/replacement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    EvidenceId replace(
            @PathVariable CandidacyId file,
            @PathVariable EvidenceId evidence,
            @Parameter(description = "The file") @RequestPart("file") MultipartFile upload)
            throws IOException {
        return Upload.take(upload, (name, content) -> reviews.replace(file, evidence, name, content));
    }

    @Operation(summary = "Explain an item that was sent back, and leave it as it is")
    @Needs("portfolio.correctPortfolio")
    @PutMapping("/evidence/{evidence}/answer")
    void answer(@PathVariable CandidacyId file, @PathVariable EvidenceId evidence, @RequestBody Answer answer) {
        reviews.answer(file, evidence, answer.text());
    }

    @Operation(summary = "Hand the correction in; every item that was sent back is replaced or explained")
    @Needs("portfolio.correctPortfolio")
    @PostMapping("/correct-portfolio")
    void submit(@PathVariable CandidacyId file) {
        reviews.submitCorrection(file);
    }
}
