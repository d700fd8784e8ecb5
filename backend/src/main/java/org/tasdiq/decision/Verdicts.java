package org.tasdiq.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.NotYet;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.HearingSheet;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Referentials;

/** Reads what the jury of the present round found: the signed minutes, or the session nobody came to. */
@Component
class Verdicts {
    private final Candidacies candidacies;
    private final Juries juries;
    private final Deliberations deliberations;
    private final Referentials referentials;
    private final Deadlines deadlines;

    Verdicts(
            Candidacies candidacies,
            Juries juries,
            Deliberations deliberations,
            Referentials referentials,
            Deadlines deadlines) {
        this.candidacies = candidacies;
        this.juries = juries;
        this.deliberations = deliberations;
        this.referentials = referentials;
        this.deadlines = deadlines;
    }

    Verdict of(CandidacyId id) {
        var jury = juries.sheet(id);
        var file = candidacies.sheet(id);
        return jury.lastHearing()
                .filter(h -> h.result() == HearingResult.ABSENT)
                .map(hearing -> absent(file, jury, hearing))
                .orElseGet(() -> found(file));
    }

    private Verdict found(CandidacySheet file) {
        var sheet = deliberations.minutes(file.id());
        if (!sheet.isSigned()) throw new NotYet("the minutes are not signed by all");
        var minutes = sheet.minutes();
        var competencies =
                minutes.competencies().stream().collect(Collectors.toMap(Minutes.Competency::id, Function.identity()));
        var blocks = minutes.blocks().stream()
                .map(block -> new BlockDecision(
                        block.id(),
                        block.code(),
                        block.title(),
                        block.ects(),
                        block.result() == BlockResult.ACQUIRED,
                        block.reasons().stream()
                                .map(reason -> reason(
                                        Objects.requireNonNull(competencies.get(reason.competency())), reason.text()))
                                .toList(),
                        block.prescription()))
                .toList();
        return new Verdict(
                minutes.round(),
                true,
                blocks,
                minutes.deliberatedAt().atZone(deadlines.zone(file.regime())).toLocalDate(),
                minutes.members().stream()
                        .filter(Minutes.Member::presides)
                        .map(Minutes.Member::person)
                        .findFirst()
                        .orElse(null),
                minutes.members().stream().map(Minutes.Member::person).collect(Collectors.toSet()),
                minutes.condition());
    }

    private static Reason reason(Minutes.Competency competency, String text) {
        return new Reason(competency.id(), competency.code(), competency.title(), text);
    }

    /** Nobody was heard, so nothing was assessed: no block is granted, and no reason can be tied to a competency. */
    private Verdict absent(CandidacySheet file, JurySheet jury, HearingSheet hearing) {
        var blocks = referentials.sheet(file.certification()).targeted(file.targetBlocks()).stream()
                .map(Verdicts::notAssessed)
                .toList();
        return new Verdict(jury.round(), false, blocks, hearing.on(), jury.president(), jury.members(), null);
    }

    private static BlockDecision notAssessed(BlockSheet block) {
        return new BlockDecision(block.id(), block.code(), block.title(), block.ects(), false, List.of(), "");
    }
}
