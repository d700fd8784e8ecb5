package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.MatrixSheet.Gap;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Lays the claims of a file beside the competencies it targets. */
@Component
class Matrix {
    private final ClaimRepository claims;
    private final EvidenceRepository items;
    private final Candidacies candidacies;
    private final Referentials referentials;

    Matrix(ClaimRepository claims, EvidenceRepository items, Candidacies candidacies, Referentials referentials) {
        this.claims = claims;
        this.items = items;
        this.candidacies = candidacies;
        this.referentials = referentials;
    }

    MatrixSheet of(CandidacyId file) {
        Map<CompetencyId, ClaimSheet> claimed =
                claims.sheets(file).stream().collect(Collectors.toMap(ClaimSheet::competency, c -> c));
        Map<EvidenceId, Evidence> proofs = items.present(file).stream().collect(Collectors.toMap(Evidence::id, e -> e));
        var rows = new ArrayList<MatrixSheet.Row>();
        for (var block : targeted(file)) {
            for (var competency : block.competencies()) {
                rows.add(row(block, competency, claimed.get(competency.id()), proofs));
            }
        }
        return new MatrixSheet(rows);
    }

    boolean targets(CandidacyId file, CompetencyId competency) {
        return competency(file, competency).isPresent();
    }

    /** The competency, where it is of a targeted block. */
    Optional<CompetencySheet> competency(CandidacyId file, CompetencyId competency) {
        return targeted(file).stream()
                .flatMap(b -> b.competencies().stream())
                .filter(c -> c.id().equals(competency))
                .findFirst();
    }

    private List<BlockSheet> targeted(CandidacyId file) {
        var candidacy = candidacies.sheet(file);
        return referentials.sheet(candidacy.certification()).blocks().stream()
                .filter(b -> candidacy.targetBlocks().contains(b.id()))
                .toList();
    }

    private static MatrixSheet.Row row(
            BlockSheet block,
            CompetencySheet competency,
            @Nullable ClaimSheet claim,
            Map<EvidenceId, Evidence> proofs) {
        return new MatrixSheet.Row(
                block.id(),
                block.code(),
                competency.id(),
                competency.code(),
                competency.title(),
                competency.critical(),
                claim == null ? null : claim.position(),
                claim == null ? List.of() : claim.evidence(),
                gaps(claim, proofs));
    }

    static List<Gap> gaps(@Nullable ClaimSheet claim, Map<EvidenceId, Evidence> proofs) {
        var gaps = new ArrayList<Gap>();
        if (claim == null || claim.position() == null) gaps.add(Gap.NOT_CLAIMED);
        if (claim == null || claim.text().isBlank()) gaps.add(Gap.NOTHING_WRITTEN);
        var linked = claim == null
                ? List.<Evidence>of()
                : claim.evidence().stream()
                        .map(l -> proofs.get(l.evidence()))
                        .filter(e -> e != null)
                        .toList();
        if (linked.isEmpty()) {
            gaps.add(Gap.NO_EVIDENCE);
        } else if (linked.stream().allMatch(Evidence::cannotBeRead)) {
            gaps.add(Gap.EVIDENCE_NOT_READABLE);
        } else if (linked.stream().noneMatch(e -> e.kind().isDirect())) {
            gaps.add(Gap.ONLY_INDIRECT_EVIDENCE);
        }
        return List.copyOf(gaps);
    }
}
