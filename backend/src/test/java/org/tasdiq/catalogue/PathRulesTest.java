package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathStanding.Counted;
import org.tasdiq.catalogue.PathStanding.State;
import org.tasdiq.identity.InstitutionId;

/** What a learner holds, measured against a path. */
class PathRulesTest {
    private static final InstitutionId HERE = new InstitutionId(new UUID(0, 1));
    private static final InstitutionId ELSEWHERE = new InstitutionId(new UUID(0, 2));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static Piece piece(String reference, @Nullable Integer months, String... after) {
        return new Piece(
                Learned.OFFER,
                reference,
                "",
                Faculty.all("Titre " + reference),
                25,
                BigDecimal.ONE,
                months,
                List.of(after));
    }

    private static Part part(Rule rule, @Nullable Integer least, Piece... pieces) {
        return new Part(Faculty.all("Partie"), rule, least == null ? null : BigDecimal.valueOf(least), List.of(pieces));
    }

    private static PathContent path(Part... parts) {
        return new PathContent(
                Faculty.all("Parcours (fictif)"),
                Descriptor.NOTHING,
                new Goal(HourBand.COMPETENCY_BLOCK, "DATA", List.of("BC01", "BC02")),
                List.of(parts));
    }

    private static Holding earned(String reference, LocalDate on) {
        return earned(reference, on, null);
    }

    private static Holding earned(String reference, LocalDate on, @Nullable LocalDate until) {
        return new Holding(
                Learned.OFFER,
                ELSEWHERE,
                reference,
                "",
                Faculty.all("Titre"),
                Faculty.all("Ailleurs"),
                on,
                until,
                BigDecimal.ONE);
    }

    private static Holding granted(InstitutionId by, String block) {
        return new Holding(
                block.isEmpty() ? Learned.CERTIFICATION : Learned.BLOCK,
                by,
                "DATA",
                block,
                Faculty.all("Titre"),
                Faculty.all("Établissement"),
                TODAY,
                null,
                BigDecimal.TEN);
    }

    private static PathStanding standing(PathContent path, Holding... held) {
        return PathRules.standing(path, HERE, List.of(held), TODAY);
    }

    private static List<State> states(PathStanding standing) {
        return standing.parts().stream()
                .flatMap(part -> part.pieces().stream())
                .map(Counted::state)
                .toList();
    }

    @Test
    void allPiecesOfAPartAreAskedFor() {
        var path = path(part(Rule.ALL, null, piece("A", null), piece("B", null)));
        var half = standing(path, earned("A", TODAY));
        assertThat(half.complete()).isFalse();
        assertThat(half.parts().getFirst().missing()).isEqualByComparingTo("1");
        assertThat(PathWords.missing(new Texts(), Texts.ENGLISH, half.parts().getFirst()))
                .isEqualTo("Missing: Titre B");
        assertThat(standing(path, earned("A", TODAY), earned("B", TODAY)).complete())
                .isTrue();
    }

    @Test
    void someOfThemAreEnoughWhereTheRuleSaysSo() {
        var pieces = new Piece[] {piece("A", null), piece("B", null), piece("C", null)};
        var two = new Holding[] {earned("A", TODAY), earned("C", TODAY)};
        assertThat(standing(path(part(Rule.PIECES, 2, pieces)), two).complete()).isTrue();
        assertThat(standing(path(part(Rule.HOURS, 50, pieces)), two).complete()).isTrue();
        assertThat(standing(path(part(Rule.HOURS, 51, pieces)), two).complete()).isFalse();
        assertThat(standing(path(part(Rule.CREDITS, 2, pieces)), two).complete())
                .isTrue();
        assertThat(standing(path(part(Rule.CREDITS, 3, pieces)), two)
                        .parts()
                        .getFirst()
                        .missing())
                .isEqualByComparingTo("1");
    }

    @Test
    void everyPartHasToBeFulfilled() {
        var path = path(part(Rule.ALL, null, piece("A", null)), part(Rule.PIECES, 1, piece("B", null)));
        assertThat(standing(path, earned("A", TODAY)).complete()).isFalse();
        assertThat(standing(path, earned("A", TODAY), earned("B", TODAY)).complete())
                .isTrue();
    }

    @Test
    void hoursAndCreditsSoFarAreThoseOfWhatCounts() {
        var path = path(part(Rule.ALL, null, piece("A", null), piece("B", 12), piece("C", null)));
        var some = standing(path, earned("A", TODAY), earned("B", TODAY.minusYears(2)));
        assertThat(some.hours()).isEqualTo(25);
        assertThat(some.credits()).isEqualByComparingTo("1");
    }

