package org.tasdiq.ui.portfolio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.PortfolioExport;
import org.tasdiq.ui.credential.ImportedPanels;

/** Makes the lists of evidence, and the way to take a copy, for the pages of a file. */
@Component
public class EvidencePanels {
    private static final Set<EvidenceKind.Use> PAPERS =
            EnumSet.of(EvidenceKind.Use.IDENTITY, EvidenceKind.Use.APPLICATION);

    private final Evidences evidences;
    private final Candidacies candidacies;
    private final PortfolioExport export;
    private final Guard guard;
    private final ImportedPanels imported;

    EvidencePanels(
            Evidences evidences,
            Candidacies candidacies,
            PortfolioExport export,
            Guard guard,
            ImportedPanels imported) {
        this.evidences = evidences;
        this.candidacies = candidacies;
        this.export = export;
        this.guard = guard;
        this.imported = imported;
    }

    /** Documents that go with the application; the candidate may add and remove them. */
    public EvidencePanel application(CandidacyId file) {
        return panel(file, "portfolio.panel.application", kind -> PAPERS.contains(kind.use()), true);
    }

    /** The evidence of the portfolio; the candidate may add and remove it. */
    public EvidencePanel portfolio(CandidacyId file) {
        return panel(file, "portfolio.panel.portfolio", kind -> kind.use() == EvidenceKind.Use.PORTFOLIO, true);
    }

    /** Everything the reader may see, to read. */
    public EvidencePanel reading(CandidacyId file) {
        return panel(file, "portfolio.panel.reading", kind -> true, false);
    }

    /** The whole portfolio to download, for those who may. */
    public Optional<PortfolioDownload> copy(CandidacyId file) {
        return guard.allows("portfolio.exportPortfolio", file)
                ? Optional.of(new PortfolioDownload(export, file))
                : Optional.empty();
    }

    private EvidencePanel panel(CandidacyId file, String title, Predicate<EvidenceKind> shown, boolean open) {
        boolean editable = open && guard.allows("portfolio.addEvidence", file);
        List<EvidenceKind> kinds =
                Arrays.stream(EvidenceKind.values()).filter(shown).toList();
        List<Experience> experiences = editable ? candidacies.sheet(file).form().experiences() : List.of();
        return new EvidencePanel(evidences, file, title, kinds, experiences, imported, editable);
    }
}
