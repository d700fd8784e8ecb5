package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.notification.PostSheet;
import org.tasdiq.ui.Needs;

/** When an institution lets mail leave, and where its letters send those who contest a decision. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/post")
class PostResource {
    private final PostOffice post;

    PostResource(PostOffice post) {
        this.post = post;
    }

    @Operation(summary = "Read the quiet hours of mail and the addresses for remedies")
    @Needs("notification.wordLetters")
    @GetMapping
    PostSheet sheet(@PathVariable InstitutionId institution) {
        return post.sheet(institution);
    }

    @Operation(summary = "Set the quiet hours of mail and the addresses for remedies, for the next mails and letters")
    @Needs("notification.wordLetters")
    @PutMapping
    PostSheet write(@PathVariable InstitutionId institution, @RequestBody PostSheet sheet) {
        post.write(institution, sheet);
        return post.sheet(institution);
    }
}