    @Test
    void aPieceCountsUntilTheLastDayOfItsMonthsAndNotLonger() {
        var path = path(part(Rule.ALL, null, piece("A", 12)));
        assertThat(standing(path, earned("A", TODAY.minusMonths(12))).complete())
                .isTrue();
        var over = standing(path, earned("A", TODAY.minusMonths(12).minusDays(1)));
        assertThat(over.complete()).isFalse();
        assertThat(states(over)).containsExactly(State.EXPIRED);
        assertThat(over.isTouched()).isTrue();
        assertThat(over.counts()).isFalse();
    }

    @Test
    void aCredentialThatIsOverCountsNoMoreWhateverThePathAllows() {
        var path = path(part(Rule.ALL, null, piece("A", null)));
        assertThat(states(standing(path, earned("A", TODAY.minusYears(1), TODAY))))
                .containsExactly(State.COUNTS);
        assertThat(states(standing(path, earned("A", TODAY.minusYears(1), TODAY.minusDays(1)))))
                .containsExactly(State.EXPIRED);
    }

    @Test
    void whatWasEarnedAgainCountsAsTheLaterOne() {
        var path = path(part(Rule.ALL, null, piece("A", 12)));
        assertThat(standing(path, earned("A", TODAY.minusYears(3)), earned("A", TODAY.minusMonths(1)))
                        .complete())
                .isTrue();
    }

    @Test
    void aPieceWaitsForTheOnesItComesAfter() {
        var path = path(part(Rule.ALL, null, piece("A", null), piece("B", null, "A")));
        var waiting = standing(path, earned("B", TODAY));
        assertThat(states(waiting)).containsExactly(State.OPEN, State.WAITING);
        assertThat(waiting.parts().getFirst().pieces().getLast().waitsFor())
                .extracting(title -> title.fr())
                .containsExactly("Titre A");
        assertThat(waiting.hours()).isZero();
        assertThat(states(standing(path))).containsExactly(State.OPEN, State.LOCKED);
        assertThat(standing(path).isTouched()).isFalse();
    }

    @Test
    void whatCameBeforeMayHaveExpiredAndMayHaveBeenEarnedLater() {
        var path = path(part(Rule.PIECES, 1, piece("A", 12), piece("B", null, "A")));
        assertThat(states(standing(path, earned("A", TODAY.minusYears(2)), earned("B", TODAY.minusYears(3)))))
                .containsExactly(State.EXPIRED, State.COUNTS);
    }

    @Test
    void aBlockCountsWhereItsInstitutionKeepsThePathAndAnOfferWhosesoeverItIs() {
        var block = Piece.block("DATA", "BC03");
        var path = path(part(Rule.ALL, null, block, piece("A", null)));
        assertThat(states(standing(path, granted(HERE, "BC03"), earned("A", TODAY))))
                .containsExactly(State.COUNTS, State.COUNTS);
        assertThat(states(standing(path, granted(ELSEWHERE, "BC03")))).containsExactly(State.OPEN, State.OPEN);
    }

    @Test
    void theCertificateIsReachedWithItsBlocksOrWithTheWholeCertification() {
        var path = path(part(Rule.ALL, null, piece("A", null)));
        assertThat(PathRules.isReached(path, HERE, List.of(granted(HERE, "BC01"))))
                .isFalse();
        assertThat(PathRules.isReached(path, HERE, List.of(granted(HERE, "BC01"), granted(HERE, "BC02"))))
                .isTrue();
        assertThat(PathRules.isReached(path, HERE, List.of(granted(HERE, "")))).isTrue();
        assertThat(PathRules.isReached(path, HERE, List.of(granted(ELSEWHERE, ""))))
                .isFalse();
    }

    @Test
    void aPathWithoutPartsIsNeverComplete() {
        assertThat(standing(path()).complete()).isFalse();
    }

    @Test
    void whatIsRecognisedAsABlockIsAPieceOfTheWayAndNotItsEnd() {
        var path = path(part(Rule.ALL, null, Piece.block("DATA", "BC01"), Piece.block("DATA", "BC02")));
        var recognised = new Holding[] {recognised("BC01"), recognised("BC02")};
        assertThat(standing(path, recognised).complete()).isTrue();
        assertThat(PathRules.isReached(path, HERE, List.of(recognised))).isFalse();
        assertThat(standing(path, recognised("BC01"), granted(HERE, "BC01"))
                        .parts()
                        .getFirst()
                        .pieces()
                        .getFirst()
                        .attestation())
                .isEmpty();
    }

    private static Holding recognised(String block) {
        var granted = granted(HERE, block);
        return new Holding(
                granted.kind(),
                granted.institution(),
                granted.code(),
                block,
                granted.title(),
                granted.issuer(),
                TODAY,
                null,
                granted.credits(),
                "RC-2026-FICTIF-1");
    }
}
