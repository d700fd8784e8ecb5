package org.tasdiq.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CompetencyId;

/**
 * What a comment is about.
 *
 * @param one the item of evidence or the competency, where the part has several
 */
public record CommentSubject(CommentedPart part, @Nullable UUID one) {
    public CommentSubject {
        if (part.namesOne() != (one != null)) throw Refusal.invalid("subject", "required");
    }

    public static CommentSubject of(CommentedPart part) {
        return new CommentSubject(part, null);
    }

    public static CommentSubject evidence(EvidenceId item) {
        return new CommentSubject(CommentedPart.EVIDENCE, item.value());
    }

    public static CommentSubject claim(CompetencyId competency) {
        return new CommentSubject(CommentedPart.CLAIM, competency.value());
    }
}
