package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.demo.Authenticators;
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
    private final Debates debates;
    private final Deliberations deliberations;
    private final Signatures signatures;
    private final Authenticators authenticators;
    private final Referentials referentials;
    private final Candidacies candidacies;
    private final Actors actors;

    Judges(
            Bench bench,
            Scoring scoring,
            Debates debates,
            Deliberations deliberations,
            Signatures signatures,
            Authenticators authenticators,
            Referentials referentials,
            Candidacies candidacies,
            Actors actors) {
        this.bench = bench;
        this.scoring = scoring;
        this.debates = debates;
        this.deliberations = deliberations;
        this.signatures = signatures;
        this.authenticators = authenticators;
        this.referentials = referentials;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    /** Five independent jurors of a convened jury. */
    public Bench.Story aConvenedJury() {
        return convened(bench.aFile());
    }

    public Bench.Story convened(Bench.Story file) {
        return file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
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
                                    ? Mark.cannotJudge(competency.id(), "Le dossier n’en dit rien")
                                    : Mark.of(competency.id(), Character.digit(given, 10)));
                }
            }
        });
    }

    /** Everybody of the convened jury gives every competency that mark, seals, and hears the candidate. */
    public Bench.Story heard(Bench.Story file, int mark) {
        var jury = List.of("J1", "J2", "J3", "J4", "J5");
        for (var juror : jury) {
            file.as(
                    file.juror(juror),
                    () -> blocks(file, juror).stream()
                            .flatMap(block -> block.competencies().stream())
                            .forEach(competency -> scoring.mark(file.file(), Mark.of(competency.id(), mark))));
            seal(file, juror);
        }
        return file.heard("J1", "J2", "J3", "J4", "J5");
    }

    /** No reason against any block, and every member signs. */
    public Bench.Story granted(Bench.Story file) {
        return signed(file, List.of());
    }

    /** Nothing is granted, for a reason on every competency, and every member signs. */
    public Bench.Story refused(Bench.Story file) {
        return signed(
                file,
                blocks(file, "J1").stream()
                        .map(block -> new DeliberationDraft.BlockDraft(
                                block.id(),
                                block.competencies().stream()
                                        .map(competency -> new Reason(
                                                competency.id(),
                                                "Choix de méthode non justifié",
                                                "Dossier complémentaire de 15 pages",
                                                "La méthode retenue est ce que le critère observe"))
                                        .toList(),
                                null))
                        .toList());
    }

    private Bench.Story signed(Bench.Story file, List<DeliberationDraft.BlockDraft> refused) {
        write(file, new DeliberationDraft(List.of(), List.of(), refused, "Entretien de 50 minutes"));
        carry(file);
        record(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) sign(file, juror);
        return file;
    }

    public void seal(Bench.Story file, String juror) {
        file.as(file.juror(juror), () -> scoring.seal(file.file()));
    }

    /** Everybody has sealed and the candidate was heard. */
    public Bench.Story aHeardFile() {
        return heard(aConvenedJury());
    }

    /** Everybody of the convened jury seals and hears the candidate. */
    public Bench.Story heard(Bench.Story file) {
        return sealed(file).heard("J1", "J2", "J3", "J4", "J5");
    }

    public Bench.Story sealed(Bench.Story file) {
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            mark(file, juror);
            seal(file, juror);
        }
        return file;
    }

    /** The president writes, everybody present votes in favour, the votes are closed and the minutes written. */
    public void deliberate(Bench.Story file) {
        write(file, decision(file));
        carry(file);
        record(file);
    }

    public void write(Bench.Story file, DeliberationDraft draft) {
        file.as(
                file.juror("J1"),
                () -> debates.write(file.file(), debates.sheet(file.file()).revision(), draft));
    }

    /** Everybody present votes in favour, and the president closes. */
    public void carry(Bench.Story file) {
        var debate = sheet(file, "J1");
        for (var block : debate.blocks()) {
            if (block.closed()) continue;
            for (var voter : debate.voters().keySet()) {
                file.as(
                        voter,
                        () -> debates.vote(
                                file.file(),
                                block.proposal().id(),
                                block.proposal().result(),
                                Vote.IN_FAVOUR));
            }
            file.as(
                    file.juror("J1"),
                    () -> debates.closeVote(file.file(), block.proposal().id()));
        }
    }

    public void record(Bench.Story file) {
        file.as(
                file.juror("J1"),
                () -> deliberations.deliberate(
                        file.file(), debates.sheet(file.file()).revision()));
    }

    DebateSheet sheet(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> debates.sheet(file.file()));
    }

    public void sign(Bench.Story file, String juror) {
        var code = code(file, juror);
        file.as(file.juror(juror), () -> signatures.sign(file.file(), code));
    }

    /** What the juror's authenticator shows; enrolled when it is first needed. */
    public String code(Bench.Story file, String juror) {
        return authenticators.code(file.juror(juror));
    }

    public void refuseToSign(Bench.Story file, String juror, String reason) {
        var code = code(file, juror);
        file.as(file.juror(juror), () -> signatures.refuse(file.file(), code, reason));
    }

    /** BC02 not granted on C2.1 and C2.3, everything else granted. */
    public DeliberationDraft decision(Bench.Story file) {
        var reasons = List.of(
                new Reason(
                        competency(file, "C2.1"),
                        "Choix de méthode non justifié",
                        "Dossier complémentaire de 15 pages",
                        "La méthode retenue est ce que le critère observe"),
                new Reason(
                        competency(file, "C2.3"),
                        "Aucune mesure de qualité",
                        "Dossier complémentaire de 15 pages",
                        "La mesure de qualité est ce que le critère observe"));
        var second = blockIds(file, "J1").get("BC02");
        return new DeliberationDraft(
                List.of(),
                List.of(new DeliberationDraft.Discussion(
                        competency(file, "C2.1"), "Le candidat a défendu la régression")),
                List.of(new DeliberationDraft.BlockDraft(java.util.Objects.requireNonNull(second), reasons, null)),
                "Entretien de 50 minutes");
    }

    public Map<String, BlockId> blockIds(Bench.Story file, String juror) {
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
    public List<CompetencyId> competencies(Bench.Story file) {
        return blocks(file).stream()
                .flatMap(block -> block.competencies().stream())
                .map(CompetencySheet::id)
                .toList();
    }

    /** All blocks of the file's certification. */
    List<BlockSheet> blocks(Bench.Story file) {
        return actors.asSystem(
                        () -> referentials.sheet(candidacies.sheet(file.file()).certification()))
                .blocks();
    }

    private List<BlockSheet> blocks(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> scoring.own(file.file())).blocks();
    }

    private static String marks(String code) {
        return WorkedExample.MARKS.getOrDefault(code, "");
    }
}
