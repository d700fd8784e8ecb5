package org.tasdiq.catalogue;

import java.time.LocalDate;
import org.tasdiq.Refusal;

/** What the numbers and days of a vote must be for minutes to say them. */
class VotePolicy {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_COUNCIL = 200;
    private static final int MOST_MEMBERS = 1000;

    private VotePolicy() {}

    /**
     * @param today a vote is written down once it was taken
     * @param sentOn nobody votes on what was not sent yet
     * @return the day of the vote
     */
    static LocalDate check(VoteRecord vote, LocalDate today, LocalDate sentOn) {
        if (vote.number().isBlank()) throw Refusal.invalid("number", "required");
        if (vote.number().length() > LONGEST_NUMBER)
            throw Refusal.invalid("number", "catalogue.tooLong", LONGEST_NUMBER);
        if (vote.council().isBlank()) throw Refusal.invalid("council", "required");
        if (vote.council().length() > LONGEST_COUNCIL)
            throw Refusal.invalid("council", "catalogue.tooLong", LONGEST_COUNCIL);
        var on = vote.on();
        if (on == null) throw Refusal.invalid("on", "required");
        if (on.isAfter(today)) throw Refusal.invalid("on", "catalogue.voteInFuture");
        if (on.isBefore(sentOn)) throw Refusal.invalid("on", "catalogue.voteBeforeSent", sentOn);
        check(vote.count());
        var from = vote.validFrom();
        var until = vote.validUntil();
        if (from != null && from.isBefore(on)) throw Refusal.invalid("validFrom", "catalogue.validBeforeVote");
        if (until != null && until.isBefore(from == null ? on : from))
            throw Refusal.invalid("validUntil", "catalogue.validityReversed");
        return on;
    }

    /** Everybody who was present did exactly one thing. */
    static void check(VoteCount count) {
        requireNumber("members", count.members());
        if (count.members() == 0) throw Refusal.invalid("members", "required");
        requireNumber("present", count.present());
        if (count.present() > count.members())
            throw Refusal.invalid("present", "catalogue.morePresentThanMembers", count.present(), count.members());
        requireNumber("inFavour", count.inFavour());
        requireNumber("against", count.against());
        requireNumber("abstentions", count.abstentions());
        requireNumber("blank", count.blank());
        requireNumber("notVoting", count.notVoting());
        if (count.accounted() != count.present())
            throw Refusal.invalid("present", "catalogue.votesDiffer", count.accounted(), count.present());
    }

    private static void requireNumber(String field, int number) {
        if (number < 0 || number > MOST_MEMBERS) throw Refusal.invalid(field, "catalogue.noCount", MOST_MEMBERS);
    }
}
