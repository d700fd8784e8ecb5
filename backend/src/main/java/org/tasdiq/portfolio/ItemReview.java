package org.tasdiq.portfolio;

import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** A reviewer's verdict on one item; a refusal and a correction name their reason. */
public record ItemReview(EvidenceStatus status, @Nullable ReviewReason reason, String comment) {
    public ItemReview {
        boolean needsReason = status == EvidenceStatus.REFUSED || status == EvidenceStatus.WAITING;
        if (needsReason && reason == null) throw Refusal.invalid("reason", "required");
        if (!needsReason && reason != null) throw Refusal.invalid("reason", "portfolio.reasonWithoutRefusal");
        if (status == EvidenceStatus.TRANSMITTED || status == EvidenceStatus.REPLACED) {
            throw Refusal.invalid("status", "portfolio.noVerdict");
        }
        if (reason == ReviewReason.OTHER && comment.isBlank()) throw Refusal.invalid("comment", "required");
    }

    public static ItemReview accepted() {
        return new ItemReview(EvidenceStatus.ACCEPTED, null, "");
    }

    public static ItemReview notApplicable(String comment) {
        return new ItemReview(EvidenceStatus.NOT_APPLICABLE, null, comment);
    }

    public static ItemReview refused(ReviewReason reason, String comment) {
        return new ItemReview(EvidenceStatus.REFUSED, reason, comment);
    }

    /** Asks the candidate to correct the item. */
    public static ItemReview correction(ReviewReason reason, String comment) {
        return new ItemReview(EvidenceStatus.WAITING, reason, comment);
    }
}
