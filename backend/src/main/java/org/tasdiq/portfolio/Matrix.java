package org.tasdiq.portfolio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.portfolio.MatrixSheet.Gap;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Lays the claims of a file beside the competencies it targets, and weighs the evidence they rest on. */
@Component
class Matrix {
    /** P99 before P100. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final ClaimRepository claims;
    private final EvidenceRepository items;
    private final QualityMarkRepository marks;
    private final PortfolioRepository portfolios;
    private final EvidenceRemarks remarks;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final People people;
    private final Actors actors;

    Matrix(
            ClaimRepository claims,
            EvidenceRepository items,
            QualityMarkRepository marks,
            PortfolioRepository portfolios,
            EvidenceRemarks remarks,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            People people,
            Actors actors) {
        this.claims = claims;
        this.items = items;
        this.marks = marks;
        this.portfolios = portfolios;
        this.remarks = remarks;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.people = people;
        this.actors = actors;
    }

    MatrixSheet of(CandidacyId file) {
        var written = claims.sheets(file);
        Map<CompetencyId, ClaimSheet> claimed = written.stream().collect(toMap(ClaimSheet::competency, c -> c));
        var day = day(file);
        var proofs = proofs(file, day);
        var rows = new ArrayList<MatrixSheet.Row>();
        var blocks = new ArrayList<MatrixSheet.Coverage>();
        for (var block : targeted(file)) {
            var its = block.competencies().stream()
                    .map(c -> row(block, c, claimed.get(c.id()), proofs))
                    .toList();
            int covered = (int) its.stream().filter(MatrixSheet.Row::covered).count();
            blocks.add(new MatrixSheet.Coverage(block.id(), block.code(), block.title(), covered, its.size()));
            rows.addAll(its);
        }
        return new MatrixSheet(columns(file, day, proofs, written), blocks, rows);
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
        return referentials.sheet(candidacy.certification()).targeted(candidacy.targetBlocks());
    }

    /** The age of evidence is reckoned on the day the portfolio was handed in, so that waiting for a jury costs nothing. */
    private LocalDate day(CandidacyId file) {
        var regime = candidacies.sheet(file).regime();
        var submitted = portfolios.get(file).submittedAt();
        return submitted == null ? deadlines.today(regime) : LocalDate.ofInstant(submitted, deadlines.zone(regime));
    }

    private Map<EvidenceId, Proof> proofs(CandidacyId file, LocalDate day) {
        var present = items.reviewed(file).toList();
        var ids = present.stream().map(e -> e.id().value()).toList();
        var longest = deadlines.period(candidacies.sheet(file).regime(), "evidence.currency");
        var proofs = new LinkedHashMap<EvidenceId, Proof>();
        var judged = marks.findByEvidenceIdIn(ids).stream()
                .collect(groupingBy(QualityMark::item, mapping(this::named, toList())));
        present.forEach(item ->
                proofs.put(item.id(), Proof.of(item, judged.getOrDefault(item.id(), List.of()), day, longest)));
        return proofs;
    }

    private QualitySheet named(QualityMark mark) {
        return mark.sheet(actors.asSystem(() -> people.sheet(mark.by()).name()));
    }

    private List<MatrixSheet.Item> columns(
            CandidacyId file, LocalDate day, Map<EvidenceId, Proof> proofs, List<ClaimSheet> written) {
        var numbers = numbers(file);
        var remarkable = remarks.of(file);
        return proofs.values().stream()
                .filter(proof -> proof.item().kind().use() == EvidenceKind.Use.PORTFOLIO
                        || links(written, proof.item().id()).findAny().isPresent())
                .sorted(Comparator.comparing(proof -> numbers.get(proof.item().id()), BY_NUMBER))
                .map(proof -> {
                    var item = proof.item();
                    return new MatrixSheet.Item(
                            item.id(),
                            Objects.requireNonNull(numbers.get(item.id())),
                            item.title(),
                            item.kind(),
                            item.kind().isDirect(),
                            item.dated(),
                            item.age(day),
                            qualities(proof, written, proofs),
                            remarkable.getOrDefault(item.id(), List.of()));
                })
                .toList();
    }

