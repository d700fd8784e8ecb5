package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.Refusal;

/** What the minutes of a council may say of a vote. */
class CouncilVoteRulesTest {
    private static final LocalDate SENT = LocalDate.of(2026, 6, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 7, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void theVoteOfToulouseIsWrittenDown() {
        assertThat(VotePolicy.check(vote(Faculty.UNANIMOUS, HELD, null, null), TODAY, SENT))
                .isEqualTo(HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0,0,0,0,members,required",
        "39,40,40,0,0,0,0,present,catalogue.morePresentThanMembers",
        "39,24,23,0,0,0,0,present,catalogue.votesDiffer",
        "39,24,20,2,1,1,1,present,catalogue.votesDiffer",
        "39,24,-1,25,0,0,0,inFavour,catalogue.noCount",
        "2000,24,24,0,0,0,0,members,catalogue.noCount"
    })
    void everybodyPresentDidExactlyOneThing(
            int members,
            int present,
            int inFavour,
            int against,
            int abstentions,
            int blank,
            int notVoting,
            String field,
            String code) {
        var count = new VoteCount(members, present, inFavour, against, abstentions, blank, notVoting);
        assertRefused(() -> VotePolicy.check(count), field, code);
    }

    @Test
    void blankPapersAndThoseWhoDoNotVoteAreCounted() {
        VotePolicy.check(new VoteCount(39, 24, 18, 2, 2, 1, 1));
    }

    @Test
    void aVoteIsWrittenDownOnceItWasTakenAndNotBeforeTheOfferWasSent() {
        assertRefused(
                () -> VotePolicy.check(vote(Faculty.UNANIMOUS, TODAY.plusDays(1), null, null), TODAY, SENT),
                "on",
                "catalogue.voteInFuture");
        assertRefused(
                () -> VotePolicy.check(vote(Faculty.UNANIMOUS, SENT.minusDays(1), null, null), TODAY, SENT),
                "on",
                "catalogue.voteBeforeSent");
        assertRefused(() -> VotePolicy.check(vote(Faculty.UNANIMOUS, null, null, null), TODAY, SENT), "on", "required");
    }

    @Test
    void publicationBeginsAtTheVoteAtTheEarliestAndEndsAfterItsBeginning() {
        assertRefused(
                () -> VotePolicy.check(vote(Faculty.UNANIMOUS, HELD, HELD.minusDays(1), null), TODAY, SENT),
                "validFrom",
                "catalogue.validBeforeVote");
        assertRefused(
                () -> VotePolicy.check(vote(Faculty.UNANIMOUS, HELD, HELD, HELD.minusDays(1)), TODAY, SENT),
                "validUntil",
                "catalogue.validityReversed");
        VotePolicy.check(vote(Faculty.UNANIMOUS, HELD, HELD, HELD), TODAY, SENT);
    }

    private static void assertRefused(Runnable check, String field, String code) {
        assertThatThrownBy(check::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    private static VoteRecord vote(
            VoteCount count, @Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new VoteRecord("2024/07/FICT-85", "Conseil (fictif)", on, count, from, until);
    }
}
