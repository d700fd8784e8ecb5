package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Lets the jurors of a test mark, seal, deliberate and sign as in the worked example. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Judges {
    private final Bench bench;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Referentials referentials;
    private final Candidacies candidacies;
    private final Actors actors;

    Judges(
            Bench bench,
            Scoring scoring,
            Deliberations deliberations,
            Referentials referentials,
            Candidacies candidacies,
            Actors actors) {
        this.bench = bench;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.referentials = referentials;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    /** Five independent jurors of a convened jury. */
    public Bench.Story aConvenedJury() {
        return bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
    }

    /** The column of the worked example's table that belongs to the juror. */
    public void mark(Bench.Story file, String juror) {
        mark(file, juror, Character.digit(juror.charAt(1), 10));
    }

    public void mark(Bench.Story file, String juror, int column) {
        file.as(file.juror(juror), () -> {
            for (var block : blocks(file, juror)) {
                for (var competency : block.competencies()) {
                    char given = marks(competency.code()).charAt(column - 1);
                    scoring.mark(
                            file.file(),
                            given == '-'
                                    ? Mark.cannotJudge(competency.id())
                                    : Mark.of(competency.id(), Character.digit(given, 10)));
                }
            }
        });
    }

    public void seal(Bench.Story file, String juror) {
        file.as(file.juror(juror), () -> scoring.seal(file.file()));
    }

    /** Everybody has sealed and the candidate was heard. */
    public Bench.Story aHeardFile() {
        var file = aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            mark(file, juror);
            seal(file, juror);
        }
        return file.heard("J1", "J2", "J3", "J4", "J5");
    }

    public void deliberate(Bench.Story file) {
        file.as(file.juror("J1"), () -> deliberations.deliberate(file.file(), decision(file, "J1", 5)));
    }

    public void sign(Bench.Story file, String juror) {
        file.as(file.juror(juror), () -> deliberations.signMinutes(file.file()));
    }

    /** BC02 not granted on C2.1 and C2.3, everything else granted. */
    public DeliberationRecord decision(Bench.Story file, String juror, int voters) {
        var votes = Votes.unanimous(voters);
        var rulings = blocks(file, juror).stream()
                .map(b -> b.code().equals("BC02")
                        ? new BlockRuling(
                                b.id(),
                                BlockResult.NOT_ACQUIRED,
                                List.of(
                                        new Reason(competency(b, "C2.1"), "Choix de méthode non justifié"),
                                        new Reason(competency(b, "C2.3"), "Aucune mesure de qualité")),
                                "Dossier complémentaire de 15 pages",
                                votes)
                        : BlockRuling.acquired(b.id(), votes))
                .toList();
        return new DeliberationRecord(List.of(), rulings, "Entretien de 50 minutes");
    }

    Map<String, BlockId> blockIds(Bench.Story file, String juror) {
        return blocks(file, juror).stream()
                .collect(java.util.stream.Collectors.toMap(BlockSheet::code, BlockSheet::id));
    }

    public CompetencyId competency(Bench.Story file, String code) {
        return blocks(file, "J1").stream()
                .flatMap(b -> b.competencies().stream())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** All competencies of the file's certification. */
    List<CompetencyId> competencies(Bench.Story file) {
        return actors
                .asSystem(
                        () -> referentials.sheet(candidacies.sheet(file.file()).certification()))
                .blocks()
                .stream()
                .flatMap(block -> block.competencies().stream())
                .map(CompetencySheet::id)
                .toList();
    }

    private List<BlockSheet> blocks(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> scoring.own(file.file())).blocks();
    }

    private static CompetencyId competency(BlockSheet block, String code) {
        return block.competencies().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String marks(String code) {
        return WorkedExample.MARKS.getOrDefault(code, "");
    }
}