    /** What is found of the item itself, and by rule whether it is enough where it is shown. */
    private static List<QualitySheet> qualities(Proof proof, List<ClaimSheet> written, Map<EvidenceId, Proof> proofs) {
        var found = new EnumMap<Quality, QualitySheet>(Quality.class);
        var shown = links(written, proof.item().id()).toList();
        if (!shown.isEmpty()) {
            boolean alone =
                    shown.stream().anyMatch(claim -> counting(claim, proofs).size() < 2);
            found.put(
                    Quality.SUFFICIENT,
                    QualitySheet.byRule(
                            Quality.SUFFICIENT, Proof.sufficient(proof.item().kind(), alone)));
        }
        found.putAll(proof.found());
        return List.copyOf(found.values());
    }

    private static Stream<ClaimSheet> links(List<ClaimSheet> written, EvidenceId item) {
        return written.stream()
                .filter(c -> c.evidence().stream().anyMatch(l -> l.evidence().equals(item)));
    }

    /** How the items of a file are called: P01, P02 … */
    Map<EvidenceId, String> numbers(CandidacyId file) {
        return numbers(items.findByCandidacyIdOrderByUploadedAtAscId(file.value()).stream()
                .filter(item -> !item.isApart())
                .toList());
    }

    /**
     * Evidence first, papers of the application after it, identity documents last: they are erased. A corrected item takes
     * the number of the one it replaces.
     */
    static Map<EvidenceId, String> numbers(List<Evidence> inOrder) {
        var numbers = new HashMap<EvidenceId, String>();
        int next = 1;
        for (var item : inOrder.stream()
                .sorted(Comparator.comparing((Evidence e) -> e.kind().use()).reversed())
                .toList()) {
            var earlier = item.replaces();
            var kept = earlier == null ? null : numbers.get(earlier);
            numbers.put(item.id(), kept == null ? String.format(Locale.ROOT, "P%02d", next++) : kept);
        }
        return numbers;
    }

    private static MatrixSheet.Row row(
            BlockSheet block, CompetencySheet competency, @Nullable ClaimSheet claim, Map<EvidenceId, Proof> proofs) {
        return new MatrixSheet.Row(
                block.id(),
                block.code(),
                competency.id(),
                competency.code(),
                competency.title(),
                competency.critical(),
                claim == null ? null : claim.position(),
                claim == null ? List.of() : claim.evidence(),
                claim != null && counting(claim, proofs).stream().anyMatch(Proof::isDirect),
                gaps(claim, proofs));
    }

    static List<Gap> gaps(@Nullable ClaimSheet claim, Map<EvidenceId, Proof> proofs) {
        var gaps = new ArrayList<Gap>();
        if (claim == null || claim.position() == null) gaps.add(Gap.NOT_CLAIMED);
        if (claim == null || claim.text().isBlank()) gaps.add(Gap.NOTHING_WRITTEN);
        var linked = claim == null ? List.<Proof>of() : linked(claim, proofs);
        if (claim == null || linked.isEmpty()) {
            gaps.add(Gap.NO_EVIDENCE);
        } else if (linked.stream().noneMatch(Proof::canBeRead)) {
            gaps.add(Gap.EVIDENCE_NOT_READABLE);
        } else if (linked.stream().allMatch(Proof::isTurnedDown)) {
            gaps.add(Gap.EVIDENCE_REFUSED);
        } else {
            var counting = counting(claim, proofs);
            if (linked.stream().noneMatch(Proof::isDirect)) gaps.add(Gap.ONLY_INDIRECT_EVIDENCE);
            if (counting.size() == 1 && !counting.getFirst().sufficesAlone()) gaps.add(Gap.ONE_ITEM_ONLY);
        }
        if (linked.stream().anyMatch(Proof::isNotCurrent)) gaps.add(Gap.NOT_CURRENT);
        if (linked.stream().anyMatch(Proof::isFlagged)) gaps.add(Gap.FLAGGED);
        return List.copyOf(gaps);
    }

    private static List<Proof> counting(ClaimSheet claim, Map<EvidenceId, Proof> proofs) {
        return linked(claim, proofs).stream().filter(Proof::counts).toList();
    }

    /** An item shown by several pages is one item. */
    private static List<Proof> linked(ClaimSheet claim, Map<EvidenceId, Proof> proofs) {
        return claim.evidence().stream()
                .map(EvidenceLink::evidence)
                .distinct()
                .map(proofs::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
