package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.CommentId;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.Comments;
import org.tasdiq.ui.Needs;

/** What an adviser and a candidate say to each other about the file; nobody else reads it. */
@RestController
@RequestMapping(V1.FILE + "/portfolio/comments")
class CommentResource {
    record Comment(CommentSubject subject, String text) {}

    record Answer(String answer) {}

    private final Comments comments;

    CommentResource(Comments comments) {
        this.comments = comments;
    }

    @Operation(summary = "List the comments, the earliest first: the candidate all, an adviser their own")
    @Needs("portfolio.readComments")
    @GetMapping
    List<CommentSheet> of(@PathVariable CandidacyId file) {
        return comments.of(file);
    }

    @Operation(summary = "Comment on a part of the application, an item of evidence or a claim, as adviser")
    @Needs("portfolio.comment")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CommentId write(@PathVariable CandidacyId file, @RequestBody Comment comment) {
        return comments.write(file, comment.subject(), comment.text());
    }

    @Operation(summary = "Answer a comment; said again, it takes the place of what was said before")
    @Needs("portfolio.answerComment")
    @PutMapping("/{comment}/answer")
    void answer(@PathVariable CandidacyId file, @PathVariable CommentId comment, @RequestBody Answer answer) {
        comments.answer(file, comment, answer.answer());
    }

    @Operation(summary = "Settle a comment: the candidate is done with it")
    @Needs("portfolio.answerComment")
    @PostMapping("/{comment}/resolve")
    void resolve(@PathVariable CandidacyId file, @PathVariable CommentId comment) {
        comments.resolve(file, comment);
    }
}
