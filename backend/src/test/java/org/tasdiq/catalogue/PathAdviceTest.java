package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.ConsolidationRule;

/** What stands in the way of publishing a path, and what is only advice. */
class PathAdviceTest {
    private static final InstitutionId HOUSE = new InstitutionId(new UUID(0, 1));
    private static final Goal BLOCK = new Goal(HourBand.COMPETENCY_BLOCK, "DATA", List.of("BC01"));

    private static PathPieces.Known known() {
        var blocks = IntStream.rangeClosed(1, 2)
                .mapToObj(i ->
                        new BlockSheet(new BlockId(new UUID(1, i)), "BC0" + i, Faculty.all("Bloc " + i), 15, List.of()))
                .toList();
        var certification = new CertificationSheet(
                new CertificationId(new UUID(2, 1)),
                "DATA",
                Faculty.all("Données (fictif)"),
                6,
                30,
                ConsolidationRule.REGIME,
                HOUSE.value(),
                1,
                blocks);
        return new PathPieces.Known(Map.of("DATA", certification), Map.of("A", offer("A"), "B", offer("B")));
    }

    private static CatalogueSheet offer(String reference) {
        return new CatalogueSheet(
                new OfferId(UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8))),
                reference,
                HOUSE,
                1,
                Faculty.dataCleaning(),
                CatalogueSheet.Standing.OFFERED,
                null,
                null,
                Instant.EPOCH,
                null,
                "");
    }

    private static Piece piece(String reference, @Nullable Integer hours, String... after) {
        return new Piece(
                Learned.OFFER,
                reference,
                "",
                Faculty.all(reference),
                hours,
                hours == null ? null : BigDecimal.valueOf(hours / 25.0),
                null,
                List.of(after));
    }

    private static Part part(Rule rule, @Nullable String least, Piece... pieces) {
        return new Part(Descriptor.NOTHING, rule, least == null ? null : new BigDecimal(least), List.of(pieces));
    }

    private static PathContent path(Goal goal, Part... parts) {
        return new PathContent(Faculty.all("Parcours (fictif)"), Descriptor.NOTHING, goal, List.of(parts));
    }

    private static List<PathAdvice> advice(PathContent path) {
        return PathPolicy.advice(path, known());
    }

    private static List<String> needed(PathContent path) {
        return advice(path).stream()
                .filter(PathAdvice::needed)
                .map(one -> one.place() + " " + one.code())
                .toList();
    }

    private static List<String> advised(PathContent path) {
        return advice(path).stream()
                .filter(one -> !one.needed())
                .map(one -> one.place() + " " + one.code())
                .toList();
    }

    @Test
    void aPathFromTwoMicroCredentialsToABlockNeedsNothing() {
        assertThat(advice(path(BLOCK, part(Rule.ALL, null, piece("A", 25), piece("B", 25)))))
                .isEmpty();
    }

    @Test
    void withoutACertificationNoFileCouldStart() {
        var pieces = part(Rule.ALL, null, piece("A", 150));
        assertThat(needed(path(new Goal(HourBand.UNIVERSITY_DIPLOMA, "", List.of()), pieces)))
                .containsExactly("goal goalDiploma");
        assertThat(needed(path(new Goal(HourBand.NATIONAL_DIPLOMA, "", List.of()), pieces)))
                .containsExactly("goal goal");
        assertThat(needed(path(new Goal(HourBand.UNIVERSITY_DIPLOMA, "GONE", List.of()), pieces)))
                .containsExactly("goal goalGone");
        assertThat(needed(path(new Goal(HourBand.COMPETENCY_BLOCK, "DATA", List.of()), pieces)))
                .containsExactly("goal goalBlock");
        assertThat(needed(path(new Goal(HourBand.COMPETENCY_BLOCK, "DATA", List.of("BC09")), pieces)))
                .containsExactly("goal blockGone");
    }

    @Test
    void theHoursOfTheFrameworkAreAdviceAndNoForce() {
        var few = path(BLOCK, part(Rule.ALL, null, piece("A", 25)));
        assertThat(needed(few)).isEmpty();
        assertThat(advised(few)).containsExactly("goal band.COMPETENCY_BLOCK");
        assertThat(advice(few).getFirst().arguments()).containsExactly(25, 50, 100);
        assertThat(advised(path(BLOCK, part(Rule.PIECES, "1", piece("A", 50), piece("B", 75)))))
                .isEmpty();
        assertThat(advised(path(BLOCK, part(Rule.HOURS, "200", piece("A", 150), piece("B", 150)))))
                .containsExactly("goal band.COMPETENCY_BLOCK");
    }

    @Test
    void aPartNobodyCouldFulfilIsNotPublished() {
        assertThat(needed(path(BLOCK))).containsExactly("parts pieces");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 50)), part(Rule.ALL, null))))
                .containsExactly("part.2 partEmpty");
        assertThat(needed(path(BLOCK, part(Rule.PIECES, null, piece("A", 50))))).containsExactly("part.1 least");
        assertThat(needed(path(BLOCK, part(Rule.PIECES, "1.5", piece("A", 50), piece("B", 50)))))
                .containsExactly("part.1 leastWhole");
        assertThat(needed(path(BLOCK, part(Rule.PIECES, "2", piece("A", 50)))))
                .containsExactly("part.1 leastTooMuch.PIECES");
        assertThat(needed(path(BLOCK, part(Rule.HOURS, "51", piece("A", 50)))))
                .containsExactly("part.1 leastTooMuch.HOURS");
        assertThat(needed(path(BLOCK, part(Rule.CREDITS, "2.5", piece("A", 50)))))
                .containsExactly("part.1 leastTooMuch.CREDITS");
    }

    @Test
    void piecesThatWaitForEachOtherAreNotPublished() {
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 25, "B"), piece("B", 25, "A")))))
                .containsExactly("part.1 circle", "part.1 circle");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 50, "A")))))
                .containsExactly("part.1 circle");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 50, "B")))))
                .containsExactly("part.1 afterGone");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 25)), part(Rule.ALL, null, piece("B", 25, "A")))))
                .isEmpty();
    }

    @Test
    void aPieceIsThereOnceAndIsNotTheCertificateItself() {
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, piece("A", 25)), part(Rule.ALL, null, piece("A", 25)))))
                .containsExactly("part.2 twice");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, Piece.block("DATA", "BC01")))))
                .containsExactly("part.1 pieceIsGoal");
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, Piece.block("DATA", "BC02")))))
                .isEmpty();
        assertThat(needed(path(BLOCK, part(Rule.ALL, null, Piece.block("DATA", "BC07"), piece("Z", 25)))))
                .containsExactly("part.1 pieceGone", "part.1 offerGone");
    }

    @ParameterizedTest
    @EnumSource(
            value = HourBand.class,
            names = {"COMPETENCY_BLOCK", "UNIVERSITY_DIPLOMA", "NATIONAL_DIPLOMA"})
    void everyAdviceIsWorded(HourBand size) {
        var texts = new Texts();
        var odd = new PathContent(
                Descriptor.NOTHING,
                Descriptor.NOTHING,
                new Goal(size, "DATA", List.of("BC09")),
                List.of(
                        part(Rule.HOURS, "9000", piece("A", null, "A"), piece("Z", 0, "Q"), piece("A", 9)),
                        part(Rule.CREDITS, "900", piece("B", 9)),
                        part(Rule.PIECES, "9", Piece.block("DATA", "BC08"))));
        for (Locale language : Texts.LOCALES)
            assertThat(advice(odd))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(texts.has(language, "catalogue.path.advice." + one.code()))
                            .as(one.code())
                            .isTrue());
    }
}
