package org.tasdiq.portfolio.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.Portfolios;

/** Admissibility lost its validity before a portfolio was submitted, or nothing was done for too long: the file ends. */
@Component
@Step("portfolio.lapsePortfolio")
class LapsePortfolioWorker implements StepWorker {
    private final Portfolios portfolios;
    private final AdmissibilityClock admissibility;

    LapsePortfolioWorker(Portfolios portfolios, AdmissibilityClock admissibility) {
        this.portfolios = portfolios;
        this.admissibility = admissibility;
    }

    @Override
    public String work(UUID file) {
        var id = new CandidacyId(file);
        portfolios.lapse(id);
        admissibility.lapse(id, "portfolio.compilePortfolio");
        return "";
    }
}
