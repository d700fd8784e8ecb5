package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasdiq.DatabaseTest;

/** The register is read page by page, in every order. */
@DatabaseTest
class ListOfJurorsTest {
    private final Bench bench;
    private final Crowd crowd;
    private final JurorList list;

    ListOfJurorsTest(Bench bench, Crowd crowd, JurorList list) {
        this.bench = bench;
        this.crowd = crowd;
        this.list = list;
    }

    @ParameterizedTest
    @EnumSource(JurorOrder.class)
    void isPagedThroughInBothDirections(JurorOrder order) {
        var file = bench.aFile().appointed();
        crowd.jurors(file, 120);
        for (var descending : new boolean[] {false, true}) {
            var walked = walk(file, new JurorSort(order, descending));
            assertThat(walked)
                    .extracting(line -> line.juror().person())
                    .hasSize(125)
                    .doesNotHaveDuplicates();
            assertThat(walked.stream().map(line -> rank(line, order, file)).toList())
                    .isSortedAccordingTo(
                            descending ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder());
        }
        assertThat(file.as(file.secretary(), () -> list.count(file.institution(), JurorQuery.everybody())))
                .isEqualTo(125);
        assertThat(file.as(file.secretary(), () -> list.all(file.institution(), JurorQuery.everybody())))
                .hasSize(125);
    }

    private List<JurorLine> walk(Bench.Story file, JurorSort sort) {
        var walked = new ArrayList<JurorLine>();
        JurorPage.From after = null;
        do {
            var from = after;
            var page =
                    file.as(file.secretary(), () -> list.page(file.institution(), JurorQuery.everybody(), sort, from));
            walked.addAll(page.jurors());
            after = page.next();
        } while (after != null);
        return walked;
    }

    private static String rank(JurorLine line, JurorOrder order, Bench.Story file) {
        var juror = line.juror();
        return switch (order) {
            case NAME -> juror.name().toLowerCase(Locale.ROOT);
            case QUALITY -> juror.quality().name();
            case DISCIPLINE -> juror.discipline();
            case EMPLOYER -> juror.employer(file.today());
            case LANGUAGES ->
                String.join("\n", juror.languages().stream().sorted().toList());
            case RUNNING -> String.valueOf(line.record().running());
            case THIS_YEAR -> String.valueOf(line.record().thisYear());
            case JUDGED -> String.valueOf(line.record().judged());
        };
    }
}
