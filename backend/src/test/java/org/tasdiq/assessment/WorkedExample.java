package org.tasdiq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tasdiq.Localized;
import org.tasdiq.identity.PersonId;
import org.tasdiq.process.DecisionTables;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.ConsolidationRule;

/** The fictitious jury of the worked example: five jurors, twelve competencies, one mark missing. */
final class WorkedExample {
    /** A minus: that juror cannot judge. */
    static final Map<String, String> MARKS = marksByCode();

    static final List<String> CRITICAL = List.of("C1.1", "C1.2", "C2.1", "C2.3", "C3.1", "C4.1");

    private WorkedExample() {}

    private static Map<String, String> marksByCode() {
        var marks = new LinkedHashMap<String, String>();
        marks.put("C1.1", "33233");
        marks.put("C1.2", "32333");
        marks.put("C1.3", "22232");
        marks.put("C2.1", "11012");
        marks.put("C2.2", "21222");
        marks.put("C2.3", "01011");
        marks.put("C3.1", "33333");
        marks.put("C3.2", "23323");
        marks.put("C3.3", "222-2");
        marks.put("C4.1", "22221");
        marks.put("C4.2", "33333");
        marks.put("C4.3", "21222");
        return marks;
    }

    static List<BlockSheet> blocks() {
        var blocks = new ArrayList<BlockSheet>();
        for (int block = 1; block <= 4; block++) {
            var prefix = "C" + block + ".";
            var competencies = MARKS.keySet().stream()
                    .filter(c -> c.startsWith(prefix))
                    .map(c -> new CompetencySheet(id(c), c, text(c), text(c), CRITICAL.contains(c), List.of()))
                    .toList();
            blocks.add(new BlockSheet(block("BC0" + block), "BC0" + block, text("BC0" + block), 15, competencies));
        }
        return blocks;
    }

    /** The marks given to each competency, without the missing ones. */
    static List<List<Integer>> units() {
        return MARKS.values().stream().map(WorkedExample::levels).toList();
    }

    static List<Integer> levels(String marks) {
        return Arrays.stream(marks.split(""))
                .filter(m -> !m.equals("-"))
                .map(Integer::valueOf)
                .toList();
    }

    static Overview overview() {
        var jurors = new LinkedHashMap<PersonId, String>();
        for (int j = 1; j <= 5; j++) jurors.put(juror(j), "J" + j);
        var marks = new HashMap<CompetencyId, Map<PersonId, Mark>>();
        MARKS.forEach((code, given) -> {
            var line = new HashMap<PersonId, Mark>();
            for (int j = 1; j <= 5; j++) line.put(juror(j), mark(code, given.charAt(j - 1)));
            marks.put(id(code), line);
        });
        var lines = DivergenceMap.lay(blocks(), marks);
        return DivergenceMap.figures(jurors, lines, proposals(lines, Map.of()));
    }

    /** What the real table makes of it, by the median. */
    static List<BlockProposal> proposals(List<CompetencyOverview> lines, Map<CompetencyId, Integer> settled) {
        return Consolidation.propose(
                DecisionTables.results(), ConsolidationRule.MEDIAN, RuleSource.REGIME, blocks(), lines, settled);
    }

    static Map<CompetencyId, Double> medians() {
        return DivergenceMap.medians(overview().competencies());
    }

    /** What the jury of the example decided: BC02 is not granted, on C2.1 and C2.3. */
    static List<BlockRuling> rulings() {
        var votes = Votes.unanimous(5);
        return List.of(
                BlockRuling.acquired(block("BC01"), votes),
                new BlockRuling(
                        block("BC02"),
                        BlockResult.NOT_ACQUIRED,
                        List.of(
                                new Reason(
                                        id("C2.1"),
                                        "Choix de méthode non justifié, hypothèses absentes",
                                        "Dossier complémentaire de 15 pages sur un cas réel",
                                        ""),
                                new Reason(
                                        id("C2.3"),
                                        "Aucune mesure de qualité ni limite",
                                        "Dossier complémentaire de 15 pages sur un cas réel",
                                        "")),
                        votes),
                BlockRuling.acquired(block("BC03"), votes),
                BlockRuling.acquired(block("BC04"), votes));
    }

    static CompetencyId id(String code) {
        return new CompetencyId(uuid(code));
    }

    static BlockId block(String code) {
        return new BlockId(uuid(code));
    }

    private static Mark mark(String code, char given) {
        return given == '-'
                ? Mark.cannotJudge(id(code), "Le dossier n’en dit rien")
                : Mark.of(id(code), Character.digit(given, 10));
    }

    private static PersonId juror(int number) {
        return new PersonId(uuid("J" + number));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(Objects.requireNonNull(name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Localized text(String text) {
        return new Localized(text, text, text);
    }
}
