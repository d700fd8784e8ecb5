package org.tasdiq.portfolio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CompetencyId;

/** What the candidate says of one competency, and the evidence it rests on. */
@Entity
@IdClass(Claim.Key.class)
class Claim {
    record Key(UUID candidacyId, UUID competencyId) implements Serializable {}

    /** Evidence and pages; the pages are those of the file, counted from 1. */
    @Embeddable
    record Link(
            UUID evidenceId,
            @Nullable Integer fromPage,
            @Nullable Integer toPage) {}

    private static final int LONGEST = 50_000;

    @Id
    private UUID candidacyId;

    @Id
    private UUID competencyId;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(columnDefinition = "longtext")
    private String text;

    private Instant savedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "claim_evidence",
            joinColumns = {@JoinColumn(name = "candidacy_id"), @JoinColumn(name = "competency_id")})
    private List<Link> evidence = new ArrayList<>();

    @Version
    private Long version;

    protected Claim() {}

    Claim(CandidacyId file, CompetencyId competency) {
        candidacyId = file.value();
        competencyId = competency.value();
        text = "";
    }

    void say(@Nullable Position position, String text, List<EvidenceLink> links, Instant at) {
        if (text.length() > LONGEST) throw Refusal.invalid("text", "portfolio.tooLong", LONGEST);
        this.position = position;
        this.text = text;
        this.savedAt = at;
        link(links);
    }

    /** @return how the item is cited now, this page among the others */
    List<EvidenceLink> cite(EvidenceId item, int page) {
        var links = new ArrayList<>(sheet().evidence());
        links.add(EvidenceLink.page(item, page));
        link(links);
        return sheet().evidence().stream()
                .filter(link -> link.evidence().equals(item))
                .toList();
    }

    private void link(List<EvidenceLink> links) {
        evidence.clear();
        EvidenceLink.joined(links)
                .forEach(l -> evidence.add(new Link(l.evidence().value(), l.fromPage(), l.toPage())));
    }

    /** The whole of another item proves it too. */
    void add(EvidenceId item) {
        forget(item);
        evidence.add(new Link(item.value(), null, null));
    }

    void forget(EvidenceId item) {
        evidence.removeIf(link -> link.evidenceId().equals(item.value()));
    }

    /** The corrected item proves what the earlier one did; its pages may be others. */
    void follow(EvidenceId earlier, EvidenceId item) {
        if (evidence.removeIf(link -> link.evidenceId().equals(earlier.value()))) {
            evidence.add(new Link(item.value(), null, null));
        }
    }

    ClaimSheet sheet() {
        return new ClaimSheet(
                new CompetencyId(competencyId),
                position,
                text,
                evidence.stream()
                        .map(l -> new EvidenceLink(new EvidenceId(l.evidenceId()), l.fromPage(), l.toPage()))
                        .toList());
    }
}
