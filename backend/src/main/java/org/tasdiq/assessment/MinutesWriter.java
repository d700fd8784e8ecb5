package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.Panel;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.Referentials;

/** Writes the minutes of a deliberation. */
@Component
class MinutesWriter {
    private final Referentials referentials;

    MinutesWriter(Referentials referentials) {
        this.referentials = referentials;
    }

    Minutes write(
            CandidacySheet file,
            JurySheet jury,
            Panel panel,
            List<BlockSheet> blocks,
            Overview overview,
            Map<CompetencyId, Integer> levels,
            DeliberationRecord record,
            Instant now) {
        var certification = referentials.sheet(file.certification());
        var session = jury.session();
        var hearing = jury.lastHearing();
        if (session == null || hearing.isEmpty()) throw Refusal.conflict("assessment.notHeard");
        return new Minutes(
                "PV-" + file.reference() + "-" + jury.round(),
                file.id(),
                file.reference(),
                jury.round(),
                file.candidateName(),
                file.regime(),
                certification.id().value(),
                certification.code(),
                certification.version(),
                certification.title(),
                file.wholeCertification(),
                session.date(),
                session.start(),
                session.place(),
                hearing.get().minutes(),
                now,
                members(jury, panel),
                competencies(blocks, overview, levels, record),
                blocks.stream().map(b -> block(b, record)).toList(),
                record.notes().strip(),
                overview.alpha(),
                overview.agreement());
    }

    private static List<Minutes.Member> members(JurySheet jury, Panel panel) {
        return jury.seats().stream()
                .filter(s -> jury.members().contains(s.person()))
                .map(s -> new Minutes.Member(
                        s.person(),
                        s.name(),
                        s.quality(),
                        s.presides(),
                        panel.voters().contains(s.person())))
                .toList();
    }

    private static List<Minutes.Competency> competencies(
            List<BlockSheet> blocks, Overview overview, Map<CompetencyId, Integer> levels, DeliberationRecord record) {
        var medians = DivergenceMap.medians(overview.competencies());
        var amendments = record.amendments().stream()
                .collect(Collectors.toMap(FinalMark::competency, m -> m.reason().strip()));
        return blocks.stream()
                .flatMap(b -> b.competencies().stream()
                        .map(c -> new Minutes.Competency(
                                c.id(),
                                b.id(),
                                c.code(),
                                c.title(),
                                c.critical(),
                                medians.get(c.id()),
                                levels.getOrDefault(c.id(), 0),
                                amendments.getOrDefault(c.id(), ""))))
                .toList();
    }

    private static Minutes.Block block(BlockSheet block, DeliberationRecord record) {
        var ruling = record.rulings().stream()
                .filter(r -> r.block().equals(block.id()))
                .findFirst()
                .orElseThrow();
        return new Minutes.Block(
                block.id(),
                block.code(),
                block.title(),
                block.ects(),
                ruling.result(),
                List.copyOf(ruling.reasons()),
                ruling.prescription().strip(),
                ruling.votes());
    }
}
