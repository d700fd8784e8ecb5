package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/** Pages of the evidence that speak of a competency: found by its words, cited or dropped by the candidate. */
@Service
public class Passages {
    private static final int MOST = 5;

    private final EvidenceText text;
    private final EvidenceRepository items;
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final Matrix matrix;
    private final JdbcClient database;

    Passages(
            EvidenceText text,
            EvidenceRepository items,
            PortfolioRepository portfolios,
            ClaimRepository claims,
            Matrix matrix,
            JdbcClient database) {
        this.text = text;
        this.items = items;
        this.portfolios = portfolios;
        this.claims = claims;
        this.matrix = matrix;
        this.database = database;
    }

    /** The five pages that speak most of the competency, without those that are cited for it already or were dropped. */
    @Transactional(readOnly = true)
    @Permission("portfolio.claimCompetency")
    public List<SearchHit> suggested(CandidacyId file, CompetencyId competency) {
        var known = new ArrayList<>(dropped(file, competency));
        known.addAll(cited(file, competency));
        var proofs = items.present(file).stream()
                .filter(item -> item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList();
        return text.speakingOf(file, proofs, Keywords.of(targeted(file, competency))).stream()
                .filter(hit -> known.stream().noneMatch(link -> link.covers(hit.evidence(), hit.page())))
                .limit(MOST)
                .toList();
    }

    /**
     * Cites the page for the competency, and leaves what is written there as it is. An item cited as a whole is cited by
     * this page from now on.
     *
     * @return how the item is cited now
     */
    @Transactional
    @Permission("portfolio.claimCompetency")
    public List<EvidenceLink> accept(CandidacyId file, CompetencyId competency, EvidenceId evidence, int page) {
        require(file, competency, evidence, page);
        return claims.on(file, competency).cite(evidence, page);
    }

    /** The page is not suggested for this competency any more. */
    @Transactional
    @Permission("portfolio.claimCompetency")
    public void drop(CandidacyId file, CompetencyId competency, EvidenceId evidence, int page) {
        require(file, competency, evidence, page);
        database.sql("insert ignore into passage_dropped (candidacy_id, competency_id, evidence_id, page)"
                        + " values (:file, :competency, :evidence, :page)")
                .param("file", file.toString())
                .param("competency", competency.value().toString())
                .param("evidence", evidence.toString())
                .param("page", page)
                .update();
    }

    private void require(CandidacyId file, CompetencyId competency, EvidenceId evidence, int page) {
        portfolios.lock(file).requireCompiling();
        targeted(file, competency);
        var item = items.get(file, evidence);
        item.requireProof();
        item.requirePage(page);
    }

    private CompetencySheet targeted(CandidacyId file, CompetencyId competency) {
        return matrix.competency(file, competency)
                .orElseThrow(() -> Refusal.invalid("competency", "portfolio.competencyNotTargeted"));
    }

    private List<EvidenceLink> cited(CandidacyId file, CompetencyId competency) {
        return claims.sheets(file).stream()
                .filter(claim -> claim.competency().equals(competency))
                .flatMap(claim -> claim.evidence().stream())
                .filter(link -> link.fromPage() != null)
                .toList();
    }

    private List<EvidenceLink> dropped(CandidacyId file, CompetencyId competency) {
        return database.sql("select evidence_id, page from passage_dropped"
                        + " where candidacy_id = :file and competency_id = :competency")
                .param("file", file.toString())
                .param("competency", competency.value().toString())
                .query((row, number) -> EvidenceLink.page(
                        new EvidenceId(UUID.fromString(row.getString("evidence_id"))), row.getInt("page")))
                .list();
    }
}
